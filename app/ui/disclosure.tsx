import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type Props = Omit<ComponentProps<'details'>, 'title'> & { title: ReactNode }

/** What is not always needed, folded behind its heading; native, so it works before any script. */
export function Disclosure({ title, children, className, ...rest }: Props) {
  return (
    <details {...rest} className={classNames('group', className)}>
      <summary className="text-ink-soft hover:text-ink flex min-h-8 list-none items-center gap-1.5 font-semibold [&::-webkit-details-marker]:hidden">
        <span className="transition-transform duration-100 group-open:rotate-90">
          <Icon name="chevron-right" size={16} />
        </span>
        {title}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}

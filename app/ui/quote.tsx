import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  /** The words as they stand; a part can be set apart with `<mark>`. */
  children: ReactNode
  /** Where they stand: "§ 132, sidan 7", preferably as a link. */
  source?: ReactNode
  size?: 'reading' | 'small'
  className?: string
}

/** What the minutes say, never to be mistaken for what the program says. */
export function Quote({ children, source, size = 'reading', className }: Props) {
  return (
    <figure className={className}>
      <blockquote
        className={classNames(
          'border-line-strong max-w-reading border-l-2 pl-4 font-serif',
          size === 'reading' ? 'text-reading' : 'text-base',
        )}
      >
        {children}
      </blockquote>
      {source && <figcaption className="text-ink-soft mt-1 pl-[18px] text-sm">{source}</figcaption>}
    </figure>
  )
}

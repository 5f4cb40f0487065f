import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Props = Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  icon: IconName
  /** What it does, in words; shown on hover and read aloud. */
  label: string
  className?: string
}

/** A button with a sign alone, where its place says what it is for. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      render={(dom) => <button {...dom} title={label} />}
      className={classNames(
        'text-ink-soft hover:bg-hover hover:text-ink inline-grid size-9 place-items-center rounded',
        'disabled:opacity-55 pointer-coarse:size-11',
        className,
      )}
    >
      <Icon name={icon} />
    </AriaButton>
  )
}

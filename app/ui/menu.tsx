import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  type MenuItemProps,
} from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { floating, listItem } from './popover-look.ts'

type Props = {
  /** What the menu is about, read aloud. */
  label: string
  /** A `Button` or `IconButton` of this folder. */
  trigger: ReactElement
  children: ReactNode
}

/** A few actions behind one button. Nothing that is needed without JavaScript lives only here. */
export function Menu({ label, trigger, children }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(floating, 'min-w-44 p-1')}>
        <AriaMenu aria-label={label} className="outline-none">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

type ItemProps = Omit<MenuItemProps, 'className' | 'style' | 'children'> & {
  children: string
  icon?: IconName
  /** The key that does the same. */
  shortcut?: string
}

export function MenuItem({ children, icon, shortcut, ...rest }: ItemProps) {
  return (
    <AriaMenuItem {...rest} textValue={children} className={listItem}>
      {icon && <Icon name={icon} size={16} />}
      <span className="grow">{children}</span>
      {shortcut && <kbd>{shortcut}</kbd>}
    </AriaMenuItem>
  )
}

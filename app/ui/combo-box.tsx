import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, type ComboBoxProps } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { floating, listItem } from './popover-look.ts'
import { useWords } from './words.ts'

type Props<Item extends { id: string; name: string }> = Omit<
  ComboBoxProps<Item>,
  'children' | 'className' | 'style'
> & {
  label: string
  help?: string
  error?: string | null | undefined
  hideLabel?: boolean
  placeholder?: string
  className?: string
  /** How an item is shown in the list; its name alone if left out. */
  children?: (item: Item) => ReactNode
}

/**
 * One of many, found by writing. With `allowsCustomValue` what is written counts even if no item bears that
 * name; without JavaScript it is a plain field, and the server gets the text (`formValue="text"`).
 */
export function ComboBox<Item extends { id: string; name: string }>({
  label,
  help,
  error,
  hideLabel,
  placeholder,
  className,
  children,
  ...rest
}: Props<Item>) {
  const words = useWords()
  return (
    <AriaComboBox
      formValue="text"
      {...rest}
      isInvalid={Boolean(error)}
      className={classNames('grid content-start gap-1', className)}
    >
      <Label className={hideLabel ? 'sr-only' : 'font-semibold'}>{label}</Label>
      {help && (
        <Text slot="description" className="text-ink-soft text-sm">
          {help}
        </Text>
      )}
      <div className="relative">
        <Input {...(placeholder && { placeholder })} className="field pr-9" />
        <Button
          aria-label={words.showChoices}
          className="text-ink-soft hover:text-ink absolute inset-y-0 right-0 grid w-9 place-items-center"
        >
          <Icon name="chevron-down" size={16} />
        </Button>
      </div>
      {error && <FieldError className="text-danger text-sm font-semibold">{error}</FieldError>}
      <Popover className={classNames(floating, 'w-(--trigger-width) p-1')}>
        <ListBox<Item> className="max-h-72 overflow-auto outline-none">
          {(item) => (
            <ListBoxItem textValue={item.name} className={listItem}>
              {children ? children(item) : item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

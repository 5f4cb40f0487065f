import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { floating } from './popover-look.ts'
import { useWords } from './words.ts'

type Props = {
  title: string
  /** A `Button` or `IconButton` of this folder; without one the dialog is steered by `isOpen`. */
  trigger?: ReactElement
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  wide?: boolean
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** Something that must be settled first. Esc and a press beside it leave; focus returns to where it came from. */
export function Dialog({ title, trigger, wide, children, isOpen, onOpenChange }: Props) {
  const words = useWords()
  const steering = { ...(isOpen !== undefined && { isOpen }), ...(onOpenChange && { onOpenChange }) }
  const overlay = (
    <ModalOverlay
      isDismissable
      {...(!trigger && steering)}
      className="bg-ink/30 fixed inset-0 z-40 grid place-items-center p-4"
    >
      <Modal
        className={classNames(floating, 'max-h-full w-full overflow-auto', wide ? 'max-w-3xl' : 'max-w-md')}
      >
        <AriaDialog className="grid gap-4 p-6 outline-none">
          {({ close }) => (
            <>
              <div className="flex items-start justify-between gap-4">
                <Heading slot="title" level={2} className="text-lg">
                  {title}
                </Heading>
                <IconButton icon="close" label={words.close} onPress={close} className="-mt-1.5 -mr-2" />
              </div>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
  if (!trigger) return overlay
  return (
    <DialogTrigger {...steering}>
      {trigger}
      {overlay}
    </DialogTrigger>
  )
}

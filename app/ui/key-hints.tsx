import { Dialog } from './dialog.tsx'
import { Icon, type IconName } from './icon.tsx'
import type { KeyBinding } from './keys.ts'
import { useWords } from './words.ts'

type Props = { bindings: readonly KeyBinding[]; onClose: () => void }

/** Keys that bear a sign, which our typefaces lack. */
const drawn: Readonly<Record<string, IconName>> = {
  Enter: 'enter',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Every key that works here, as `?` shows them. */
export function KeyHints({ bindings, onClose }: Props) {
  const words = useWords().keys
  const everywhere = [
    { key: '?', does: words.help },
    { key: 'Escape', does: words.leave },
  ]
  return (
    <Dialog title={words.title} isOpen onOpenChange={(open) => !open && onClose()}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {[...bindings, ...everywhere].map(({ key, does }) => (
          <div key={`${key} ${does}`} className="contents">
            <dt>
              <Key name={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

function Key({ name }: { name: string }) {
  const icon = drawn[name]
  if (!icon) return <kbd>{name === 'Escape' ? 'Esc' : name.toUpperCase()}</kbd>
  return (
    <kbd>
      <Icon name={icon} size={16} />
      <span className="sr-only">{name}</span>
    </kbd>
  )
}

import { Dialog } from './dialog.tsx'
import type { KeyBinding } from './keys.ts'
import { useWords } from './words.ts'

type Props = { bindings: readonly KeyBinding[]; onClose: () => void }

const spelled: Record<string, string> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
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
              <kbd>{spelled[key] ?? key.toUpperCase()}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

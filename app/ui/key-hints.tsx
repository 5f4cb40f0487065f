import { useText } from '#app/text/use-text.ts'
import { Dialog } from './dialog.tsx'
import type { KeyBinding } from './keys.ts'

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
  const text = useText().ui.keys
  const everywhere = [
    { key: '?', does: text.help },
    { key: 'Escape', does: text.leave },
  ]
  return (
    <Dialog title={text.title} isOpen onOpenChange={(open) => !open && onClose()}>
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

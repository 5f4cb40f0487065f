import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { KeyHints } from './key-hints.tsx'
import { type KeyBinding, type KeyRegistry, KeyRegistryContext } from './keys.ts'

/** Gives every key of the page to whoever asked for it last, and `?` to the list of them. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const bindings = useRef<KeyBinding[]>([])
  const [shown, setShown] = useState<readonly KeyBinding[] | null>(null)

  const registry = useMemo<KeyRegistry>(
    () => ({
      add(added) {
        bindings.current = [...added, ...bindings.current]
        return () => {
          bindings.current = bindings.current.filter((binding) => !added.includes(binding))
        }
      },
    }),
    [],
  )

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target))
        return
      if (event.key === '?') return setShown(bindings.current)
      const binding = bindings.current.find(({ key }) => key.toLowerCase() === event.key.toLowerCase())
      if (!binding) return
      event.preventDefault()
      binding.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <KeyRegistryContext value={registry}>
      {children}
      {shown && <KeyHints bindings={shown} onClose={() => setShown(null)} />}
    </KeyRegistryContext>
  )
}

/** Where one writes or chooses, and while a dialog or a menu is open, letters mean themselves. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const own = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
  return target.closest(`${own}, [role=dialog], [role=menu], [role=listbox]`) !== null
}

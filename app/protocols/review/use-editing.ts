import { useEffect, useRef, type RefObject } from 'react'

/** While a card is edited its first field has focus and Esc leaves; then focus goes back to the card. */
export function useEditing(
  card: RefObject<HTMLElement | null>,
  isEditing: boolean,
  onLeave: () => void,
): void {
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    if (!isEditing) return undefined
    const element = card.current
    element?.querySelector('textarea')?.focus()
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      leave.current()
      element?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [card, isEditing])
}

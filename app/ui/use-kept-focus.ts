import { useEffect, useRef, type RefObject } from 'react'

/** Takes the focus where it would be lost: an answer has come, and the button that was pressed is gone with it. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, answer: unknown): void {
  const before = useRef(answer)
  useEffect(() => {
    if (before.current === answer) return
    before.current = answer
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [place, answer])
}

import { useEffect, useRef, type RefObject } from 'react'

/** Tells when focus comes to an element or to anything in it. */
export function useFocusWithin(element: RefObject<HTMLElement | null>, onFocus: () => void): void {
  const latest = useRef(onFocus)
  useEffect(() => {
    latest.current = onFocus
  })
  useEffect(() => {
    const here = element.current
    const listen = () => latest.current()
    here?.addEventListener('focusin', listen)
    return () => here?.removeEventListener('focusin', listen)
  }, [element])
}

import { useEffect, useState, type RefObject } from 'react'

/** The numbers of the sheets in the window or within a window's height of it; none before the page lives. */
export function useNearSheets(pane: RefObject<HTMLElement | null>): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set())
  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before)
          for (const { target, isIntersecting } of entries) {
            const number = Number((target as HTMLElement).dataset['sheet'])
            if (isIntersecting) after.add(number)
            else after.delete(number)
          }
          return after
        }),
      { rootMargin: '100% 0px' },
    )
    for (const sheet of element.querySelectorAll('[data-sheet]')) observer.observe(sheet)
    return () => observer.disconnect()
  }, [pane])
  return near
}

import { useEffect, useState, type RefObject } from 'react'

/** The number of the sheet that crosses the line where one reads, a third down the window. */
export function useSheetInView(pane: RefObject<HTMLElement | null>, isShown: boolean): number {
  const [number, setNumber] = useState(1)
  useEffect(() => {
    const element = pane.current
    if (!element || !isShown) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        const here = entries.find(({ isIntersecting }) => isIntersecting)
        if (here) setNumber(Number((here.target as HTMLElement).dataset['sheet']))
      },
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const sheet of element.querySelectorAll('[data-sheet]')) observer.observe(sheet)
    return () => observer.disconnect()
  }, [pane, isShown])
  return number
}

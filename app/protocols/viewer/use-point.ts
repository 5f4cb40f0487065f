import { useEffect, useState, type RefObject } from 'react'

/** Milliseconds in which a window that is being drawn larger may still change. */
const SETTLING = 150

/** CSS pixels a point, as the sheets are shown; null before the first measure, and on the server. */
export function usePoint(
  pane: RefObject<HTMLElement | null>,
  /** Points, of the first sheet; null where none is shown. */
  width: number | null,
): number | null {
  const [point, setPoint] = useState<number | null>(null)
  useEffect(() => {
    const element = pane.current
    if (!element || width === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const measure = () => {
      const sheet = element.querySelector<HTMLElement>('.sheet')
      // A pane that is hidden has no width.
      if (sheet && sheet.offsetWidth > 0) setPoint(sheet.getBoundingClientRect().width / width)
    }
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(measure, SETTLING)
    })
    measure()
    observer.observe(element)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [pane, width])
  return point
}

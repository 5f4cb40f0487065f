import { useEffect, type RefObject } from 'react'
import type { WordEdges } from './word-edges.ts'

/**
 * Begins at the words where the pages are wider than their room, as they are on a telephone and when they are shown
 * large: what is cut off is margin. What is wider than its room can be scrolled with the keyboard too.
 */
export function useSideways(
  pane: RefObject<HTMLElement | null>,
  { left }: WordEdges,
  /** CSS pixels a point; a new size begins at the words again. */
  point: number | null,
): void {
  useEffect(() => {
    const element = pane.current
    const sheet = element?.querySelector('.sheet')
    if (!element || !sheet || point === null) return
    if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0')
    else element.removeAttribute('tabindex')
    const edge = sheet.getBoundingClientRect().left - element.getBoundingClientRect().left
    element.scrollBy({ left: edge + left * point, behavior: 'instant' })
  }, [pane, left, point])
}

import { useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Zoom } from './zoom.ts'

/** How large the pages are. What stands in the middle of the window stays there as they grow or shrink. */
export function useZoom(pane: RefObject<HTMLElement | null>): readonly [Zoom, (zoom: Zoom) => void] {
  const [zoom, setZoom] = useState<Zoom>('width')
  const change = (next: Zoom) => {
    const held = middleOf(pane.current)
    flushSync(() => setZoom(next))
    if (held === null) return
    const { top, height } = held.sheet.getBoundingClientRect()
    window.scrollBy({ top: top + held.share * height - innerHeight / 2, behavior: 'instant' })
  }
  return [zoom, change]
}

/** The sheet in the middle of the window, and how far down on it that is. */
function middleOf(pane: HTMLElement | null): Readonly<{ sheet: Element; share: number }> | null {
  const middle = innerHeight / 2
  for (const sheet of pane?.querySelectorAll('[data-sheet]') ?? []) {
    const { top, bottom, height } = sheet.getBoundingClientRect()
    if (bottom >= middle) return { sheet, share: (middle - top) / height }
  }
  return null
}

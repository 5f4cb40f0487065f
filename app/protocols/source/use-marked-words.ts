import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '#app/extraction/span.ts'

export type MarkedWords = Readonly<{ span: Span; text: string }>

/** What the reader has selected in the source, counted in the document; null while nothing is. */
export function useMarkedWords(source: RefObject<HTMLElement | null>): {
  marked: MarkedWords | null
  drop: () => void
} {
  const [marked, setMarked] = useState<MarkedWords | null>(null)
  useEffect(() => {
    const read = () => setMarked(readSelection(source.current))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [source])
  return { marked, drop: () => getSelection()?.removeAllRanges() }
}

function readSelection(source: HTMLElement | null): MarkedWords | null {
  const selection = getSelection()
  if (!source || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!source.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(source, range.startContainer, range.startOffset, 'start')
  const end = offsetOf(source, range.endContainer, range.endOffset, 'end')
  const text = selection.toString().replace(/\s+/gu, ' ').trim()
  return start === null || end === null || start >= end || text === '' ? null : { span: { start, end }, text }
}

/**
 * The document's offset of an end of the selection. Where it lies in no stretch of text (a triple click ends before
 * the next paragraph), the nearest stretch on the inner side counts.
 */
function offsetOf(source: HTMLElement, node: Node, offset: number, side: 'start' | 'end'): number | null {
  const own = node.parentElement?.closest<HTMLElement>('[data-start]')
  if (node.nodeType === Node.TEXT_NODE && own) return Number(own.dataset['start']) + offset
  const edge = document.createRange()
  edge.setStart(node, offset)
  const stretches = [...source.querySelectorAll<HTMLElement>('[data-start]')]
  const after = stretches.findIndex((stretch) => edge.comparePoint(stretch, 0) >= 0)
  if (side === 'start') {
    const next = after < 0 ? undefined : stretches[after]
    return next ? Number(next.dataset['start']) : null
  }
  const last = after < 0 ? stretches.at(-1) : stretches[after - 1]
  return last ? Number(last.dataset['start']) + (last.textContent ?? '').length : null
}

import { useEffect, type RefObject } from 'react'

/**
 * Keeps a selection from leaping while the pointer is between the words: browsers take the empty room of a layer of
 * placed words for its end, and select all of it. An element that fills the room stands, in the order of the words,
 * where the selection ends, as pdf.js does it in its own viewer.
 */
export function useSteadySelection(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const filling = document.createElement('span')
    filling.className = 'sheet-filling'
    let before: Range | null = null
    let isSelecting = false

    const follow = () => {
      const selection = getSelection()
      if (!isSelecting || !selection || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      const movesStart = before !== null && sameEnd(range, before)
      const end = pieceAt(movesStart ? range.startContainer : range.endContainer)
      // An end before the first letter of a piece is still the end of the piece before it.
      const piece =
        !movesStart && range.endOffset === 0 && end?.previousElementSibling?.matches('.sheet-piece')
          ? end.previousElementSibling
          : end
      if (piece && element.contains(piece)) piece[movesStart ? 'before' : 'after'](filling)
      before = range.cloneRange()
    }
    const begin = ({ target }: Event) => {
      isSelecting = target instanceof Element && target.closest('.sheet-words') !== null
    }
    const end = () => {
      isSelecting = false
      before = null
      filling.remove()
    }
    element.addEventListener('pointerdown', begin)
    document.addEventListener('pointerup', end)
    document.addEventListener('selectionchange', follow)
    return () => {
      element.removeEventListener('pointerdown', begin)
      document.removeEventListener('pointerup', end)
      document.removeEventListener('selectionchange', follow)
      filling.remove()
    }
  }, [pane])
}

const sameEnd = (range: Range, before: Range): boolean =>
  range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
  range.compareBoundaryPoints(Range.START_TO_END, before) === 0

const pieceAt = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('.sheet-piece') ?? null

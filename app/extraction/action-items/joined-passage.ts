import type { SourceDocument } from '../document.ts'
import type { Block } from '../minutes/minutes.ts'
import { passageOf, type Break, type Passage } from '../passage.ts'

/**
 * A block and the list items that complete it as one passage, markers included: "får i uppdrag att: 1. utreda … 2.
 * redovisa … i maj" is one sentence, and its deadline may stand in its last point.
 */
export function joinedPassage(document: SourceDocument, block: Block, points: readonly Block[]): Passage {
  let end = block.span.end
  const passages = [block.passage]
  for (const point of points) {
    const marker = markerPassage(document, point, end)
    if (marker !== null) passages.push(marker)
    passages.push(point.passage)
    end = point.span.end
  }
  return join(passages)
}

/** The marker where it stands before its item, null for an item without one. */
function markerPassage(document: SourceDocument, { marker, passage }: Block, from: number): Passage | null {
  const words = passage.pieces[0]?.start ?? 0
  const start = marker === null ? -1 : document.text.lastIndexOf(marker, words)
  return marker === null || start < from ? null : passageOf(marker, [{ at: 0, start }])
}

function join(passages: readonly Passage[]): Passage {
  let text = ''
  const pieces: { at: number; start: number }[] = []
  const breaks: Break[] = []
  for (const passage of passages) {
    if (text !== '') text += ' '
    for (const piece of passage.pieces) pieces.push({ at: text.length + piece.at, start: piece.start })
    for (const one of passage.breaks) breaks.push({ ...one, at: text.length + one.at })
    text += passage.text
  }
  return passageOf(text, pieces, breaks)
}

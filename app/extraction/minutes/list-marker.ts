import { beginsIn, characterAt, LETTER } from '../language/characters.ts'
import { latin } from '../language/latin.ts'

export type ListMarker = Readonly<{
  /** As printed without brackets' surroundings: `1.`, `a)`, `-`, `•`, `att`. */
  marker: string
  /** Characters of the line before the item's own text. */
  length: number
}>

// A scan takes a bullet for a letter or a sign like it, which no sentence begins with.
const BULLET = latin(/^(?<bullet>[-–—•·●▪◦*‣⁃→⇒»]|[=-]>|o(?=\s{2})|[eo¢«°®©¤](?=\s\p{Lu}))\s+(?:[-–—]\s+)?/u)
// A scan may part the number from its point: "1 . Chefen".
const NUMBER = latin(
  /^(?<number>\d{1,3}(?:\.\d{1,2})?[.)]|\d{1,2} [.)](?=\s+\p{Lu})|\(?\p{L}[.)]|\((?:\d{1,2}|\p{L})\)|(?:i{1,3}|iv|vi{0,3})\))\s+(?=\S)/u,
)
const TIGHT_NUMBER = latin(/^(?<number>\d{1,2}[.)])(?=\p{L})/u)
/** Also as some writers space it out, or set it in bold. */
const ATT = /^[*_]{0,3}(?:att|Att|ATT|[Aa] t t|A T T)[*_]{0,3}(?:\s+(?=\S)|$)/u

/** The marker that opens a list item; null for running text. "att" counts as one, though it stays in the text. */
export function readListMarker(text: string): ListMarker | null {
  if (!mayBeMarked(text)) return null
  const bullet = BULLET.exec(text)
  const after = bullet === null ? text : text.slice(bullet[0].length)
  const number = NUMBER.exec(after) ?? TIGHT_NUMBER.exec(after)
  if (number?.groups !== undefined) {
    return {
      marker: (number.groups.number ?? '').replace(' ', ''),
      length: (bullet?.[0].length ?? 0) + number[0].length,
    }
  }
  if (bullet !== null) return { marker: bullet.groups?.bullet ?? '-', length: bullet[0].length }
  return ATT.test(text) ? { marker: 'att', length: 0 } : null
}

/** Most lines begin with a word, and that much is seen at once; "att" and "iv)" do so too. */
const mayBeMarked = (text: string): boolean =>
  (characterAt(text, 0) & LETTER) === 0 ||
  (characterAt(text, 1) & LETTER) === 0 ||
  beginsIn(text, 'aA') ||
  text.slice(1, 5).includes(')')

/** What kind of list a marker belongs to, for telling a list inside a list. */
export function markerShape(marker: string): string {
  if (marker === 'att') return 'att'
  if (/\d/u.test(marker)) return marker.includes(')') ? '1)' : '1.'
  if (/\p{L}/u.test(marker)) return marker.includes(')') ? 'a)' : 'a.'
  return marker
}

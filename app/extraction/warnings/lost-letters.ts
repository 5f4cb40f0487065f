import type { Warning } from '../extraction.ts'
import { characterAt, LETTER } from '../language/characters.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** Fewer letters prove nothing: a short note may do without å, ä and ö. */
const LEAST_LETTERS = 600
/** Of the letters of Swedish text about one in twenty is å, ä or ö; where most are lost, one in five hundred is left. */
const LEFT = 0.002
/** Of the words of Swedish text about one in six is one of these, which have no such letter. */
const SWEDISH = /(?<![a-z])(?:och|att|av|som|till|med|den|det|ett)(?![a-z])/gu
const LEAST_SWEDISH = 0.06

/** A scan or a conversion that has lost its å, ä and ö nearly throughout: what hangs on them has not been read. */
export function checkLostLetters({ document }: Minutes): Warning[] {
  const { text } = document
  if (hasOrFew(text)) return []
  const lower = text.toLowerCase()
  if (count(lower, SWEDISH) < count(lower, /[a-z]+/gu) * LEAST_SWEDISH) return []
  const message =
    'Texten saknar nästan helt å, ä och ö. De har troligen gått förlorade när dokumentet skannades eller gjordes om till text, och uppdrag, namn och datum kan ha missats. Jämför med originalet eller läs in det på nytt.'
  return [{ code: 'lost-letters', message, span: null }]
}

/** Whether å, ä and ö are there, or so few letters that their lack proves nothing. */
function hasOrFew(text: string): boolean {
  let letters = 0
  let dotted = 0
  // In nearly every text the first page has enough of them for all of it.
  for (let at = 0; at < text.length && dotted < text.length * LEFT; at++) {
    if ((characterAt(text, at) & LETTER) === 0) continue
    letters++
    if (text.charCodeAt(at) > LAST_ASCII && DOTTED.includes(text.charAt(at))) dotted++
  }
  return dotted >= text.length * LEFT || letters < LEAST_LETTERS || dotted >= letters * LEFT
}

const DOTTED = 'åäöÅÄÖ'
const LAST_ASCII = 0x7f

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'
import { latin } from '../language/latin.ts'

// "se § 136", "enligt § 12 ovan": a reference inside these minutes. A § of a law, of another body or of another
// day is something else, and what follows or precedes it says so.
const SIGN = latin(/§\s?(?<number>\d{1,4})(?!\d|\s?(?:st|p|kap|a)(?!\p{L}))/giu)
const REFERS = latin(
  /(?<!\p{L})(?:se|jämför|jfr|se även|se mer under|under|behandlas i|redovisas i|ärendet i)\s(?:även\s)?$/iu,
)
const OTHER_TEXT = String.raw`\p{L}*lag(?:en)?|förordning|stadg|kap|reglement|delegation|arbetsordning|dagordning|protokoll|kommun|KL|FL|LSS|SoL|PBL|OSL|HSL|MB`
const OTHER_DAY = String.raw`\(?(?:19|20)\d{2}|[-/]\s?\d|den\s\d|\d{4}-|(?:i|från|vid|på|ur)\s(?:förra|föregående|tidigare|senaste|nästa|den|det|de|\d)`
const ELSEWHERE = latin(
  new RegExp(String.raw`^[\s,]*(?:(?:i|ur|enligt)\s)?(?:\p{L}+s\s)?(?:${OTHER_TEXT}|${OTHER_DAY})`, 'iu'),
)

/** A reference to a § that these minutes do not hold, where they number by §. */
export function checkSectionReferences({ document, sections }: Minutes): Warning[] {
  const numbers = sections.flatMap(({ number }) => (number === null ? [] : [Number.parseInt(number, 10)]))
  const first = numbers[0]
  const last = numbers.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    !/^\W*\p{L}*\s*§/u.test(document.text.slice(sections[0]?.span.start))
  )
    return []
  const held = new Set(numbers)
  const warnings: Warning[] = []
  for (const match of document.text.matchAll(SIGN)) {
    const number = Number(match.groups?.number)
    // Far from these minutes' numbers it is another document's §.
    if (held.has(number) || Math.abs(number - (first + last) / 2) > 200) continue
    const end = match.index + match[0].length
    const refers = REFERS.exec(document.text.slice(Math.max(0, match.index - 24), match.index))
    if (refers === null || ELSEWHERE.test(document.text.slice(end, end + 40))) continue
    const span = { start: match.index - refers[0].length, end }
    const message = `Hänvisningen till § ${number} leder ingenstans: protokollet omfattar § ${first}–${last}.`
    warnings.push({ code: 'unknown-section-reference', message, span })
  }
  return warnings
}

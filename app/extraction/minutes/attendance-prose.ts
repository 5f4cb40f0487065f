import type { Attendee } from '../extraction.ts'
import { splitSentences } from '../language/sentences.ts'
import { latin } from '../language/latin.ts'
import { readAttendees } from './attendance-entries.ts'
import type { TextLine } from './text-line.ts'

const TELLS = latin(
  /(?<!\p{L})(?:närvarande (?:var|är)|frånvarande (?:var|är)|deltog|närvarade|(?:var|är) (?:på plats|med|närvarande|där|frånvarande)|förhinder|återbud|saknades)(?!\p{L})(?!\s*:)/iu,
)
const ABSENT = latin(
  /(?<!\p{L})(?:frånvarande|förhinder|återbud|saknades|(?:ej|inte|icke) (?:närvarande|med|där|på plats))(?!\p{L})/iu,
)
const REPLACED_BY = latin(/(?<!\p{L})ersatt(?:e)?s av(?!\p{L})/iu)

/** Who was there as a sentence tells it: "Närvarande var Karin Ek och Bo Dahl. Siv Alm hade anmält förhinder." */
export function readAttendanceProse(lines: readonly TextLine[]): Attendee[] {
  return paragraphs(lines).flatMap((paragraph) => {
    const text = paragraph.map((line) => line.text).join(' ')
    if (!TELLS.test(text)) return []
    return splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      return TELLS.test(sentence) ? peopleIn(sentence, (at) => placeIn(paragraph, start + at)) : []
    })
  })
}

function peopleIn(sentence: string, place: (at: number) => number): Attendee[] {
  const absent = ABSENT.test(sentence)
  const replaced = REPLACED_BY.exec(sentence)?.index ?? Infinity
  return readAttendees(sentence, 0, absent ? 'absent' : 'present').map((person) => ({
    ...person,
    presence: person.span.start > replaced ? 'present' : person.presence,
    affiliation: null,
    span: { start: place(person.span.start), end: place(person.span.end - 1) + 1 },
  }))
}

/** Lines that stand together, as long as none begins with a label. */
function paragraphs(lines: readonly TextLine[]): TextLine[][] {
  const found: TextLine[][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last === undefined || line.apart) found.push([line])
    else last.push(line)
  }
  return found
}

/** The document's offset of a place in the lines joined by single spaces. */
function placeIn(lines: readonly TextLine[], at: number): number {
  let left = at
  for (const line of lines) {
    if (left < line.text.length) return line.span.start + left
    left -= line.text.length + 1
  }
  return lines.at(-1)?.span.end ?? 0
}

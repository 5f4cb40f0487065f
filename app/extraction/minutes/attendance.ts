import type { Attendee } from '../extraction.ts'
import { presenceOf } from './attendance-labels.ts'
import { readAttendees, readNicknames } from './attendance-entries.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

type Presence = Attendee['presence']
type Cell = Readonly<{ text: string; start: number }>

// Labels in the head of the minutes that end a list of people.
const OTHER_LABEL = latin(
  /^(?:plats|tid|datum|utses|justering\p{L}*|underskrift\p{L}*|paragraf\p{L}*|nästa möte|plats och tid|tid och plats|innehåll\p{L}*|dagordning|ärende\p{L}*|protokoll\p{L}*|bevis|anslag\p{L}*|kallelse|sammanträdesdatum|organ|förvaringsplats|punkt|kl\.?|klockan)(?!\p{L})/iu,
)
// "Sekreterare   Anna Berg", "Ordförande: Bo Ek": a label that says whose role it is.
const ROLE_LABEL =
  /^(?<role>(?:mötes)?(?:ordförande|sekreterare)|justera(?:re|nde)|protokolljusterare|protokollförare|kassör|vice ordförande)\s*(?::|\s{2,}|\t)\s*(?=\S)/iu
// In the head nobody but a member is named with party letters.
const PARTY = latin(/\p{Ll} \(\p{Lu}{1,3}\)/u)
const LABEL_BEFORE_NAME = latin(
  /^(?<label>\p{Lu}\p{Ll}+(?: \p{Ll}+)?) (?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|\())/u,
)
const COLUMN_GAP = /\t|\s{2,}|\s\|\s/u

/** Who was there and who was not, from the lists in the head of the minutes; each person once. */
export function readAttendance(brokenLines: readonly TextLine[]): Attendee[] {
  const lines = joinWrapped(brokenLines)
  const found: Attendee[] = []
  let presence: Presence | null = null
  lines.forEach((line, index) => {
    const label = labelOf(line, lines[index + 1])
    if (label !== null) {
      presence = label.presence
      found.push(...readCells(line, label.length, presence))
      return
    }
    const role = ROLE_LABEL.exec(line.label)
    if (role !== null) {
      found.push(...withRole(readCells(line, role[0].length, 'present').slice(0, 1), role.groups?.role ?? ''))
      return
    }
    if (OTHER_LABEL.test(line.label)) presence = null
    else if (presence !== null || PARTY.test(line.text))
      found.push(...readCells(line, 0, presence ?? 'present'))
  })
  return mergeSame(found)
}

/** "Deltagare (beslutande):" may be broken over two lines; a table's head has several labels side by side. */
function labelOf(line: TextLine, next: TextLine | undefined): { presence: Presence; length: number } | null {
  const colon = line.text.indexOf(':')
  const inline = colon > 0 ? presenceOf(line.text.slice(0, colon)) : null
  if (inline !== null) return { presence: inline, length: colon + 1 }
  const broken =
    next !== undefined && /^\(.{2,30}\):?[*_]*$/u.test(next.text)
      ? presenceOf(`${line.label} ${next.label}`)
      : null
  const whole = presenceOf(line.label) ?? broken
  if (whole !== null) return { presence: whole, length: line.text.length }
  const named = LABEL_BEFORE_NAME.exec(line.text)?.groups?.label
  if (named !== undefined) {
    const presence = presenceOf(named)
    if (presence !== null) return { presence, length: named.length }
  }
  const [first, ...others] = cellsOf(line, 0)
  if (first === undefined || others.length === 0) return null
  const presence = presenceOf(first.text)
  return presence === null ? null : { presence, length: first.start - line.span.start + first.text.length }
}

function readCells(line: TextLine, from: number, presence: Presence): Attendee[] {
  const cells = cellsOf(line, from).filter((cell) => presenceOf(cell.text) === null)
  const here = cells.some((cell) => /^nej$/iu.test(cell.text)) ? 'absent' : presence
  return cells.flatMap((cell, index) => {
    const people = readAttendees(cell.text, cell.start, here)
    if (people.length === 0) return readNicknames(cell.text, cell.start, here)
    // A table with the role in the column before the name.
    const role = index > 0 ? cells[index - 1]?.text : undefined
    const named = people.length === 1 && people[0]?.role === null && role !== undefined && cells.length >= 2
    return named && readAttendees(role, 0, here).length === 0 && role.length < 40
      ? withRole(people, role)
      : people
  })
}

function cellsOf(line: TextLine, from: number): Cell[] {
  const cells: Cell[] = []
  let at = from
  for (const text of line.text.slice(from).split(COLUMN_GAP)) {
    const start = line.text.indexOf(text, at)
    at = start + text.length
    const trimmed = text.replace(/^[\s*_•|–-]+/u, '')
    const clean = trimmed.replace(/[\s*_|]+$/u, '')
    if (clean !== '')
      cells.push({ text: clean, start: line.span.start + start + text.length - trimmed.length })
  }
  return cells
}

const withRole = (people: readonly Attendee[], role: string): Attendee[] =>
  people.map((person) => ({ ...person, role: person.role ?? role.trim().toLowerCase() }))

/** One entry a person: what a later mention adds fills the gaps, and having been there outweighs the rest. */
function mergeSame(found: readonly Attendee[]): Attendee[] {
  const byName = new Map<string, Attendee>()
  for (const person of found) {
    const known = byName.get(person.name)
    if (known === undefined) byName.set(person.name, person)
    else {
      byName.set(person.name, {
        ...known,
        party: known.party ?? person.party,
        role: known.role ?? person.role,
        affiliation: known.affiliation ?? person.affiliation,
        presence: known.presence === 'present' || person.presence === 'present' ? 'present' : 'absent',
      })
    }
  }
  return [...byName.values()]
}

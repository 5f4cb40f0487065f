import type { Attendee } from '../extraction.ts'
import {
  cellsOfList,
  hasColumns,
  presenceColumns,
  presenceInColumn,
  type PresenceColumns,
} from './attendance-columns.ts'
import { isRole, readAttendees, readNicknames } from './attendance-entries.ts'
import { presenceOf } from './attendance-labels.ts'
import { readAttendanceProse } from './attendance-prose.ts'
import { partHomes } from './home-after-name.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

type Presence = Attendee['presence']

// Labels in the head of the minutes that end a list of people.
const OTHER_LABEL = latin(
  /^(?:plats|tid|datum|utses|justering\p{L}*|justeras|justerat|vid protokollet|underskrift\p{L}*|paragraf\p{L}*|nästa möte|plats och tid|tid och plats|innehåll\p{L}*|dagordning|ärende\p{L}*|protokoll\p{L}*|bevis|anslag\p{L}*|kallelse|sammanträdesdatum|organ|förvaringsplats|punkt|kl\.?|klockan)(?!\p{L})/iu,
)
// "Sekreterare   Anna Berg", "Ordförande: Bo Ek": a label that says whose role it is.
const ROLE_LABEL =
  /^(?<role>(?:mötes)?(?:ordförande|sekreterare)|justera(?:re|nde)|protokolljusterare|protokollförare|kassör|vice ordförande)\s*(?::|\s{2,}|\t)\s*(?=\S)/iu
// In the head nobody but a member is named with party letters.
const PARTY = latin(/\p{Ll} \(\p{Lu}{1,3}\)/u)
const LABEL_BEFORE_NAME = latin(
  /^(?<label>\p{Lu}\p{Ll}+\.?(?: \p{Ll}+)?) (?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|\())/u,
)
// Names that are listed for another reason than having been there.
const OTHER_LIST = latin(
  /^(?:kopia|sändlista|kallad\p{L}*|distribution|utskick|delges|expedier\p{L}*|cc|för kännedom|utse\p{L}*|valberedning|kontakt\p{L}*|underskri\p{L}*|skickas|e-post|adress)(?!\p{L})/iu,
)
const LABEL_INSIDE = latin(/(?<=[.;]\s)\p{Lu}\p{L}[^.:;]{1,38}:/gu)

/** One place where a list names somebody, with the words that head the list; null where a sentence names him. */
export type Mention = Readonly<{ person: Attendee; label: string | null }>

/** Who was there and who was not, from the lists in the head of the minutes, as often as they say it. */
export function readMentions(brokenLines: readonly TextLine[]): Mention[] {
  const lines = joinWrapped(brokenLines).flatMap(partAtLabels)
  const found: Mention[] = []
  const add = (people: readonly Attendee[]): void => {
    for (const person of people) found.push({ person, label: heading })
  }
  let heading = ''
  let presence: Presence | null = null
  let columns: PresenceColumns = []
  lines.forEach((line, index) => {
    const label = labelOf(line, lines[index + 1])
    if (label !== null) {
      presence = label.presence
      columns = presenceColumns(line)
      heading = line.text.slice(0, label.length)
      add(readCells(line, label.length, presence, columns))
      return
    }
    const role = ROLE_LABEL.exec(line.label)
    if (role !== null) {
      const [person] = readCells(line, role[0].length, 'present', [])
      if (person !== undefined) add(withRole([person], role.groups?.role ?? ''))
      return
    }
    if (OTHER_LABEL.test(line.label) || OTHER_LIST.test(line.label)) presence = null
    else if (presence !== null || PARTY.test(line.text))
      add(readCells(line, 0, presence ?? 'present', columns))
  })
  const listed = [...Map.groupBy(found, ({ label }) => label)].flatMap(([label, mentions]) =>
    partHomes(mentions.map(({ person }) => person)).map((person) => ({ person, label })),
  )
  return [...listed, ...readAttendanceProse(lines).map((person) => ({ person, label: null }))]
}

/** "Närvarande: Anna Ek, Bo Dahl. Frånvarande: Siv Alm", the labels on one line. */
function partAtLabels(line: TextLine): TextLine[] {
  if (!line.text.includes(':')) return [line]
  // Inside a list of people a further label says where those after it come from ("Regionen: Nils Öst").
  const listed = presenceOf(/^[^:]{2,40}(?=:)/u.exec(line.text)?.[0] ?? '') !== null
  const starts = [...line.text.matchAll(LABEL_INSIDE)]
    .filter(([label]) => listed || presenceOf(label) !== null)
    .map(({ index }) => index)
  return [0, ...starts].map((from, index, all) => {
    const text = line.text.slice(from, all[index + 1]).trimEnd()
    const start = line.span.start + from
    return all.length === 1
      ? line
      : {
          ...line,
          text,
          label: text,
          span: { start, end: start + text.length },
          apart: from === 0 && line.apart,
        }
  })
}

/** "Deltagare (beslutande):" may be broken over two lines; a table's head has several labels side by side. */
function labelOf(line: TextLine, next: TextLine | undefined): { presence: Presence; length: number } | null {
  const inline = labelBefore(line, /[:?](?=[*_\s]|$)/u.exec(line.text)?.index ?? -1)
  if (inline !== null) return inline
  const semicolon = line.text.indexOf(';')
  const before = semicolon < 0 ? null : presenceOf(line.text.slice(0, semicolon))
  if (before !== null) return { presence: before, length: semicolon + 1 }
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
  if (!hasColumns(line)) return null
  const [first, ...others] = cellsOfList(line, 0)
  if (first === undefined || others.length === 0) return null
  if (/^namn$/iu.test(first.text) && others.some(({ text }) => /^närv(?:aro|arande)?\.?$/iu.test(text)))
    return { presence: 'present', length: line.text.length }
  const presence = presenceOf(first.text)
  return presence === null ? null : { presence, length: first.start - line.span.start + first.text.length }
}

const LONGEST_LABEL = 40

/** What stands before a colon: known words, or any other where a list of full names follows ("Kommunen: Anna Ek, Bo Ek"). */
function labelBefore(line: TextLine, colon: number): { presence: Presence; length: number } | null {
  const words = line.text.slice(0, Math.max(0, colon))
  if (words === '') return null
  const known = presenceOf(words)
  if (known !== null) return { presence: known, length: colon + 1 }
  const other = OTHER_LABEL.test(line.label) || OTHER_LIST.test(line.label) || ROLE_LABEL.test(line.label)
  if (other || words.length > LONGEST_LABEL || !/^[*_]*\p{Lu}/u.test(words)) return null
  const listed = readAttendees(line.text.slice(colon + 1).replace(/^[\s*_]+/u, ''), 0, 'present')
  return listed.length < 2 ? null : { presence: 'present', length: colon + 1 }
}

function readCells(line: TextLine, from: number, presence: Presence, columns: PresenceColumns): Attendee[] {
  const all = cellsOfList(line, from)
  const told = all.map(({ text }) => presenceOf(text))
  const cells = all.filter((_, at) => told[at] === null)
  const saysNo = cells.length > 0 && (told.includes('absent') || all.some(({ text }) => /^nej$/iu.test(text)))
  return cells.flatMap((cell, index) => {
    const here = saysNo ? 'absent' : (presenceInColumn(line, columns, cells, cell) ?? presence)
    const people = readAttendees(cell.text, cell.start, here)
    if (people.length === 0) return readNicknames(cell.text, cell.start, here)
    if (people.length > 1 || people[0]?.role !== null) return people
    // A table with the role in the column before the name, or after it.
    const role = index > 0 ? cells[index - 1]?.text : undefined
    if (role !== undefined && readAttendees(role, 0, here).length === 0 && role.length < 40)
      return withRole(people, role)
    const after = cells[index + 1]?.text
    return after !== undefined && isRole(after) ? withRole(people, after) : people
  })
}

const withRole = (people: readonly Attendee[], role: string): Attendee[] =>
  people.map((person) => ({ ...person, role: person.role ?? role.trim().toLowerCase() }))

/** One entry a person: what a later mention adds fills the gaps, and having been there outweighs the rest. */
export function mergeMentions(mentions: readonly Mention[]): Attendee[] {
  const byName = new Map<string, Attendee>()
  for (const { person } of mentions) {
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

import { findDeadlines } from '../deadlines/find-deadlines.ts'
import type { DateContext } from '../deadlines/rule.ts'
import type { ActionItem, Due } from '../extraction.ts'
import { tokenize } from '../language/token.ts'
import type { Block, Part, Section } from '../minutes/minutes.ts'
import { readOwners, type People } from '../owners/read-owners.ts'
import { sourceSpan } from '../passage.ts'

const TASK =
  /^(?:åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|uppdrag|att göra|vad(?: ska göras)?|fråga|punkt|action|beskrivning|ärende|beslut)$/iu
const OWNER =
  /^(?:vem|ansvar(?:ig|iga)?|ägare|utförare|utförs av|handläggare|föredragande\/? ?ansvar|vem gör vad)$/iu
const WHEN = /^(?:klart?|när|datum|deadline|senast|klart senast|slutdatum|tid|tidplan|förfallodatum)$/iu
const STATUS = /^status$/iu
const DONE = /^(?:klar[at]?|avslutat?|avslutad|slutförd|slutfört|utförd|utfört|gjort|ok|x|✓|☑)$/iu
const ORDER = new Set(['infinitive', 'imperative'])

/** Whether a column says who is to act. */
export const isOwnerColumn = (column: string | null): boolean => OWNER.test(column?.trim() ?? '')

/** The blocks of one table row by their columns. */
type Row = readonly Block[]

const cell = (row: Row, column: RegExp): Block | undefined =>
  row.find((block) => column.test(block.column?.trim() ?? ''))

/** The rows of the tables in a part that give a task: an order in one column, who is to do it in another. */
export function taskRows(part: Part): Row[] {
  const rows: Block[][] = []
  for (const block of part.blocks) {
    if (block.column === null) continue
    const last = rows.at(-1)
    if (last === undefined || last.some((one) => one.column === block.column)) rows.push([block])
    else last.push(block)
  }
  return rows.filter((row) => {
    const task = cell(row, TASK)
    const first = task === undefined ? undefined : tokenize(task.passage.text)[0]
    const done = DONE.test(cell(row, STATUS)?.passage.text.trim() ?? '')
    return (
      !done && cell(row, OWNER) !== undefined && first?.verbs.some((verb) => ORDER.has(verb.form)) === true
    )
  })
}

/** The task of such a row. What stands under a decision heading is an assignment, elsewhere a commitment. */
export function tableItem(
  section: Section,
  part: Part,
  row: Row,
  dates: DateContext,
  people: People,
): ActionItem[] {
  const task = cell(row, TASK)
  const who = cell(row, OWNER)
  if (task === undefined || who === undefined) return []
  const tokens = tokenize(who.passage.text)
  const owners = readOwners(tokens, { from: 0, to: tokens.length }, people)
  const text = task.passage.text
  return [
    {
      section: section.number,
      text,
      kind: part.kind === 'decision' ? 'assignment' : 'commitment',
      span: sourceSpan(task.passage, { start: 0, end: text.length }),
      rule: 'table-row',
      owners: owners.map((owner) => ({ ...owner, span: sourceSpan(who.passage, owner.span) })),
      due: dueIn(cell(row, WHEN), dates),
      every: null,
      everySpan: null,
      reportTo: null,
      reportToSpan: null,
    },
  ]
}

/** What the column's heading says of every date in it. */
const BY = 'senast '

function dueIn(block: Block | undefined, dates: DateContext): Due | null {
  const [due] = block === undefined ? [] : findDeadlines(BY + block.passage.text, dates)
  if (block === undefined || due === undefined) return null
  const span = { start: due.core.start - BY.length, end: due.core.end - BY.length }
  const { date, precision, year, meetingOf, rule } = due
  const text = block.passage.text.slice(span.start, span.end)
  return { date, text, span: sourceSpan(block.passage, span), precision, year, meetingOf, rule }
}

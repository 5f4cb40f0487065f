import { findBareDate } from '../deadlines/bare-date.ts'
import type { SourceDocument } from '../document.ts'
import type { DateContext } from '../deadlines/rule.ts'
import type { ActionItem, Due } from '../extraction.ts'
import { isTold, mainVerb } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { tokenize } from '../language/token.ts'
import {
  isMatterColumn,
  isOwnerColumn,
  isStatusColumn,
  isTaskColumn,
  isTimeColumn,
} from '../minutes/column-names.ts'
import type { Block, Part, Section } from '../minutes/minutes.ts'
import { readOwners, type People } from '../owners/read-owners.ts'
import { sourceSpan } from '../passage.ts'
import type { Span } from '../span.ts'
import { latin } from '../language/latin.ts'
import { headsActions, headsEarlier } from './action-headings.ts'
import { DECIDED, STATES } from './verb-families.ts'

const DONE = latin(
  /^(?:klar[at]?|avslutat?|avslutad|slutförd|slutfört|utförd|utfört|gjort|genomförd|genomfört|ok|x|✓|☑|stryks|utgår|utgått|avförd|avskriven|struken|stängd)(?!\p{L})(?!\s(?:till|senast|i|den)(?!\p{L}))/iu,
)
/** Of the last meeting's list those tasks go on whose status says so; the others are read as text. */
const STILL_OPEN = latin(
  /^(?:pågå|påbörja|ej|inte|ännu|försena|kvarstå|kvar(?!\p{L})|öppe?[nt]|planera|vilande|startad|på gång|delvis|återstå|under arbete|ny(?!\p{L})|\d{1,2} ?%)/iu,
)
const ORDER = new Set(['infinitive', 'imperative'])

/** The blocks of one table row by their columns. */
type Row = readonly Block[]

/** A row that gives a task, and the part that it stands in. */
export type TaskRow = Readonly<{ part: Part; row: Row }>

const cell = (row: Row, isColumn: (column: string | null) => boolean): Block | undefined =>
  row.find((block) => isColumn(block.column))

/** What is to be done, by a column that says so or by one of matters. */
const taskOf = (row: Row): Block | undefined => cell(row, isTaskColumn) ?? cell(row, isMatterColumn)

/** The rows of a section's tables that give a task: what is to be done in one column, who is to do it in another. */
export const sectionRows = ({ parts, title }: Pick<Section, 'parts' | 'title'>): TaskRow[] =>
  parts.flatMap((part) =>
    [...taskRows(part, part.heading ?? title), ...formRows(part, isOrder)].map((row) => ({ part, row })),
  )

/** "Styrelsen köper in ett tält", and on the line below it "Ansvarig: Bo Dahl": what was decided is his to do. */
export const decidedForms = ({ parts }: Pick<Section, 'parts'>): TaskRow[] =>
  parts
    .filter(({ kind }) => kind === 'decision')
    .flatMap((part) => formRows(part, isToBeDone).map((row) => ({ part, row })))

/** "Boka lokal", and on the line below it "Ansvarig: Bo Dahl": a form of which each task is a row. */
function formRows({ blocks }: Part, isTask: (block: Block) => boolean): Row[] {
  const byRow = Map.groupBy(
    blocks.filter(({ row }) => row !== undefined),
    ({ row }) => row,
  )
  return blocks.flatMap((task) => {
    const fields = task.column === null ? (byRow.get(task.span) ?? []) : []
    return fields.some(({ column }) => isOwnerColumn(column)) && isTask(task)
      ? [[{ ...task, column: 'Uppgift' }, task, ...fields]]
      : []
  })
}

function taskRows(part: Part, heading: string): Row[] {
  const rows = rowsOf(part)
  if (rows.length === 0) return []
  const earlier = headsEarlier(heading)
  const hasTimeColumn = part.blocks.some((block) => isTimeColumn(block.column))
  return rows.filter((row) => {
    const task = taskOf(row)
    const owner = cell(row, isOwnerColumn)
    if (task === undefined || owner === undefined || !/\p{L}/u.test(owner.passage.text)) return false
    if (earlier && !STILL_OPEN.test(cell(row, isStatusColumn)?.passage.text ?? '')) return false
    if ([isStatusColumn, isTimeColumn].some((is) => DONE.test(cell(row, is)?.passage.text ?? '')))
      return false
    return (isTaskColumn(task.column) && hasTimeColumn) || headsActions(heading) || isOrder(task)
  })
}

/** "Boka lokal". */
const isOrder = (task: Block): boolean =>
  tokenize(task.passage.text)[0]?.verbs.some((verb) => ORDER.has(verb.form)) === true

/** "Nämnden beslutar att upphandla ett system", not "att godkänna rapporten", which nobody carries out. */
function isToBeDone({ passage: { text } }: Block): boolean {
  const verb = findClauses(tokenize(text)).flatMap((clause) => {
    const main = clause.negated || isTold(clause) ? null : mainVerb(clause)
    return main === null || SETTLED.has(main.lemma) ? [] : [main]
  })[0]
  return verb !== undefined && ![DECIDED, STATES, SAID].some((lemmas) => lemmas.has(verb.lemma))
}
const SETTLED = new Set(['besluta', 'bestämma', 'enas'])
const SAID = new Set(['tacka', 'konstatera', 'uttala', 'önska', 'instämma', 'beklaga'])

function rowsOf(part: Part): Block[][] {
  const rows: Block[][] = []
  for (const block of part.blocks) {
    if (block.column === null) continue
    const last = rows.at(-1)
    if (last === undefined || last.some((one) => one.column === block.column)) rows.push([block])
    else last.push(block)
  }
  return rows
}

/** The task of such a row. What stands under a decision heading is an assignment, elsewhere a commitment. */
export function tableItem(
  section: Section,
  { part, row }: TaskRow,
  { dates, people, document }: Readonly<{ dates: DateContext; people: People; document: SourceDocument }>,
): ActionItem[] {
  const task = taskOf(row)
  const who = cell(row, isOwnerColumn)
  if (task === undefined || who === undefined) return []
  const tokens = tokenize(who.passage.text)
  const owners = readOwners(tokens, { from: 0, to: tokens.length }, people)
  const span = sourceSpan(task.passage, { start: 0, end: task.passage.text.length })
  return [
    {
      section: section.number,
      text: printedWords(document, span),
      kind: isDecided(part) ? 'assignment' : 'commitment',
      span,
      rule: 'table-row',
      owners: owners.map((owner) => ({ ...owner, span: sourceSpan(who.passage, owner.span) })),
      due: dueIn(cell(row, isTimeColumn), dates),
      every: null,
      everySpan: null,
      everyRule: null,
      reportTo: null,
      reportToSpan: null,
      reportToRule: null,
    },
  ]
}

/** As the document has them: beside a cell of several lines stand those of the other columns. */
const printedWords = ({ text }: SourceDocument, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ')

/** Under a decision heading, or right below "Rådet fastställer nedanstående åtgärder". */
function isDecided({ kind, blocks }: Part): boolean {
  const above = blocks.findIndex(({ column }) => column !== null) - 1
  return kind === 'decision' || DECIDES_ROWS.test(blocks[above]?.passage.text ?? '')
}
const DECIDES_ROWS = latin(
  /(?<!\p{L})(?:fastställ|beslut|godkän|anta|ena)\p{L}*(?:\s[\p{L}-]+){0,3}\s(?:nedanstående|följande)(?!\p{L})/iu,
)

function dueIn(block: Block | undefined, dates: DateContext): Due | null {
  const found = block === undefined ? null : findBareDate(block.passage.text, dates)
  if (block === undefined || found === null) return null
  const { date, text, precision, year, meetingOf, rule } = found
  return { date, text, span: sourceSpan(block.passage, found.span), precision, year, meetingOf, rule }
}

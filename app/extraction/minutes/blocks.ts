import type { SourceDocument } from '../document.ts'
import { makePassage } from '../passage.ts'
import type { Span } from '../span.ts'
import { clauseParagraphs } from './clause-paragraphs.ts'
import { readFormLabels } from './form-label.ts'
import { breaksOnPurpose } from './line-width.ts'
import { splitInitials, splitMargin, UNNAMED_OWNERS } from './margin-cell.ts'
import { markerShape, readListMarker, type ListMarker } from './list-marker.ts'
import type { Block } from './minutes.ts'
import { readOpenTable } from './open-table.ts'
import { isTableRow, readTable, type TableCell } from './table.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'
import { endsShortened } from '../language/sentences.ts'
import { endsIn } from '../language/characters.ts'

type Draft = {
  spans: Span[]
  marker: string | null
  indent: number
  last: TextLine
  cells: TableCell[]
  lastCell: Span | null
  /** The fields of a form that stand below or above it. */
  fields: TableCell[]
  /** Whether nothing goes on after it. */
  closed: boolean
  /** Whether no gap parts it from the text before it. */
  close: boolean
}

/** How the lines of one document are read, the same throughout it. */
export type ReadingContext = Readonly<{
  document: SourceDocument
  /** Characters at which the document breaks its lines. */
  width: number
  /** The body whose minutes these are, as the head names it. */
  body: string | null
  /** Heading of the column at the right of the text that says who acts; null where there is none. */
  ownerColumn: string | null
  /** Initials of the people of these minutes, in capitals. */
  initials: ReadonlySet<string>
}>

/** The paragraphs, list items and table cells of lines that belong together, sentences over page breaks joined again. */
export function readBlocks(
  lines: readonly TextLine[],
  context: ReadingContext,
  heading: string | null = null,
): Block[] {
  const stretches: { inTable: boolean; lines: TextLine[]; cells?: readonly TableCell[] }[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as TextLine
    const stretch = stretches.at(-1)
    const open = stretch?.inTable === true ? null : readOpenTable(lines, at)
    if (open !== null) {
      stretches.push({ inTable: true, lines: [], cells: open.cells })
      at += open.lines - 1
      continue
    }
    if (line.cell !== undefined) {
      stretches.push({ inTable: true, lines: [], cells: [{ span: line.span, ...line.cell }] })
      continue
    }
    // A row of a table may lack its last cells.
    const inTable = isTableRow(line) || (stretch?.inTable === true && !line.apart && line.text.includes('\t'))
    if (stretch?.inTable === inTable && stretch.cells === undefined) stretch.lines.push(line)
    else stretches.push({ inTable, lines: [line] })
  }
  return stretches.flatMap((stretch) =>
    stretch.inTable
      ? (stretch.cells ?? readTable(stretch.lines)).map((cell) => cellBlock(context.document, cell))
      : readText(stretch.lines, context, heading),
  )
}

/** A clause that a lead-in opens ("Nämnden beslutar att") is an item as if "att" stood before it. */
const CLAUSE: ListMarker = { marker: 'att', length: 0 }

function readText(lines: readonly TextLine[], context: ReadingContext, heading: string | null): Block[] {
  const drafts: Draft[] = []
  // Fields that stand above the first text belong to what is below them, and so do all further ones.
  let above: TableCell[] = []
  let fieldsFirst = false
  const clauses = clauseParagraphs(lines, heading)
  for (const [index, line] of lines.entries()) {
    const draft = drafts.at(-1)
    const fields = readFormLabels(line)
    if (fields !== null && fields.length > 0) {
      const cells = fields.map(({ column, value }) => ({ span: value, column }))
      fieldsFirst ||= draft === undefined
      if (draft !== undefined) draft.closed = true
      if (draft === undefined || fieldsFirst) above.push(...cells)
      else draft.fields.push(...cells)
      continue
    }
    const clause = clauses.has(index)
    const marker = clause ? CLAUSE : readListMarker(line.text)
    const opens = clause || (marker !== null && opensItem(marker, line, draft, context.width))
    const { text, cell } =
      context.ownerColumn === null ? splitInitials(line, context.initials) : splitMargin(line)
    if (
      draft !== undefined &&
      !draft.closed &&
      fields === null &&
      !opens &&
      !endsBesideCell(draft, context) &&
      continues(draft, line, context.width)
    ) {
      // A cell between two lines of one sentence stays inside the quote: its span could not leave it out.
      if (draft.lastCell !== null) draft.spans.push(draft.lastCell)
      draft.spans.push(text)
      if (cell !== null) draft.cells.push(marginCell(cell, line, context))
      draft.lastCell = cell
      draft.last = line
    } else {
      const span = { start: text.start + (opens ? (marker?.length ?? 0) : 0), end: text.end }
      drafts.push({
        spans: [span],
        marker: opens ? (marker?.marker ?? null) : null,
        indent: line.indent,
        last: line,
        cells: cell === null ? [] : [marginCell(cell, line, context)],
        lastCell: cell,
        fields: above,
        closed: fields !== null,
        close: draft !== undefined && !line.apart,
      })
      above = []
    }
  }
  return withLevels(drafts).flatMap(({ draft, level }) => {
    const block = textBlock(context.document, draft, level)
    const cells = [...draft.cells, ...draft.fields.map((field) => ({ ...field, row: block.span }))]
    return [block, ...cells.map((cell) => cellBlock(context.document, cell))]
  })
}

/** Who is named beside a line acts in what stands on it. */
const marginCell = (span: Span, line: TextLine, { ownerColumn }: ReadingContext): TableCell => ({
  span,
  column: ownerColumn ?? UNNAMED_OWNERS,
  row: line.span,
})

const textBlock = (document: SourceDocument, { spans, marker, close }: Draft, level: number): Block => ({
  passage: makePassage(document, spans),
  marker,
  level,
  column: null,
  ...(close ? { close } : {}),
  span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
})

function cellBlock(document: SourceDocument, { span, column, row, below = [] }: TableCell): Block {
  const passage = makePassage(document, [span, ...below])
  const whole = { start: span.start, end: below.at(-1)?.end ?? span.end }
  const block = { passage, marker: null, level: 0, column: column ?? '', span: whole }
  return row === undefined ? block : { ...block, row }
}

/** "att" and a dash may also begin a line by chance, in the middle of a sentence. */
function opensItem(marker: ListMarker, line: TextLine, draft: Draft | undefined, width: number): boolean {
  if (draft === undefined || line.apart) return true
  if (marker.marker === 'att') {
    if (draft.marker === 'att' && (FROM_WHEN.test(line.text) || isSecondHalf(draft, line))) return false
    return (
      draft.marker === 'att' ||
      endsIn(draft.last.text, ':.,;') ||
      (!runsOn(draft) &&
        (breaksOnPurpose(draft.last, line, width) ||
          // "uppmanas att vidta åtgärder och" at the margin: its second half.
          (/(?:beslut(?:ar|ade|at)|beslöt|samt|och)$/iu.test(draft.last.text) &&
            !/\satt\s/u.test(draft.last.text))))
    )
  }
  if (/^[-–—]$/u.test(marker.marker))
    return draft.marker !== null || endsIn(draft.last.text, ':.') || breaksOnPurpose(draft.last, line, width)
  return !/(?:\s(?:den|kap\.?|nr|punkt|§))$/iu.test(draft.last.text)
}

/** "att anta taxan" and below it "att gälla från och med den 1 januari": since when, and of what the line above says. */
const FROM_WHEN = /^att\s+gälla(?:nde)?\s+(?:fr|tills|t\.?\s?o|under|för|som|den|20)/iu

/** "att uppdra åt chefen att ta fram en rutin samt" and, set in under it, "att inventera förråden": one point. */
const isSecondHalf = ({ indent, last }: Draft, line: TextLine): boolean =>
  line.indent > indent + 1 && /\satt\s.*\s(?:och|samt)$/iu.test(last.text)

/** "… om det är tillåtet. Olle svarar", "… han att det saknas och" at the end of a paragraph: its sentence goes on. */
const runsOn = (draft: Draft): boolean =>
  draft.marker === null && draft.spans.length > 1 && /[.!?]\s+\S|\satt\s/u.test(draft.last.text)

/** A sentence that has ended beside initials of its own: what follows has another owner. In a column with a heading cells stand anywhere. */
const endsBesideCell = ({ lastCell, spans }: Draft, { document, ownerColumn }: ReadingContext): boolean => {
  if (ownerColumn !== null) return false
  const text = spans.at(-1)
  return (
    lastCell !== null &&
    text !== undefined &&
    endsIn(document.text.slice(text.start, text.end).trimEnd(), '.!?')
  )
}

/** No sentence ends with one of these. */
const UNFINISHED = latin(
  /(?<!\p{L})(?:att|av|den|det|eller|en|ett|från|för|hos|i|med|och|om|på|samt|som|till|under|vid)$/u,
)

/** "Simklubben Gäddan      40 000 kr", a row of its own where the writer ended the line there. */
const ENDS_IN_AMOUNT = /\d\s?(?:kr(?:onor)?|[tkm]kr|mnkr|sek|:-)$/iu
/** "5 kronor", in characters from its last digit. */
const LONGEST_AMOUNT = 8

function continues(draft: Draft, line: TextLine, width: number): boolean {
  if (line.heading > 0) return false
  const before = draft.last.label
  // A cell beside the end of a sentence, such as its owner's initials, is no beginning of the next line.
  if (before.includes('\t') && /[.!?]\t[^\t]+$/u.test(before)) return false
  if (
    ENDS_IN_AMOUNT.test(before.slice(-LONGEST_AMOUNT)) &&
    /^[\p{Lu}\d]/u.test(line.label) &&
    breaksOnPurpose(draft.last, line, width)
  )
    return false
  const complete =
    /[.!?:;][”"')]?$/u.test(before.slice(-2)) && !(endsShortened(before) && !/^\p{Lu}/u.test(line.label))
  if (endsItem(draft, line, width)) return false
  if (!line.apart) return !(complete && breaksOnPurpose(draft.last, line, width))
  // Over a page break or a stray blank line a sentence goes on in lower case, or where the margin broke it off.
  if (complete) return false
  if (/^\p{Ll}/u.test(line.label) || UNFINISHED.test(before)) return true
  return (
    /[\p{L},–-]$/u.test(before) && before.length > width * 0.6 && !breaksOnPurpose(draft.last, line, width)
  )
}

/** "- indikatorerna är svåra", and at the margin below it "Olle arbetar in det": the writer ended the item without a full stop. */
const endsItem = (draft: Draft, line: TextLine, width: number): boolean =>
  draft.marker !== null &&
  draft.spans.length === 1 &&
  line.indent <= draft.indent &&
  /^\p{Lu}\p{Ll}/u.test(line.label) &&
  !UNFINISHED.test(draft.last.label) &&
  breaksOnPurpose(draft.last, line, width)

/** Depth by indent and by kind of marker: another kind of marker after an item opens a list inside it. */
function withLevels(drafts: readonly Draft[]): { draft: Draft; level: number }[] {
  let open: { shape: string; indent: number }[] = []
  return drafts.map((draft) => {
    if (draft.marker === null) {
      // Text set in under an item belongs to it; text at the margin ends the list.
      const depth = open.findLastIndex(({ indent }) => draft.indent > indent)
      open = open.slice(0, depth + 1)
      return { draft, level: depth + 1 }
    }
    const shape = markerShape(draft.marker)
    const known = open.findLastIndex(
      (list) => list.shape === shape && Math.abs(list.indent - draft.indent) <= 1,
    )
    if (known >= 0) open = open.slice(0, known + 1)
    else {
      open = open.filter(
        (list) => list.indent < draft.indent || (list.indent === draft.indent && list.shape !== shape),
      )
      open.push({ shape, indent: draft.indent })
    }
    return { draft, level: open.length - 1 }
  })
}

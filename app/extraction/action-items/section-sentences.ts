import type { SourceDocument } from '../document.ts'
import type { Decision } from '../extraction.ts'
import { LONGEST_SENTENCE, splitSentences } from '../language/sentences.ts'
import type { Block, Part, Section } from '../minutes/minutes.ts'
import { listsPeople } from '../minutes/attendance-labels.ts'
import { SILENT_PARTS } from '../minutes/silent-parts.ts'
import { sourceSpan, type Passage } from '../passage.ts'
import { withCapitals } from '../owners/bynames.ts'
import { overlapping, type Span } from '../span.ts'
import { isLeadIn } from '../decisions/decision-words.ts'
import { headsActions } from './action-headings.ts'
import { adoptedBlocks } from './adopted-proposals.ts'
import { listLines } from './list-lines.ts'
import { joinedPassage } from './joined-passage.ts'
import { ledBy } from './led-by.ts'
import { areDuties, opensList, tasksBelow, wantsPoints } from './list-points.ts'
import { decidedFrom, electedFrom, obligesElected, obligesFurther, OF_IT } from './obliges-further.ts'
import { endsRow, rowsBeside, type RowBeside } from './rows-beside.ts'
import { readSentence, type Sentence, type Setting } from './sentence.ts'
import { speakerBefore, speakerUnder } from './speaker.ts'
import type { TaskRow } from './table-items.ts'

/** A sentence with its place; spans are in the passage. */
export type PlacedSentence = Readonly<{
  sentence: Sentence
  passage: Passage
  part: Part
  span: Span
  /** What to quote: the sentence, or more of the passage where it cannot stand alone. */
  quoted: Span
}>

export type SectionContext = Readonly<{
  document: SourceDocument
  body: string | null
  names: ReadonlySet<string>
  toldInPast: boolean
  /** See `Setting`. */
  bynames: RegExp | null
  /** Those of the section. */
  decisions: readonly Decision[]
}>

/** The sentences of a section that may hold a duty, each with what stands around it; the rows of its tables are read apart. */
export function sectionSentences(
  section: Section,
  rows: readonly TaskRow[],
  context: SectionContext,
): PlacedSentence[] {
  const adopted = adoptedBlocks(section)
  const done = new Set(rows.flatMap(({ row }) => row))
  return section.parts.flatMap((part) => {
    const leads: Lead[] = []
    const beside = rowsBeside(part)
    const own = part.heading ?? section.title
    const listsTasks = headsActions(own)
    const headedBy = speakerUnder(own, context.names)
    return part.blocks.flatMap((block, index) => {
      leaveLists(leads, block)
      const lead = leads.at(-1)?.text ?? null
      const { text } = block.passage
      if (opensList(text) || isLeadIn(block, part.blocks[index + 1]))
        leads.push({ level: block.level, text: lastSentence(block.passage), listed: false })
      if ((SILENT_PARTS.has(part.kind) && !adopted.has(block)) || done.has(block) || listsPeople(text))
        return []
      const tasks = tasksBelow(part.blocks, index)
      for (const task of tasks) done.add(task)
      const heading = block.column ?? own
      const underTasks =
        (block.column === null ? listsTasks : headsActions(block.column)) ||
        (lead !== null && (wantsPoints(lead) || (lead.length < LONGEST_LABEL && headsActions(lead))))
      const placed = {
        part,
        block,
        lead,
        heading,
        headedBy: block.column === null ? headedBy : speakerUnder(heading, context.names),
        underTasks,
        adopted: adopted.has(block),
        aside: isAside(part, index, context),
        afterDecision: followsDecision(part, index, context),
        beside,
      }
      if (!areDuties(tasks)) return blockSentences({ ...placed, tasks }, context)
      // Each task of the list is a duty of its own, with the words above the list that say whose.
      return tasks.flatMap((task, at) =>
        blockSentences({ ...placed, tasks: [task] }, context)
          .filter(({ passage, span }) => at === 0 || span.end === passage.text.length)
          .map((one) => quoteTask(one, task)),
      )
    })
  })
}

/** "Att göra till nästa träff:" above a list, in characters. */
const LONGEST_LABEL = 50

/** The unfinished sentence above a list, and whether a marked point of it has come. */
type Lead = { level: number; text: string; listed: boolean }

/** What stands above a list is said of its points, and no more of the paragraph after them. */
function leaveLists(leads: Lead[], { level, marker }: Block): void {
  for (let last = leads.at(-1); last !== undefined; last = leads.at(-1)) {
    if (last.level < level || (last.level === level && (marker !== null || !last.listed))) break
    leads.pop()
  }
  const last = leads.at(-1)
  if (last !== undefined && marker !== null) last.listed = true
}

const lastSentence = (passage: Passage): string => {
  const last = passage.sentences().at(-1)
  return last === undefined ? passage.text : passage.text.slice(last.start, last.end)
}

const quoteTask = (placed: PlacedSentence, { passage }: Block): PlacedSentence => {
  const end = placed.passage.text.length
  return placed.span.end === end ? { ...placed, quoted: { start: end - passage.text.length, end } } : placed
}

type PlacedBlock = Readonly<{
  part: Part
  block: Block
  tasks: readonly Block[]
  lead: string | null
  heading: string
  /** Who reports what stands under the heading. */
  headedBy: string | null
  underTasks: boolean
  adopted: boolean
  /** Right below a paragraph that gives somebody something to do. */
  afterDecision: boolean
  /** Told after the list of what was decided, and no point of it. */
  aside: boolean
  /** Those of its part. */
  beside: readonly RowBeside[]
}>

/** "[ ] Boka lokal", "[x] Boka lokal". */
const CHECKBOX = /^\[(?:\s?|(?<done>[xX✓]))\]\s+/u
/** "Göran beställer": too short to stand alone, so the sentence before it is quoted too. */
const SHORTEST = 4

function blockSentences(placed: PlacedBlock, context: SectionContext): PlacedSentence[] {
  const own = placed.block.passage.text
  const box = own.startsWith('[') ? CHECKBOX.exec(own) : null
  if (box?.groups?.done) return []
  // An open box says that its line is to be done, whatever the heading.
  if (box !== null) placed = { ...placed, heading: 'Att göra', headedBy: null, underTasks: true }
  const speaker = box === null ? speakerBefore(own, context.names, placed.underTasks) : null
  const reporter = speaker?.name ?? ledBy(placed.lead, context.names) ?? placed.headedBy
  const offset = speaker?.length ?? box?.[0].length ?? 0
  const passage =
    placed.tasks.length > 0
      ? joinedPassage(context.document, placed.block, placed.tasks)
      : placed.block.passage
  const parted = placed.underTasks ? listLines(context.document, placed.block.passage) : null
  const spans = parted ?? sentencesFrom(placed.block.passage, offset, context.bynames)
  const decided = decidedFrom(passage, spans, context.decisions)
  const elected = electedFrom(passage, spans, context.decisions)
  return spans.flatMap((alone, index) => {
    const last = index === spans.length - 1
    const span = last ? { start: alone.start, end: passage.text.length } : alone
    if (span.end - span.start > LONGEST_SENTENCE) return []
    const inDecision =
      !saysDecided(placed) &&
      (overlapsDecision(passage, alone, context) ||
        (alone.start >= decided && obligesFurther(passage.text.slice(alone.start, alone.end))) ||
        (placed.afterDecision && index === 0 && OF_IT.test(passage.text.slice(alone.start, alone.end))) ||
        (alone.start >= elected && obligesElected(passage.text.slice(alone.start, alone.end))))
    const stated = settingOf(placed, inDecision, reporter, context)
    const beside = placed.beside.length > 0 && endsRow(placed.beside, sourceSpan(passage, alone))
    const setting = beside ? { ...stated, beside } : stated
    const sentence = readSentence(passage.text.slice(span.start, span.end), setting)
    const before = spans[index - 1]
    const short =
      before !== undefined &&
      (sentence.tokens.length < SHORTEST || saysOnlyWho(sentence) || /^Ansvariga? ?:/u.test(sentence.text))
    return [
      {
        sentence,
        passage,
        part: placed.part,
        span,
        quoted: short ? { start: before.start, end: span.end } : span,
      },
    ]
  })
}

/** "Siv Ask verkställer." after what was decided. */
const saysOnlyWho = ({ tokens, clauses: [clause], setting }: Sentence): boolean =>
  setting.part === 'decision' && tokens.length <= SHORTEST && clause?.verbs[0]?.at === tokens.length - 2

const sentencesFrom = (passage: Passage, offset: number, bynames: RegExp | null): readonly Span[] =>
  offset === 0 && bynames === null
    ? passage.sentences()
    : splitSentences(withCapitals(passage.text.slice(offset), bynames)).map(({ start, end }) => ({
        start: start + offset,
        end: end + offset,
      }))

/** "Beslut: att … att …", and below the list "Siv lämnar kvittona i morgon": of this meeting, but not decided. */
function isAside({ kind, blocks }: Part, index: number, context: SectionContext): boolean {
  const block = blocks[index]
  if (kind !== 'decision' || block === undefined || block.marker !== null || block.column !== null)
    return false
  if (overlapsAny(block, context)) return false
  const listed = blocks.findLastIndex(({ marker }, at) => at < index && marker !== null)
  return listed >= 0 && overlapsAny(blocks[listed] as Block, context)
}

/** "Styrelsen uppdrar åt kansliet att …" and below it "Återrapportering sker i maj". */
const followsDecision = ({ blocks }: Part, index: number, { decisions }: SectionContext): boolean => {
  const before = blocks[index - 1]
  if (before === undefined || decisions.length === 0) return false
  return overlapping(decisions, (one) => one.span, before.span).some(({ kind }) => kind === 'assign')
}

const overlapsAny = ({ span }: Block, { decisions }: SectionContext): boolean =>
  overlapping(decisions, (one) => one.span, span).length > 0

/** Whether the place alone says that it is decided. */
const saysDecided = (placed: PlacedBlock): boolean =>
  placed.adopted || (placed.part.kind === 'decision' && !placed.aside)

const overlapsDecision = (passage: Passage, span: Span, { decisions }: SectionContext): boolean =>
  decisions.length > 0 && overlapping(decisions, (one) => one.span, sourceSpan(passage, span)).length > 0

function settingOf(
  placed: PlacedBlock,
  inDecision: boolean,
  speaker: string | null,
  context: SectionContext,
): Setting {
  const { part, adopted } = placed
  const decided = inDecision || saysDecided(placed)
  return {
    part: decided ? 'decision' : placed.aside ? 'discussion' : part.kind,
    heading: adopted ? null : placed.heading,
    underTasks: placed.underTasks && !adopted,
    lead: adopted ? null : placed.lead,
    body: context.body,
    toldInPast: context.toldInPast,
    speaker,
    names: context.names,
    ...(context.bynames === null ? {} : { bynames: context.bynames }),
    agreed: decided && part.kind !== 'decision' && !adopted,
  }
}

import type { Decision } from '../extraction.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Block, Part, Section } from '../minutes/minutes.ts'
import { sourceSpan } from '../passage.ts'
import { overlaps, type Span } from '../span.ts'
import { adoptedBlocks } from './adopted-proposals.ts'
import { taskRows } from './table-items.ts'
import { readSentence, type Sentence, type Setting } from './sentence.ts'

/** A sentence with its place; `span` is in the block's passage. */
export type PlacedSentence = Readonly<{
  sentence: Sentence
  block: Block
  part: Part
  span: Span
  /** What to quote: the sentence, or more of the block where it cannot stand alone. */
  quoted: Span
  /** The list below that completes it: "får i uppdrag att:" and its points. */
  points: readonly Block[]
}>

export type SectionContext = Readonly<{
  body: string | null
  names: ReadonlySet<string>
  toldInPast: boolean
  decisions: readonly Decision[]
}>

// Longer than any sentence of minutes: a table or a list that lost its line breaks.
const LONGEST = 1500
const SILENT = new Set<Part['kind']>(['sources', 'sent-to', 'voting', 'motion', 'proposal', 'statement'])

/** The sentences of a section that may hold a duty, each with what stands around it. */
export function sectionSentences(section: Section, context: SectionContext): PlacedSentence[] {
  const adopted = adoptedBlocks(section)
  return section.parts.flatMap((part) => {
    const inTable = new Set(taskRows(part).flat())
    const leads: { level: number; text: string }[] = []
    return part.blocks.flatMap((block, index) => {
      while (leads.length > 0 && (leads.at(-1)?.level ?? 0) > block.level) leads.pop()
      const lead = leads.at(-1)?.text ?? null
      const text = block.passage.text
      if (opensList(text)) leads.push({ level: block.level, text })
      if ((SILENT.has(part.kind) && !adopted.has(block)) || inTable.has(block)) return []
      return blockSentences(
        section,
        part,
        block,
        { lead, adopted: adopted.has(block), below: pointsBelow(part.blocks, index) },
        context,
      )
    })
  })
}

/** "Göran beställer": too short to stand alone, so the sentence before it is quoted too. */
const SHORTEST = 4

const opensList = (text: string): boolean => /(?::|\batt)$/u.test(text.slice(-6))

const SPEAKER =
  /^(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3}(?:,?\s(?:och|samt)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3})?):\s/u

/** The list items that follow a block and stand below it. */
function pointsBelow(blocks: readonly Block[], index: number): Block[] {
  const above = blocks[index]
  const end = blocks.findIndex(
    (block, at) =>
      at > index && !(block.level > (above?.level ?? 0) || (above?.marker === null && block.marker !== null)),
  )
  return blocks.slice(index + 1, end < 0 ? blocks.length : end)
}

/** "[ ] Boka lokal", "[x] Boka lokal". */
const CHECKBOX = /^\[(?:\s?|(?<done>[xX✓]))\]\s+/u

function blockSentences(
  section: Section,
  part: Part,
  block: Block,
  around: { lead: string | null; adopted: boolean; below: readonly Block[] },
  context: SectionContext,
): PlacedSentence[] {
  const text = block.passage.text
  const box = CHECKBOX.exec(text)
  if (box?.groups?.done) return []
  const speaker = SPEAKER.exec(text)
  const offset = (speaker ?? box)?.[0].length ?? 0
  const heading = block.column ?? part.heading ?? section.title
  return splitSentences(text.slice(offset)).flatMap((local, index, all) => {
    const span = { start: local.start + offset, end: local.end + offset }
    if (span.end - span.start > LONGEST) return []
    const source = sourceSpan(block.passage, span)
    const decided =
      around.adopted ||
      part.kind === 'decision' ||
      context.decisions.some((one) => overlaps(one.span, source))
    const setting: Setting = {
      part: decided ? 'decision' : part.kind,
      heading: around.adopted ? null : heading,
      lead: around.adopted ? null : around.lead,
      body: context.body,
      toldInPast: context.toldInPast,
      speaker: speaker?.groups?.name ?? null,
      names: context.names,
      agreed: decided && part.kind !== 'decision' && !around.adopted,
    }
    const sentence = readSentence(text.slice(span.start, span.end), setting)
    const before = all[index - 1]
    const short = sentence.tokens.length < SHORTEST && before !== undefined
    const quoted = short ? { start: before.start + offset, end: span.end } : span
    const points = span.end === text.length && opensList(text) ? around.below : []
    return [{ sentence, block, part, span, quoted, points }]
  })
}

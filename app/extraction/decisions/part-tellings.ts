import type { Block, Part, Section } from '../minutes/minutes.ts'
import { isLeadIn } from './decision-words.ts'
import { isGrantRow } from './grant-rows.ts'
import { readStatement } from './read-statement.ts'
import { endsIn } from '../language/characters.ts'

/**
 * The section with its decision parts cut where they begin to tell of the matter without a heading of its own: what is
 * told there was not decided, and who promises something there promises it in the discussion.
 */
export const partTellings = (section: Section, body: string | null): Section =>
  section.parts.some((part) => part.kind === 'decision' && part.blocks.length > 1)
    ? { ...section, parts: section.parts.flatMap((part) => partTelling(part, body)) }
    : section

function partTelling(part: Part, body: string | null): Part[] {
  if (part.kind !== 'decision') return [part]
  const stretches: { told: boolean; blocks: Block[] }[] = []
  const plain = part.blocks.findIndex(
    (block, index) => !isGrantRow(block.passage.text) && !(index === 0 && isLeadIn(block, part.blocks[1])),
  )
  let told = false
  part.blocks.forEach((block, index) => {
    told =
      index > 0 &&
      (isTold(part.blocks, index, { told, grants: plain < 0 || index < plain }, body) ||
        followsRunIn(part, index, body))
    const last = stretches.at(-1)
    if (last?.told === told) last.blocks.push(block)
    else stretches.push({ told, blocks: [block] })
  })
  return stretches.length < 2 ? [part] : stretches.map((stretch) => partOf(part, stretch))
}

/** `told`: whether the block before was; `grants`: whether all as far as this one are rows of a list of grants. */
function isTold(
  blocks: readonly Block[],
  index: number,
  { told, grants }: Readonly<{ told: boolean; grants: boolean }>,
  body: string | null,
): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  if (block === undefined || before === undefined || block.column !== null || block.level > 0) return told
  if (isLeadIn(before, block) || grants) return false
  if (block.marker !== null) return told || opensRegister(blocks, index, body)
  // "… ta fram ett underlag, innehållande:" and its parts in paragraphs of their own.
  if (endsIn(before.passage.text, ':;')) return told
  const statement = readStatement(firstRow(block), body)
  if (statement === 'verbless') return told || !endsIn(block.passage.text, '.:!?')
  // Where the decisions are a list, what a paragraph says that somebody does is said of them.
  if (statement === 'acts' || statement === 'explains')
    return told || (statement === 'acts' && blocks[0]?.marker != null)
  // "Planen antas." and right below it "Siv Ask sprider den": of the same breath.
  if (statement === 'does' && block.close === true) return told
  return statement === 'tells' || statement === 'does'
}

/** "Beslut: Vi köper tre tält." is said in one paragraph; what somebody does or how things are comes after it. */
function followsRunIn({ runIn, blocks }: Part, index: number, body: string | null): boolean {
  const block = blocks[index]
  const [first] = blocks
  if (!runIn || block === undefined || first === undefined || !endsIn(first.passage.text, '.!?')) return false
  if (block.marker !== null || block.column !== null) return false
  const statement = readStatement(firstRow(block), body)
  return statement === 'acts' || statement === 'explains'
}

/** Lines without a full stop at their end may be the rows of a list, of which the first says what they are. */
const firstRow = ({ passage: { text, pieces } }: Block): string =>
  endsIn(text, '.:!?') ? text : text.slice(0, pieces[1]?.at ?? text.length)

/** "Meddelandena läggs till handlingarna." and then the list of them: rows after a finished sentence that decide nothing. */
function opensRegister(blocks: readonly Block[], index: number, body: string | null): boolean {
  const before = blocks[index - 1]
  if (before === undefined || before.marker !== null || !endsIn(before.passage.text, '.!?')) return false
  const end = blocks.findIndex((block, at) => at > index && block.marker === null)
  return blocks
    .slice(index, end < 0 ? blocks.length : end)
    .every((block) => readStatement(block.passage.text, body) !== 'decides')
}

const partOf = (part: Part, { told, blocks }: { told: boolean; blocks: readonly Block[] }): Part => ({
  kind: told ? 'background' : 'decision',
  heading: told ? null : part.heading,
  runIn: part.runIn,
  span: { start: blocks[0]?.span.start ?? part.span.start, end: blocks.at(-1)?.span.end ?? part.span.end },
  blocks,
})

import type { PartKind } from '../extraction.ts'
import { readBlocks, type ReadingContext } from './blocks.ts'
import { readListMarker } from './list-marker.ts'
import type { Part } from './minutes.ts'
import { readPartHeading, type PartHeading } from './part-headings.ts'
import { spanOfLines } from './section-title.ts'
import { isTableRow } from './table.ts'
import type { TextLine } from './text-line.ts'
import { isOwnBody } from './own-body.ts'
import { latin } from '../language/latin.ts'
import { beginsIn, endsIn } from '../language/characters.ts'

type Draft = { kind: PartKind; heading: string | null; runIn: boolean; lines: TextLine[]; from: number }

/** A section's text parted by its headings; what stands before the first one is the preamble. */
export function readParts(
  lines: readonly TextLine[],
  from: number,
  to: number,
  context: ReadingContext,
): Part[] {
  const drafts: Draft[] = [{ kind: 'preamble', heading: null, runIn: false, lines: [], from }]
  for (let index = from; index < to; index++) {
    const line = lines[index]
    const draft = drafts.at(-1)
    if (line === undefined || draft === undefined) continue
    const heading = headingOf(line, lines[index + 1], draft)
    const decided = drafts.some(({ kind }) => kind === 'decision')
    if (heading === null && endsRunIn(draft, line))
      drafts.push({ kind: 'background', heading: null, runIn: false, lines: [line], from: index })
    else if (heading === null || (heading.leadIn === true && retells(draft, decided))) draft.lines.push(line)
    else {
      const kind = kindOf(heading, drafts, context.body)
      drafts.push({
        kind,
        heading: heading.words,
        runIn: heading.text !== null,
        lines: heading.text === null ? [] : [heading.text],
        from: index,
      })
    }
  }
  return drafts
    .filter((draft) => draft.lines.length > 0)
    .map((draft) => ({
      kind: draft.kind,
      heading: draft.heading,
      runIn: draft.runIn,
      span: { start: spanOfLines(lines, draft.from, to).start, end: draft.lines.at(-1)?.span.end ?? 0 },
      blocks: readBlocks(draft.lines, context, draft.heading),
    }))
}

const TELLS_OF_OTHERS: ReadonlySet<PartKind> = new Set([
  'proposal',
  'motion',
  'voting',
  'statement',
  'sources',
])

/** "Nämnden beslutar att" right under a proposal belongs to it; under the background it retells what was decided. */
const retells = (draft: Draft, decided: boolean): boolean =>
  draft.kind !== 'decision' &&
  ((decided && draft.kind !== 'preamble') || (TELLS_OF_OTHERS.has(draft.kind) && draft.lines.length === 0))

/** "Bilagor: Plan.pdf" and after a gap what was said: the list ended with its line. */
const endsRunIn = ({ kind, runIn, lines }: Draft, line: TextLine): boolean =>
  kind === 'sources' && runIn && lines.length > 0 && line.apart && endsIn(line.label, '.!?')

type FoundHeading = PartHeading & { words: string; text: TextLine | null }

const MAY_HEAD = latin(/^[\p{Lu}#*]/u)
const INLINE = /^(?<words>[^:]{3,70}):[*_]{0,3}\s+(?=\S)/u

/** A heading is a line of its own, or a known word with a colon before text on the same line. */
function headingOf(line: TextLine, next: TextLine | undefined, draft: Draft): FoundHeading | null {
  if (!MAY_HEAD.test(line.text)) return null
  const own = leadsToClauses(line, next) ? AS_PROPOSED : readPartHeading(line.label)
  const broken =
    own?.leadIn === true && !line.apart && next !== undefined && !next.apart && line.label.length > 60
  if (own !== null && !broken) return { ...own, words: line.label.replace(/:$/u, ''), text: null }
  const inline = line.text.includes(':') ? INLINE.exec(line.text) : null
  const words = inline?.groups?.words?.replace(/[*_]/gu, '') ?? ''
  const known = inline === null ? null : readPartHeading(words)
  if (inline !== null && known !== null && known.leadIn !== true) {
    const start = line.span.start + inline[0].length
    const text = line.text.slice(inline[0].length)
    const indent = line.indent + inline[0].length
    const rest = { ...line, span: { start, end: line.span.end }, text, label: text, indent }
    return { ...known, words, text: rest }
  }
  if (draft.kind === 'decision' && isUnknownHeading(line, next, draft)) {
    return { kind: 'background', words: line.label.replace(/:$/u, ''), text: null }
  }
  return null
}

const AS_PROPOSED: PartHeading = { kind: 'decision', leadIn: true }
const DECIDES_AS_PROPOSED = latin(
  /^\p{L}[\p{L} -]{2,60} (?:beslutar|beslutade|beslöt) (?:enhälligt )?(?:i enlighet med|enligt) [^.]{0,60}förslag(?:et)?:?$/u,
)

/** "Mötet beslutade i enlighet med styrelsens förslag" over what was proposed, clause by clause. */
const leadsToClauses = ({ label }: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  beginsIn(next.text, 'a*_') &&
  /^[*_]*att[*_]*\s/u.test(next.text) &&
  DECIDES_AS_PROPOSED.test(label)

const VERB_OF_DECISION = latin(
  /(?<!\p{L})(?:att|ska|får|har|är|\p{L}{2,}(?:as|es|ades|tes|ts|des|s)|\p{L}+(?:ar|er|ade))(?!\p{L})/u,
)

/**
 * A short line that stands alone after decisions and says nothing that could be one begins something else
 * ("Val av ansvarig för arbetsgruppen"). Marked headings always do, and the head of a table alone at the foot of its
 * page never.
 */
function isUnknownHeading(line: TextLine, next: TextLine | undefined, draft: Draft): boolean {
  if (line.heading > 0) return true
  const alone = line.apart && next?.apart === true && draft.lines.length > 0
  if (!alone || isTableRow(line) || readListMarker(line.text) !== null) return false
  if (line.label.length > 70 || endsIn(line.label, '.;,')) return false
  if (line.bold) return true
  return !/^[*_]/u.test(line.text) && !VERB_OF_DECISION.test(line.label)
}

const BEFORE_OWN_PROPOSAL: ReadonlySet<PartKind> = new Set(['preamble', 'decision', 'statement'])

/** A proposal to a higher body is this body's own outcome where it speaks, or where nothing else has been said yet. */
function kindOf(heading: PartHeading, before: readonly Draft[], body: string | null): PartKind {
  if (heading.proposalFrom === undefined) return heading.kind
  if (heading.proposalFrom !== null && body !== null)
    return isOwnBody(heading.proposalFrom, body) ? 'decision' : 'proposal'
  const first = before.every((draft) => BEFORE_OWN_PROPOSAL.has(draft.kind))
  return first ? 'decision' : 'proposal'
}

import type { Decision, DecisionKind, PartKind } from '../extraction.ts'
import type { Block, Part, Section } from '../minutes/minutes.ts'
import { latin } from '../language/latin.ts'
import { readPartHeading } from '../minutes/part-headings.ts'
import { quoteOf, sourceSpan, type Passage } from '../passage.ts'
import type { Span } from '../span.ts'
import { readDecisionKind } from './decision-kind.ts'
import { goesOnGranting } from './grant-rows.ts'
import { findAgreedSentences } from './agreed-sentences.ts'
import { isLeadIn } from './decision-words.ts'
import { readRowKind } from './row-kind.ts'
import { readStatement } from './read-statement.ts'

/**
 * What the body decided in one section, each decision quotable on its own, in the order of the text. In notes that are
 * not parted into items (`alone`) a "Beslut:" stands for one of many matters, and the others are told as sentences.
 */
export function findDecisions(
  section: Section,
  body: string | null,
  { toldInPast = false, alone = false }: Readonly<{ toldInPast?: boolean; alone?: boolean }> = {},
): Decision[] {
  const parts = section.parts.filter((part) => part.kind === 'decision')
  const decided = parts.flatMap((part) => fromPart(section, part, body))
  if (parts.length > 0 && !(alone && section.number === null)) return decided
  return [...decided, ...findAgreedSentences(section, { body, toldInPast })].toSorted(
    (one, other) => one.span.start - other.span.start,
  )
}

/** Each item at the top level is one decision; of several paragraphs each that states one. */
function fromPart(section: Section, part: Part, body: string | null): Decision[] {
  const decided: Block[] = []
  const toldBefore = section.parts.slice(0, section.parts.indexOf(part)).some(({ kind }) => TOLD.has(kind))
  const leads = new Map<Block, string>()
  const grantsMore = goesOnGranting(decided)
  let left = ''
  let listed = false
  part.blocks.forEach((block, index) => {
    if (block.column !== null) return
    const { text } = block.passage
    // "Följande bidrag beviljas:" decides itself, and what stands below it says which.
    const last = decided.at(-1)
    const follows = last?.marker === null && OPENS_LIST.test(last.passage.text)
    const before = part.blocks[index - 1]
    const goesOn = block.marker !== null || /[;,]$/u.test(before?.passage.text ?? '')
    listed = follows && (before === last || (listed && goesOn))
    if (isLeadIn(block, part.blocks[index + 1])) {
      left = text
      return
    }
    if (
      decided.length > 0 &&
      (block.level > 0 ||
        listed ||
        (block.marker === null && OF_NO_MATTER.test(text)) ||
        (retells(last, block, body) && !(toldBefore && settles(block, body))) ||
        (block.marker === null &&
          !adds(block, left, body) &&
          !(toldBefore && settles(block, body)) &&
          !grantsMore(block)))
    )
      return
    decided.push(block)
    leads.set(block, left)
  })
  const refers = isProposalHeading(part.heading)
  return decided.map((block) => {
    const lead = leads.get(block) ?? ''
    return decisionOf(section, block, lead, refers || PROPOSES.test(lead) ? 'refer' : null)
  })
}

/** "Följande bidrag beviljas:", "återremitteras för att komplettera utredningen med". */
const OPENS_LIST = /(?::|\s(?:att|med|om|för|till|av|avseende|gällande))$/u

/** Where the matter stands above the decision, what stands under its heading is decided, and not told. */
const TOLD: ReadonlySet<PartKind> = new Set(['preamble', 'background', 'discussion'])
const settles = ({ passage: { text }, close }: Block, body: string | null): boolean => {
  const statement = readStatement(text, body)
  // What a person does is decided too where it stands right below the decision, and told where a gap parts the two.
  const decided = statement === 'decides' || statement === 'acts' || (statement === 'does' && close === true)
  return decided && !OF_NO_MATTER.test(text)
}
/** "Dan lämnar mötet.", "Påminner om hemsidan": nobody decides so. */
const OF_NO_MATTER = latin(
  /^\p{Lu}\p{Ll}+(?:er|ar)\s(?:om|att)(?!\p{L})|(?<!\p{L})(?:lämnar|ansluter till|anländer till)\s(?:mötet|sammanträdet|lokalen|salen)(?!\p{L})|^(?:Mötet|Sammanträdet|Stämman|Ordföranden)\s(?:förklara(?:s|des|r|de)\s(?:\p{L}+\s)?(?:avslutat?d?)|avsluta(?:s|des|r|de))(?!\p{L})/u,
)

/** "Nämnden tackar för informationen." and below it what one was told: what decides nothing by its own words. */
const retells = (before: Block | undefined, block: Block, body: string | null): boolean =>
  before !== undefined &&
  (before.marker ?? 'att') === 'att' &&
  readDecisionKind(before.passage.text, '').kind === 'note' &&
  block.marker !== 'att' &&
  (block.marker === null
    ? readDecisionKind(firstSentence(block.passage), '').rule === 'kind-none'
    : !adds(block, '', body))

const firstSentence = (passage: Passage): string =>
  passage.text.slice(0, passage.sentences()[0]?.end ?? passage.text.length)

/** Whether a further paragraph decides something too; after "beslutar att ge:" it need have no verb. */
const adds = ({ passage: { text }, close }: Block, leadIn: string, body: string | null): boolean => {
  const statement = readStatement(text, body)
  if (statement === 'does') return close === true
  if (statement === 'acts') return readDecisionKind(text, '').rule !== 'kind-none'
  return statement === 'decides' || (statement === 'verbless' && leadIn !== '')
}

/** "Förslag till beslut i kommunstyrelsen", kept as a decision by the parts: what the body proposes to another. */
const isProposalHeading = (heading: string | null): boolean =>
  heading !== null && (readPartHeading(heading)?.proposalFrom !== undefined || PROPOSES.test(heading))

const PROPOSES = latin(/(?<!\p{L})(?:föreslår|rekommenderar)(?!\p{L})/iu)

function decisionOf(section: Section, block: Block, lead: string, kind: DecisionKind | null): Decision {
  const { text, quote, span } = clauseOf(block)
  const read = readRowKind(text, lead, section.title)
  return {
    section: section.number,
    text: quote,
    kind: kind ?? read.kind,
    span,
    rule: kind === null ? `decision-part ${read.rule}` : 'decision-part own-proposal',
  }
}

/** The block without what only ties it to the next clause: "att fastställa planen, samt". */
function clauseOf({ passage, span }: Block): { text: string; quote: string; span: Span } {
  const end = passage.text.replace(/[,;]?(?:\s(?:samt|och))?$/u, '').length
  if (end === 0 || end === passage.text.length)
    return { text: passage.text, quote: quoteOf(passage, { start: 0, end: passage.text.length }), span }
  const clause = { start: 0, end }
  return {
    text: passage.text.slice(0, end),
    quote: quoteOf(passage, clause),
    span: sourceSpan(passage, clause),
  }
}

import type { Decision, PartKind } from '../extraction.ts'
import type { Block, Section } from '../minutes/minutes.ts'
import { quoteOf, sourceSpan, type Passage } from '../passage.ts'
import { beginsIn } from '../language/characters.ts'
import { latin } from '../language/latin.ts'
import { overlapping, type Span } from '../span.ts'
import {
  decidesAsProposed,
  givesInPast,
  isElection,
  namesElected,
  namesPost,
  recordsAgreement,
} from './agreement-patterns.ts'
import { readStatement } from './read-statement.ts'
import type { KindReading } from './decision-kind.ts'
import { isGrantRow } from './grant-rows.ts'
import { readRowKind } from './row-kind.ts'

/** Where minutes without decision headings may record what was agreed. */
const TELLING: ReadonlySet<PartKind> = new Set(['preamble', 'background', 'discussion'])
const LONGEST_SENTENCE = 800
// "- Beslut: köp tio tröjor", in the middle of a list.
const LABELLED = /^beslut(?:et)?\s?:\s*(?=\S)/iu
const labelOf = (text: string): RegExpExecArray | null => (beginsIn(text, 'bB') ? LABELLED.exec(text) : null)

/** What the minutes around a section say of how to take its sentences. */
type Telling = Readonly<{ body: string | null; toldInPast: boolean }>

/** Sentences that record what the meeting agreed, in a section without any decision heading. */
export function findAgreedSentences(section: Section, telling: Telling): Decision[] {
  const blocks = section.parts
    .filter((part) => TELLING.has(part.kind))
    .flatMap((part) => part.blocks)
    .filter((block) => block.column === null)
  let lead: Block | null = null
  const agreed = underProposals(section, telling.body)
  let granted = false
  blocks.forEach((block, index) => {
    if (block.marker === null) lead = block
    const { text } = block.passage
    const listed = isListed(block, lead, section.title, telling)
    const spans =
      listed || (granted && isGrantRow(text))
        ? [{ start: 0, end: text.length }]
        : joined(block, agreedIn(block, section.title, telling, blocks[index + 1]), telling.body)
    granted = spans.length > 0 && ENDS_IN_MONEY.test(text)
    agreed.push(
      ...spans.map((span) => decisionAt(section, block, span, listed ? (lead?.passage.text ?? '') : '')),
    )
  })
  agreed.sort(inOrder)
  const rows = findElected(section, blocks)
  const isRow = ({ span }: Decision): boolean => overlapping(rows, spanOf, span).length > 0
  // Where something was decided of the whole list, its rows are no decisions.
  if (agreed.some((one) => one.kind !== 'assign' && !isRow(one) && !standsInRow(one, rows, blocks)))
    return agreed
  // "Valberedning: Siv Ek. En plats vakantsattes.": all of it is the row of one post.
  const ofRow = (one: Decision): boolean => one.kind === 'elect' && standsInRow(one, rows, blocks)
  return [...agreed.filter((one) => !isRow(one) && !ofRow(one)), ...rows].toSorted(inOrder)
}

/** "… att tilldela Simklubben 40 000 kr": the rows after it say who gets what too. */
const ENDS_IN_MONEY = /\d\s?(?:kr(?:onor)?|[tkm]kr|sek|:-)\.?$/u

const inOrder = (one: Decision, other: Decision): number => one.span.start - other.span.start

/** "Valberedningens förslag: …" and under it "Mötet beslutade enligt förslaget." */
const underProposals = (section: Section, body: string | null): Decision[] =>
  section.parts
    .filter(({ kind }) => kind === 'proposal' || kind === 'motion')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.passage
        .sentences()
        .flatMap((span) => byLine(block.passage, span))
        .filter(({ start, end }) => decidesAsProposed(block.passage.text.slice(start, end), body))
        .map((span) => decisionAt(section, block, span)),
    )

/** "Valberedning: vakant. Styrelsen fick i uppgift att …": decided in the row of one post. */
const standsInRow = ({ span }: Decision, rows: readonly Decision[], blocks: readonly Block[]): boolean =>
  overlapping(blocks, spanOf, span).some((block) => overlapping(rows, spanOf, block.span).length > 0)

const spanOf = ({ span }: Readonly<{ span: Span }>): Span => span

/** Whether the item is an election, or one of its points. */
const chooses = (title: string): boolean => isElection(title) || namesPost(title)

const findElected = (section: Section, blocks: readonly Block[]): Decision[] =>
  !chooses(section.title)
    ? []
    : blocks.flatMap((block) =>
        block.passage
          .sentences()
          .filter(({ start, end }) => namesElected(block.passage.text.slice(start, end)))
          .map((span) => decisionAt(section, block, span)),
      )

function agreedIn({ passage }: Block, title: string, telling: Telling, next: Block | undefined): Span[] {
  const { text } = passage
  const label = labelOf(text)
  if (label !== null) return [{ start: label[0].length, end: text.length }]
  return passage
    .sentences()
    .flatMap((span) => byLine(passage, span))
    .filter(
      ({ start, end }, index, all) =>
        end - start <= LONGEST_SENTENCE &&
        !(end === text.length && leadsList(text.slice(start), next)) &&
        (labelOf(text.slice(start, end)) !== null ||
          recordsAgreement(text.slice(start, end), title, telling.body) ||
          (telling.toldInPast && givesInPast(text.slice(start, end))) ||
          (GROUP_SHALL.test(text.slice(start, end)) &&
            SET_UP.test(text.slice(all[index - 1]?.start ?? start, start)))),
    )
}

/** "Mötet utser Karin och Bo till festgrupp. Festgruppen ska boka lokal.": what it is to do is decided with it. */
const SET_UP = latin(
  /(?:utse|utser|utsågs?|tillsätt(?:a|er|s|es)|tillsattes?|bilda[rs]?|bildades?|vald?[et]?s?|välj(?:a|er|s))\s.*\p{L}grupp(?!\p{L})/iu,
)
const GROUP_SHALL = latin(/^\p{L}*gruppen\s(?:ska|skall|skulle)\s(?!vara|ha|bestå|inte)\p{L}/iu)

const leadsList = (sentence: string, next: Block | undefined): boolean =>
  next?.marker != null && LEADS_AGREED.test(sentence)

/** "Vi kom överens om följande:" and the list of it: each point was agreed. */
function isListed(block: Block, lead: Block | null, title: string, { body }: Telling): boolean {
  if (block.marker === null || lead === null) return false
  const last = lead.passage.text.slice(lead.passage.sentences().at(-1)?.start ?? 0)
  return LEADS_AGREED.test(last) && recordsAgreement(last, title, body)
}

const LEADS_AGREED = latin(
  /^.{0,120}(?:följande\s?:|\satt\s?:?|(?:beslut(?:ar|ade)|beslöt|väljer|valde|utser|utsåg)(?:\s\p{L}+){0,3}\s?:?)$/u,
)

/** "De utsågs även till rösträknare": told of those that the decision before it chose, and so a part of it. */
const joined = ({ passage }: Block, found: readonly Span[], body: string | null): Span[] => {
  const { text } = passage
  const spans = found.map((span) =>
    withMatterBefore(passage, withWhatFollows(passage, span, found, body), found),
  )
  return spans.reduce<Span[]>((all, span) => {
    const before = all.at(-1)
    const beside = before !== undefined && text.slice(before.end, span.start).trim() === ''
    const words = text.slice(span.start, span.end)
    const ofGroup = GROUP_IS_TO.test(words) && GROUP_SET_UP.test(text.slice(before?.start, before?.end))
    if (beside && (ofGroup || REFERS_BACK.test(words)))
      all[all.length - 1] = { start: before.start, end: span.end }
    else all.push(span)
    return all
  }, [])
}

/** "Kallelsen är utskickad i god tid. Förklaras godkänd.": what is meant stands in the sentence before. */
function withMatterBefore(passage: Passage, span: Span, found: readonly Span[]): Span {
  const told = passage.text.slice(span.start, span.end)
  const alone = OUTCOME_ALONE.exec(told)?.index === 0
  if (!alone && !SUBJECTLESS.test(told)) return span
  const before = passage.sentences().findLast(({ end }) => end <= span.start)
  if (before === undefined || found.some(({ start }) => start === before.start)) return span
  const asked = ASKED_FOR.test(passage.text.slice(before.start, before.end))
  return alone && !asked ? span : { start: before.start, end: span.end }
}

const ASKED_FOR = /föresl|yrka|förslag|ansök|äsk|begär|motion/iu
const SUBJECTLESS = /^(?:Förklaras|Förklarades|Anses|Ansågs|Befinns|Befanns)\s/u
/** "Ulla yrkade att klubben köper en brygga. Avslogs.": the outcome alone, of what was asked for before it. */
const OUTCOME_ALONE =
  /(?<=^|[.!?]\s)(?:Avslogs|Avslås|Bifölls|Bifalls|Godkändes|Godkänns|Antogs|Antas|Beviljades|Beviljas|Fastställdes|Fastställs|Bordlades|Bordläggs|Återremitterades|Återremitteras)(?:\s(?:av (?:styrelsen|mötet|stämman)|enhälligt|med acklamation|efter (?:votering|diskussion)))?\.?$/u

/** "Motionen bifölls. Styrelsen ska redovisa den årligen.": on its own line, with what it means in the sentences after it. */
function withWhatFollows(passage: Passage, span: Span, found: readonly Span[], body: string | null): Span {
  const { text, pieces } = passage
  const bare = BARE.exec(text.slice(span.start, span.end))?.groups
  const matter = bare?.matter ?? bare?.agreed
  if (matter === undefined || !pieces.some(({ at }) => at === span.start)) return span
  let { end } = span
  for (const next of passage.sentences()) {
    if (next.start < end) continue
    const statement = readStatement(text.slice(next.start, next.end), body)
    if (
      found.some(({ start }) => start === next.start) ||
      !(
        statement === 'decides' ||
        (statement === 'acts' && PROPOSED.test(matter)) ||
        (statement === 'explains' && bare?.agreed !== undefined)
      )
    )
      break
    end = next.end
  }
  return { start: span.start, end }
}

/** A decision that says nothing of its matter but that there is one. */
const BARE = latin(
  /^(?<agreed>samverkan)\s(?:sker|skedde|avslutas|avslutades)\si\senighet\.$|^(?:(?:\p{L}+s\s)?(?<matter>förslaget|motionen|yrkandet|dagordningen|agendan|ärendelistan|föredragningslistan)\s)(?:godkänns|godkändes|fastställs|fastställdes|antas|antogs|bifalls|bifölls)(?:\smed\s\p{L}+\s\p{L}+)?\.$/iu,
)

const PROPOSED = /^(?:förslaget|motionen|yrkandet)$/iu

/** "En arbetsgrupp tillsätts med Bo och Siv. Arbetsgruppen får i uppdrag att …": one decision. */
const GROUP_SET_UP = latin(
  /^En\s(?:\p{L}+\s)?\p{L}*grupp\s(?:tillsätts|tillsattes|bildas|bildades|utses|utsågs)(?!\p{L})/u,
)
const GROUP_IS_TO = latin(/^\p{L}*[Gg]ruppen\s(?:får|fick|ges|ska|skall)\s/u)

const REFERS_BACK = latin(/^(?:de|dessa|denna|den|han|hon)\s(?!\p{L}+(?:de|a)\s|av\s)/iu)

/** "Bröderna Glad avstår" has no full stop, and "Beslöts att anta …" on the next line is a sentence all the same. */
function byLine({ text, pieces }: Passage, span: Span): Span[] {
  if (pieces.length === 1 || !DECIDED_CUE.test(text.slice(span.start + 1, span.end))) return [span]
  const begins = pieces
    .map(({ at }) => at)
    .filter(
      (at) =>
        at > span.start &&
        at < span.end &&
        DECIDED.test(text.slice(at, at + LABEL)) &&
        !/[.,;]\s?$/u.test(text.slice(Math.max(0, at - 2), at)),
    )
  return [span.start, ...begins].map((start, index) => ({
    start,
    end: begins[index] === undefined ? span.end : text.slice(0, begins[index]).trimEnd().length,
  }))
}

const DECIDED_CUE = /Beslut|Beslöts|Bestämdes|\sbeslut(?:ar|ade|at)|\sbeslöt/u
const DECIDED = latin(
  /^(?:Beslut(?:ades|as)?|Beslöts|Bestämdes) (?:om )?att(?!\p{L})|^\p{Lu}\p{L}+ (?:har )?(?:beslutade|beslutar|beslöt)(?!\p{L})/u,
)
const LABEL = 30

/** "Valberedning: Karin Ek och Bo Dahl", in an item about whom to choose. */
const ELECTED: KindReading = { kind: 'elect', rule: 'kind-elect' }
const ELECTS = latin(/^[^:]{3,60}:|(?<!\p{L})enligt(?!\p{L})/iu)

function decisionAt(section: Section, { passage }: Block, span: Span, lead = ''): Decision {
  const text = passage.text.slice(span.start, span.end)
  const read = readRowKind(text, lead, section.title)
  const outcome = OUTCOME_ALONE.exec(text)?.[0]
  const { kind, rule } =
    outcome !== undefined && outcome !== text
      ? readRowKind(outcome, lead, section.title)
      : read.rule === 'kind-none' && chooses(section.title) && ELECTS.test(text)
        ? ELECTED
        : read
  return {
    section: section.number,
    text: quoteOf(passage, span),
    kind,
    span: sourceSpan(passage, span),
    rule: `agreed ${rule}`,
  }
}

import type { DecisionReference } from '../extraction.ts'
import { overlaps } from '../span.ts'
import { findStatedDates, type StatedDate } from '../minutes/stated-dates.ts'
import { latin } from '../language/latin.ts'

/** How far a § may stand from its date: "2029-05-04, § 44", "den 4 maj 2029 (KS § 44)". */
const NEAR = 16
/** How far before them the body may be named: "Kommunfullmäktige beslutade vid sitt sammanträde den 4 maj 2029". */
const BODY_REACH = 90

/** A day alone is that of a decision where the words before it say so: "gavs den 4 maj 2029". */
const GAVE = latin(
  /(?<!\p{L})(?:beslutade|beslutat|gav|gavs|givits|uppdrog|lämnades|fick)(?!\p{L})(?:\s[^\s.;]{1,30}){0,9}[\s(]*$|(?<!\p{L})uppdrag(?:et|en)?(?:\s[^\s.;]{1,30}){0,9}?\s(?:från|av)\s(?:den\s)?$/iu,
)

const SECTION = latin(
  /(?<sign>§\s?)(?<number>\d{1,4}(?:\s?[a-e](?![\p{L}]))?)(?:\s?[/-]\s?(?<year>20\d\d))?(?!\d)/gu,
)
/** A § of a law or of the body's own rules is no decision. */
const OF_A_LAW = latin(
  /^[\s,]*(?:i\s)?(?:\p{L}*lag(?:en)?(?!\p{L})|kap|st\s|förordning|stadg|reglement|arbetsordning)/iu,
)
const LAW_BEFORE =
  /(?:kap\.?|lag(?:en)?|FL|KL|SoL|PBL|LSS|stadgarna|reglementet)\s?\s?(?:\(\d{4}:\d+\)\s?)?$/u
const BODY = latin(
  /(?<!\p{L})(?<body>\p{L}*(?:fullmäktige|styrelsen|utskottet|beredningen|nätverket|revisionen)|\p{L}+nämnden|Nämnden\sför\s\p{Lu}\p{L}+(?:\s(?:&|och)\s\p{Lu}\p{L}+)?)(?:s)?(?!\p{L})/gu,
)
/** What every body calls itself in its own minutes says nothing of which body it is. */
const OWN = new Set(['styrelsen', 'utskottet', 'beredningen', 'nätverket', 'revisionen'])

/** What a text names by § and day, in its order; a § without a year is no reference that could be found again. */
export function findDecisionReferences(text: string): DecisionReference[] {
  const dates = findStatedDates(text)
  const bySection = [...text.matchAll(SECTION)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    if (
      OF_A_LAW.test(text.slice(end, end + 24)) ||
      LAW_BEFORE.test(text.slice(Math.max(0, start - 24), start))
    )
      return []
    const date = nearest(dates, start, end)
    const year = date?.year ?? (match.groups?.year === undefined ? null : Number(match.groups.year))
    if (year === null) return []
    const span = {
      start: Math.min(start, date?.span.start ?? start),
      end: Math.max(end, date?.span.end ?? end),
    }
    const section = (match.groups?.number ?? '').replace(/(?<=\d)(?=\p{L})/u, ' ')
    return [{ section, date: date?.date ?? null, year, body: bodyBefore(text, span.start), span }]
  })
  const byDay = dates.flatMap(({ date, year, span }) =>
    date === null ||
    bySection.some((one) => overlaps(one.span, span)) ||
    !GAVE.test(text.slice(0, span.start))
      ? []
      : [{ section: null, date, year, body: bodyBefore(text, span.start), span }],
  )
  return [...bySection, ...byDay].toSorted((a, b) => a.span.start - b.span.start)
}

const nearest = (dates: readonly StatedDate[], start: number, end: number): StatedDate | undefined =>
  dates
    .filter(({ year, span }) => year !== null && span.start - end <= NEAR && start - span.end <= NEAR)
    .toSorted((a, b) => distance(a, start, end) - distance(b, start, end))[0]

const distance = ({ span }: StatedDate, start: number, end: number): number =>
  span.end <= start ? start - span.end : span.start - end

/** A body just before the date, in the same sentence. */
function bodyBefore(text: string, at: number): string | null {
  const from = Math.max(0, at - BODY_REACH)
  const before =
    text
      .slice(from, at)
      .split(/[.;]\s/u)
      .at(-1) ?? ''
  const named = [...before.matchAll(BODY)].at(-1)?.groups?.body
  return named === undefined || OWN.has(named.toLowerCase()) ? null : named
}

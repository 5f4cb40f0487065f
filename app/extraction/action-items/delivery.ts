import { chooseDeadline } from '../deadlines/choose-deadline.ts'
import { findDeadlines } from '../deadlines/find-deadlines.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { mainVerb, moodOf, type TokenRange } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { tokenize, type Token } from '../language/token.ts'
import { COORDINATOR, isA } from '../language/word-classes.ts'
import type { CompleteDuty } from './complete-duty.ts'
import { definiteOf, isReportNoun } from './deliverables.ts'
import { BODY, readReportTo, type ReportTo } from './report-to.ts'
import type { PlacedSentence } from './section-sentences.ts'
import type { Sentence } from './sentence.ts'
import { REPORTING } from './verb-families.ts'

/** Verbs of the sentence that says when the outcome is to be there. */
const DELIVERED = new Set(
  'vara ha finnas ligga nå överlämna lämna slutföra genomföra anta ta inlämna skicka sända inkomma komma föreligga avsluta färdigställa ge avge inge vidta'.split(
    ' ',
  ),
)
/** "Planen emotses i september", "Beräkningen behövs till den 4 december". */
const EXPECTED = new Set(['emotse', 'motse', 'vänta', 'förvänta', 'behöva'])
/** "Detta ska ske senast i maj": of the duty itself whatever is done of it. */
const BACK = /^(?:det|detta)$/u
const IN_TIME = latin(/(?<!\p{L})(?:senast|före|innan)(?!\p{L})/iu)
const CARRIED_OUT = new Set(['ske', 'göra', 'utföra', 'verkställa'])
const OUTCOME = latin(
  /^(?:det|detta|den|svar|besked|yttrande|förslag|underlag|\p{L}{4,}(?:en|et|an|na|nen|gen))$/iu,
)
const RECIPIENT = latin(
  new RegExp(String.raw`(?<!\p{L})(?:vara|till|upp(?:\s\p{L}+){0,3}\si)\s(?<body>${BODY})(?!\p{L})`, 'iu'),
)

/**
 * An assignment with the sentence after it that says when its outcome is due: "Planen ska vara nämnden tillhanda senast i
 * maj" is no duty of its own. Null where the next sentence says no such thing, or the assignment has a date already.
 */
export function withDelivery(
  placed: PlacedSentence,
  duties: readonly CompleteDuty[],
  next: PlacedSentence | undefined,
  dates: DateContext,
): { placed: PlacedSentence; duties: CompleteDuty[] } | null {
  const [first] = duties
  if (first?.found.kind !== 'assignment' || duties.some(({ due }) => due !== null)) return null
  if (next === undefined || next.passage !== placed.passage || placed.sentence.setting.part !== 'decision')
    return null
  if (CALLS.has(mainVerb(first.found.clause)?.lemma ?? '')) return null
  const due = deliveredBy(next, dates)
  if (due === null || isOfEarlier(placed, next)) return null
  const shift = next.span.start - placed.span.start
  const moved = <T extends { start: number; end: number }>({ start, end }: T) => ({
    start: start + shift,
    end: end + shift,
  })
  const reportTo = first.reportTo ?? recipientIn(next.sentence.text, shift)
  return {
    placed: { ...placed, quoted: { start: placed.quoted.start, end: next.quoted.end } },
    duties: [
      { ...first, due: { ...due, span: moved(due.span), core: moved(due.core) }, reportTo },
      ...duties.slice(1),
    ],
  }
}

/** Who calls the others makes nothing that could be there. */
const CALLS = new Set(['sammankalla', 'leda'])

/** "Gruppen lägger fram ett förslag. Siv sammankallar. Förslaget ska …": of what was given before the last of them. */
function isOfEarlier(
  { sentence, passage, span }: PlacedSentence,
  { sentence: next }: PlacedSentence,
): boolean {
  const subject = next.clauses.find(({ kind, verbs }) => kind === 'main' && verbs.length > 0)?.subject ?? null
  const word = next.tokens[subject?.from ?? 0]?.lower ?? ''
  const isIn = (tokens: readonly Token[]) => tokens.some(({ lower }) => definiteOf(word, lower))
  return span.start > 0 && !isIn(sentence.tokens) && isIn(tokenize(passage.text.slice(0, span.start)))
}

/** "Klart till den 10 april.", "Svar senast v. 20.": a note without a verb. */
const NOTE = latin(
  /^(?:klart?|färdigt?|svar|besked|deadline|slutdatum|sista dag|tidsfrist|tidplan|senast|leverans)(?!\p{L})[^.]{0,60}$/iu,
)

/** "Tidsfristen sätts till den 1 maj", "Sista dag för redovisningen är den 1 maj", "Det blir gjort i maj." */
const SET_TIME = latin(
  /^(?:tids(?:fristen|gränsen|ramen)|deadline|fristen|sluttiden|slutdatum|sista dag(?:en)?) (?:för (?:\p{L}+ ){1,4})?(?:är|blir|sätts|bestäms|fastställs|löper ut|går ut|infaller)(?!\p{L})|^ärendet (?:återkommer|återupptas|(?:tas|behandlas) (?:på nytt|åter|upp|igen))(?!\p{L})|^(?:det|detta|arbetet) (?:blir|är) (?:gjort|klart|färdigt)(?!\p{L})|^(?:det|detta) (?:görs|sker)(?= (?:under|i|senast|före|innan|till|inom)(?!\p{L}))/iu,
)

/** The time that a sentence gives of the one before it: by when its outcome is to be there; null where it does not. */
export function deliveredBy({ sentence }: PlacedSentence, dates: DateContext): CompleteDuty['due'] {
  const noted = sentence.clauses.every(({ verbs }) => verbs.length === 0)
  if (noted) return NOTE.test(sentence.text.replace(/\.$/u, '')) ? dateIn(sentence, 0, dates) : null
  const from = SET_TIME.test(sentence.text) ? 0 : deliveryIn(sentence)
  return from === null ? null : dateIn(sentence, from, dates)
}

/** The date that the sentence names from this offset on. */
function dateIn({ text }: Sentence, from: number, dates: DateContext): CompleteDuty['due'] {
  const named = findDeadlines(text, dates).filter(({ core }) => core.start >= from)
  const due = chooseDeadline(named, dates.meeting)
  return due?.date == null ? null : due
}

/** The offset from which the sentence tells when the outcome is to be there; null where it does not. */
function deliveryIn(sentence: Sentence): number | null {
  const clause = sentence.clauses.find((one) => one.kind === 'main' && one.verbs.length > 0)
  const verb = clause === undefined ? null : mainVerb(clause)
  if (clause === undefined || verb === null || clause.subject === null) return null
  const expected =
    verb.passive && EXPECTED.has(verb.lemma) && moodOf(clause) === 'plain' && clause.subject.from < verb.at
  if (moodOf(clause) !== 'shall' && !expected) return null
  if (isBody(sentence, clause.subject)) return null
  const { from, to } = clause.subject
  if (!namesOutcome(sentence.tokens.slice(from, to))) return null
  if (expected) return isReportNoun(sentence.tokens, clause.subject) ? null : 0
  const itself = to - from === 1 && BACK.test(sentence.tokens[from]?.lower ?? '')
  if (isReportNoun(sentence.tokens, clause.subject) || REPORTING.has(verb.lemma)) return null
  const delivered = clause.verbs.find(
    ({ lemma }) => DELIVERED.has(lemma) || (itself && CARRIED_OUT.has(lemma) && IN_TIME.test(sentence.text)),
  )
  const first = delivered !== undefined && !isA(sentence.tokens[delivered.at - 1], COORDINATOR)
  return first ? 0 : deliveredThen(sentence, clause.verbs[0]?.at ?? 0)
}

/** "Nämnderna ska ha svarat senast i mars": somebody else's duty. */
const isBody = ({ tokens }: Sentence, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /(?:nämnd(?:en|erna)|styrelse(?:n|rna)|förvaltning(?:en|arna)|kommun(?:en|erna)|utskottet|förening(?:en|arna))$/u.test(
    tokens[from]?.lower ?? '',
  )

/** "Utkastet", "ett förslag", "ett färdigt underlag"; a first draft is not the whole. */
function namesOutcome(subject: readonly Token[]): boolean {
  const [first, ...rest] = subject
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return OUTCOME.test(first?.lower ?? '')
  return (
    /^(?:en|ett)$/u.test(first.lower) &&
    rest.length < 3 &&
    rest[0]?.lower !== 'första' &&
    NEW_OUTCOME.test(last.lower)
  )
}

const NEW_OUTCOME = /(?:utkast|förslag|underlag|plan|lista|kalkyl)$/u

/** "Detta ska ske inom budget och vara klart till hösten": the second verb says it. */
function deliveredThen({ tokens }: Sentence, from: number): number | null {
  const then = tokens.findIndex(
    ({ verbs }, at) =>
      at > from &&
      isA(tokens[at - 1], COORDINATOR) &&
      verbs.some(({ lemma, form }) => form === 'infinitive' && DELIVERED.has(lemma)),
  )
  return tokens[then]?.start ?? null
}

/** "vara nämnden tillhanda", "vara klar i maj och redovisas för nämnden". */
function recipientIn(text: string, shift: number): ReportTo | null {
  const match = RECIPIENT.exec(text)
  const body = match?.groups?.body
  const start = match === null || body === undefined ? 0 : match.index + match[0].length - body.length
  const told =
    body === undefined
      ? readReportTo(text)
      : { body, span: { start, end: start + body.length }, rule: 'told-to-body' }
  return told === null
    ? null
    : { ...told, span: { start: told.span.start + shift, end: told.span.end + shift } }
}

import { finiteVerb, isTold, moodOf, textOf, type Clause, type TokenRange } from '../language/clause.ts'
import type { Sentence } from './sentence.ts'
import { tellsEarlier } from './told-earlier.ts'
import { latin } from '../language/latin.ts'

/** Whether the clause gives something now and does not deny it: present, infinitive, or the past of minutes told in the past. */
export function isGiven(sentence: Sentence, clause: Clause): boolean {
  const verb = finiteVerb(clause)
  if (verb === null || clause.negated) return false
  if (verb.form === 'present' || verb.form === 'infinitive' || verb.form === 'imperative')
    return !isTold(clause)
  return (
    verb.form === 'past' &&
    moodOf(clause) !== 'perfect' &&
    (sentence.setting.toldInPast || isUndatedDecision(sentence, clause)) &&
    !tellsEarlier(sentence, clause)
  )
}

/**
 * Whether it was given in the talk of this meeting: "Siv fick i uppdrag att ringa", in the past though the minutes are
 * not. Of a body or an office that tells of earlier; of a person by name only where nothing says so.
 */
export const isGivenInTalk = (sentence: Sentence, clause: Clause): boolean =>
  finiteVerb(clause)?.form === 'past' &&
  moodOf(clause) === 'plain' &&
  !clause.negated &&
  clause.kind === 'main' &&
  (sentence.setting.part === 'discussion' || sentence.setting.part === 'preamble') &&
  !WHEN.test(beforeGiven(sentence, clause)) &&
  !SINCE.test(sentence.text) &&
  !tellsEarlier(sentence, clause)

/** "Uppdrogs åt Siv att …", "Ombads kansliet att …": the verb first, as one notes what was settled. */
export const isNotedAsGiven = (sentence: Sentence, clause: Clause): boolean =>
  finiteVerb(clause)?.at === clause.range.from &&
  finiteVerb(clause)?.passive === true &&
  isGivenInTalk(sentence, clause)

/** What has become of it is told as well. */
const SINCE = latin(/(?<!\p{L})(?:har|hade|redan|nu|klar[at]?|gjort|är|som svarade|men)(?!\p{L})/iu)

const WHEN = latin(
  /\d{4}|§|(?<!\p{L})(?:den \d|på s\d+(?!\p{L})|tidigare|föregående|förra|senaste|då)(?!\p{L})/iu,
)

/** Under a decision heading the past tense without a time is the decision of this meeting, told afterwards. */
const isUndatedDecision = (sentence: Sentence, clause: Clause): boolean =>
  sentence.setting.part === 'decision' && !WHEN.test(beforeGiven(sentence, clause))

/** The clause's own words before what is given. */
const beforeGiven = ({ tokens }: Sentence, { range, inner }: Clause): string =>
  textOf(tokens, { from: range.from, to: inner[0]?.range.from ?? range.to })

/** "informerar rådet om beslutet", "informerar personalen om läget": passes on what was decided, and reports nothing back. */
export const TELLS_DECISION = latin(
  /(?<!\p{L})(?:om (?:beslutet|detta|utfallet|\p{L}+s (?:bedömning|ställningstagande|synpunkter|beslut))|(?:presidiet|presidium|personalen|medlemmarna|kommunerna|facken|föreningarna|vårdnadshavarna|hyresgästerna|grannarna|ägarna) om)(?!\p{L})/iu,
)

/** "läggs till handlingarna": put away, and nothing to do. */
export const TO_THE_FILE = latin(/(?<!\p{L})till (?:handlingarna|protokollet|akten)(?!\p{L})/iu)

/** From the token on to the end of the clause, its inner clauses included. */
export const after = (clause: Clause, at: number): TokenRange => ({ from: at, to: clause.range.to })

/** What follows the clause's last verb. */
export const complement = (clause: Clause): TokenRange =>
  after(clause, (clause.verbs.at(-1)?.at ?? clause.range.from) + 1)

/** "så att styrelsen kan besluta i maj", "med sikte på att fler ska delta": what it is good for. */
export const saysWhatFor = ({ tokens, range, opener }: Clause): boolean =>
  opener === 'att' &&
  AIM.has(tokens[range.from - (tokens[range.from - 1]?.lower === 'på' ? 2 : 1)]?.lower ?? '')
const AIM = new Set(
  'så sikte syfte mål målet avsikt avsikten ambition ambitionen förhoppning förhoppningen'.split(' '),
)

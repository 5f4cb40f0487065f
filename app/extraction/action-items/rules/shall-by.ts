import { mainVerb, moodOf, textOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { isReportNoun } from '../deliverables.ts'
import { AT_A_MEETING, TO_A_BODY } from '../outcomes.ts'
import { hasReady } from '../readiness.ts'
import { isRecurring } from '../habits.ts'
import { defineRule } from '../rule.ts'
import { latin } from '../../language/latin.ts'
import { doingOf, type Doing } from '../doings.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { signedBy } from '../signed-by.ts'
import { DELIVERING, REPORTING, STATES, UNDERTAKINGS } from '../verb-families.ts'

/** "ska vara klart senast …" outside a decision: binding only with a limit in time. */
export const shallBy = defineRule({
  id: 'shall-by',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || clause.verbs[0]?.form !== 'present') return null
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    if (isLookedInto(sentence, clause, verb))
      return { kind: 'commitment', clause, owner: null, task: clause.range }
    if (isDoneBy(sentence, clause, verb))
      return {
        kind: 'commitment',
        clause,
        owner: agentOf(sentence.tokens, clause),
        task: clause.range,
        needsDue: 'limit',
      }
    if (moodOf(clause) !== 'shall' || isAim(sentence, clause) || TO_STATE.test(sentence.text)) return null
    if (isFinished(sentence, clause, verb))
      return { kind: 'commitment', clause, owner: clause.subject, task: complement(clause), needsDue: 'any' }
    const done = clause.verbs.length > 2 && verb.form === 'participle'
    if ((!done && STATES.has(verb.lemma)) || isRecurring(sentence.text)) return null
    const active =
      clause.subject !== null &&
      !verb.passive &&
      namesActor(sentence.tokens, clause.subject, sentence.setting.names)
    const owner = active ? clause.subject : (agentOf(sentence.tokens, clause) ?? signedBy(sentence))
    const found = { kind: 'commitment', clause, owner, task: complement(clause) } as const
    if (isStepToTake(sentence, clause, verb)) return found
    return { ...found, needsDue: isReported(sentence, clause, verb) ? 'any' : 'limit' }
  },
  examples: [
    { text: 'Åtgärderna ska vara genomförda senast den 1 maj 2031.', part: 'background' },
    { text: 'Stationen ska byggas innan 1 juli 2031.', part: 'background' },
    { text: '[owner|Entreprenören] ska vara klar med asfalteringen vecka 50.', part: 'background' },
    { text: '[owner|Revisorn] ska ha berättelsen klar 4 maj 2032.', part: 'discussion' },
    { text: '[owner|Siv] ska ha ett utkast klart till den 4 november 2031.', part: 'discussion' },
    { text: 'Tre smörgåstårtor ska beställas.', part: 'preamble' },
    { text: 'Kommunen ska kontaktas om belysningen.', part: 'discussion' },
    { text: 'Kostnaden är hög, detta ska undersökas.', part: 'discussion' },
    { text: 'Detta kollas upp.', part: 'discussion' },
    { text: 'Priset undersöks till nästa möte.', part: 'discussion' },
    { text: 'Skyltarna sätts upp före den 1 december 2031.', part: 'discussion' },
    { text: 'Statistiken lämnas till regionen senast den 1 december 2031.', part: 'discussion' },
    { text: 'Namn på ledarna meddelas till Siv senast den 1 december 2031.', part: 'discussion' },
    {
      text: 'Resultatet bryts ned per klass och lämnas till elevhälsan senast 3 oktober 2031.',
      part: 'discussion',
    },
  ],
  counterExamples: [
    { text: 'Ställföreträdare ska lämna in årsräkning före den 1 mars varje år.', part: 'background' },
    { text: 'Entreprenören ska vara klar med asfalteringen.', part: 'background' },
    { text: 'Siv ska ha ett möte den 4 november 2031.', part: 'discussion' },
    { text: 'Lokalen ska bokas minst en vecka i förväg.', part: 'discussion' },
    { text: 'Tre smörgåstårtor ska beställas.', part: 'background' },
    { text: 'Lokalen ska användas av alla.', part: 'discussion' },
    { text: 'Barnen ses över.', part: 'discussion' },
    { text: 'Detta undersöks av polisen.', part: 'discussion' },
    { text: 'Frågan utreds.', part: 'discussion' },
    { text: 'Anmälan ska göras till myndigheten.', part: 'discussion' },
    { text: 'Vakten ska kontaktas om larmet går.', part: 'discussion' },
    { text: 'Nämnden ska fastställa utbudet inför läsåret.', part: 'background' },
    { text: 'Den nya lagen ska vara på plats den 1 juli.', part: 'background' },
    { text: 'Målet är att alla broar ska vara inspekterade senast den 1 juli 2032.', part: 'background' },
    { text: 'Ambitionen är att planen ska antas före den 1 juli 2032.', part: 'background' },
    { text: 'Skyltarna sätts upp i december 2031.', part: 'discussion' },
    { text: 'Statistiken lämnas till regionen senast den 1 december 2031.', part: 'background' },
    { text: 'Förhinder meddelas till Siv senast den 1 december 2031.', part: 'discussion' },
    { text: 'Avgiften betalas senast den 1 december 2031.', part: 'discussion' },
    { text: 'Anmälan görs senast den 1 december 2031.', part: 'discussion' },
    { text: 'Anbuden lämnas varje år före den 1 mars.', part: 'discussion' },
    { text: 'Badet stängs senast den 1 december 2031.', part: 'discussion' },
  ],
})

/** "Tre tårtor ska beställas", "detta ska undersökas": what those who talk are to do next, whoever of them it is. */
const isStepToTake = (sentence: Sentence, clause: Clause, verb: ClauseVerb): boolean =>
  sentence.setting.part !== 'background' &&
  clause.kind === 'main' &&
  clause.verbs.length === 2 &&
  verb.passive &&
  isWork(verb.lemma, doingOf(sentence, clause, verb)) &&
  !RULES.test(sentence.text) &&
  !ASKED.test(sentence.tokens[(clause.subject?.to ?? 0) - 1]?.lower ?? '') &&
  !clause.inner.some(({ kind, opener }) => kind === 'condition' && opener === 'om')

/** "ska redovisas till regeringen": by an authority of the state. */
const TO_STATE = latin(/(?<!\p{L})till (?:regeringen|riksdagen|\p{L}+departementet)(?!\p{L})/iu)

/** "Siffrorna ska redovisas på nästa möte", "Nästa rapport ska lämnas den 31 januari". */
const isReported = (
  { tokens, text }: Sentence,
  { subject }: Clause,
  { lemma, passive }: ClauseVerb,
): boolean =>
  passive &&
  subject !== null &&
  ((REPORTING.has(lemma) && (AT_A_MEETING.test(text) || TO_A_BODY.test(text))) ||
    isReportNoun(tokens, subject))

const isWork = (lemma: string, doing: Doing | null): boolean =>
  doing === 'step' ||
  (doing === 'deed' && (UNDERTAKINGS.has(lemma) || DELIVERING.has(lemma) || WORK.has(lemma)))
const WORK = new Set(
  'inköpa inhandla införskaffa anskaffa kopiera flytta påbörja kontakta skaffa förstärka reparera renovera rensa klippa tömma samla märka gräva montera vidtala'.split(
    ' ',
  ),
)
/** What always holds. */
const RULES = latin(/(?<!\p{L})(?:minst|högst|alltid|normalt|vid behov|enligt)(?!\p{L})/iu)

/** "Entreprenören ska vara klar med asfalteringen vecka 34": somebody is to have done it by then. */
const isFinished = ({ tokens, setting }: Sentence, { subject }: Clause, verb: ClauseVerb): boolean =>
  (isReadyWith(tokens, verb) || (verb.lemma === 'ha' && hasReady(tokens, verb.at))) &&
  subject !== null &&
  namesActor(tokens, subject, setting.names)

const isReadyWith = (tokens: Sentence['tokens'], { lemma, at }: ClauseVerb): boolean =>
  lemma === 'vara' && /^klar[at]?$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'med'

const AIM =
  /^(?:mål|mål(?:et|sättningen)|ambitionen|avsikten|syftet|förhoppningen|tanken|visionen|önskemålet)$/u

/** "Målet är att alla broar ska vara inspekterade 2028": what is hoped for. */
function isAim({ tokens }: Sentence, { parent }: Clause): boolean {
  const { subject = null } = parent ?? {}
  return subject !== null && tokens.slice(subject.from, subject.to).some(({ lower }) => AIM.test(lower))
}

const LOOKING = new Set(['kolla', 'undersöka', 'kontrollera', 'se'])
const NEXT_TIME = latin(/(?<!\p{L})till nästa \p{L}*(?:möte|sammanträde|träff|gång)(?!\p{L})/iu)
/** "Detta kollas upp", "Priset undersöks till nästa möte": by those who talk. */
function isLookedInto(sentence: Sentence, clause: Clause, verb: ClauseVerb): boolean {
  const { tokens, setting, text } = sentence
  if (setting.part !== 'discussion' || clause.kind !== 'main' || clause.subject === null) return false
  if (!verb.passive || verb.form !== 'present' || clause.verbs.length > 1 || !LOOKING.has(verb.lemma))
    return false
  if (isRecurring(text) || /(?<!\p{L})av(?!\p{L})/u.test(text)) return false
  if (NEXT_TIME.test(text)) return true
  const particle = tokens[verb.at + 1]?.lower ?? ''
  return (
    /^(?:detta|det|saken|frågan)$/iu.test(textOf(tokens, clause.subject)) &&
    /^(?:upp|över|vidare)$/u.test(particle)
  )
}

/** What is asked of whoever reads it: "Anmälan görs senast den 1 december". */
const ASKED = latin(
  /^(?:\p{L}*anmälan|förhinder|frånvaro|intresse(?:t|anmälan)?|\p{L}*avgift(?:en|er|erna)?|betalning(?:en)?)$/u,
)
const IN_TIME = latin(/(?<!\p{L})(?:senast|före|innan)(?!\p{L})/iu)
const PAYING = new Set(['betala', 'erlägga', 'fakturera'])

/** "Namnen meddelas till Siv senast den 3 maj". */
const TO_SOMEBODY = latin(/\smeddelas\s(?:till\s)?\p{L}/iu)

/** "Skyltarna sätts upp före den 1 december": handed over or put up in time by those who talk. */
function isDoneBy(sentence: Sentence, clause: Clause, verb: ClauseVerb): boolean {
  if (sentence.setting.part !== 'discussion' || clause.kind !== 'main' || clause.subject === null)
    return false
  if (!verb.passive || moodOf(clause) !== 'plain' || verb.form !== 'present') return false
  if (PAYING.has(verb.lemma) || isRecurring(sentence.text) || !IN_TIME.test(sentence.text)) return false
  if (ASKED.test(sentence.tokens[clause.subject.to - 1]?.lower ?? '')) return false
  const doing = doingOf(sentence, clause, verb)
  if (verb.lemma === 'meddela') return TO_SOMEBODY.test(textOf(sentence.tokens, clause.range))
  return doing === 'step' || (DELIVERING.has(verb.lemma) && doing !== null)
}

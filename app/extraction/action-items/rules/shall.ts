import { namesActor } from '../../language/actors.ts'
import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { latin } from '../../language/latin.ts'
import { isA, QUESTION } from '../../language/word-classes.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { hasMade, hasReady, isInformed, isReady, isThere, isToAttend } from '../readiness.ts'
import { doingOf } from '../doings.ts'
import { startsLater } from '../awaits-event.ts'
import { handsInReport, isDeliverable, isMatter, isReportNoun } from '../deliverables.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { REPORTING, STATES } from '../verb-families.ts'

/** "En kortversion ska åtfölja rapporten": a thing. */
const COMES_WITH = new Set(['åtfölja', 'medfölja'])

/** "X ska göra", "Y ska göras": a duty where it stands in a decision. */
export const shall = defineRule({
  id: 'shall',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision') return null
    if (clause.kind === 'relative') return shallBeside(sentence, clause)
    if (clause.kind === 'condition') return notUntil(sentence, clause)
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    const verb = mainVerb(clause)
    if (verb === null || !isGiven(sentence, clause) || clause.negated) return null
    // "Ärendet ska åter till nämnden": the verb of coming is left out.
    if (verb.lemma === 'skola' && BACK.test(sentence.tokens[verb.at + 1]?.lower ?? ''))
      return { kind: 'report', clause, owner: null, task: complement(clause), needsDue: 'any' }
    // "Siv måste lämna in ansökan senast den 1 maj": bound to a day as by "ska".
    const must = clause.verbs[0]?.lemma === 'måste' && clause.verbs.length > 1
    if (must && isBoundTo(sentence, clause, verb))
      return {
        kind: 'assignment',
        clause,
        owner: clause.subject,
        task: complement(clause),
        needsDue: 'limit',
      }
    if (moodOf(clause) !== 'shall' || clause.verbs[1]?.lemma === 'kunna') return null
    const followed = verb.lemma === 'följa' && sentence.tokens[verb.at + 1]?.lower === 'upp'
    const reporting =
      (followed && verb.passive) ||
      REPORTING.has(verb.lemma) ||
      (verb.lemma === 'visa' && isA(sentence.tokens[verb.at + 1], QUESTION)) ||
      handsInReport(sentence.tokens, verb) ||
      (clause.subject !== null && isReportNoun(sentence.tokens, clause.subject))
    // "ska ha kommit in senast", "ska vara åtgärdat i maj": done by then, and so to be done.
    const arrived =
      (verb.form === 'supine' && (verb.lemma === 'komma' || !STATES.has(verb.lemma))) ||
      (verb.form === 'participle' && clause.verbs.at(-2)?.lemma === 'vara')
    if (arrived && clause.subject !== null && OF_OUTSIDERS.test(textOf(sentence.tokens, clause.subject)))
      return null
    if (arrived) {
      const acts = verb.form === 'supine' && !verb.passive && verb.lemma !== 'komma'
      const owner = whoArrives(sentence, clause, acts)
      const found = { kind: 'assignment', clause, owner, task: complement(clause) } as const
      // "Dessförinnan ska Siv ha hört kommunen": by somebody named, before what was told.
      return owner !== null && acts ? found : { ...found, needsDue: 'named' }
    }
    // "Yttrandet ska föreligga till sammanträdet": it is to be there by then.
    if (verb.lemma === 'föreligga' && !reporting)
      return { kind: 'assignment', clause, owner: null, task: complement(clause), needsDue: 'any' }
    if (verb.lemma === 'ha' && hasReady(sentence.tokens, verb.at))
      return { kind: 'assignment', clause, owner: clause.subject, task: complement(clause), needsDue: 'any' }
    if (verb.lemma === 'vara' && BACK.test(sentence.tokens[verb.at + 1]?.lower ?? ''))
      return { kind: 'report', clause, owner: null, task: complement(clause), needsDue: 'any' }
    if (isReady(sentence.tokens, verb) || isThere(sentence.tokens, clause, verb))
      return { kind: 'assignment', clause, owner: null, task: complement(clause), needsDue: 'any' }
    if (hasMade(sentence, clause, verb))
      return {
        kind: 'assignment',
        clause,
        owner: clause.subject,
        task: complement(clause),
        needsDue: 'named',
      }
    if (isToAttend(sentence, clause, verb))
      return { kind: 'assignment', clause, owner: clause.subject, task: complement(clause) }
    if (
      verb.passive &&
      clause.subject !== null &&
      (verb.lemma === 'hålla'
        ? isInformed(sentence.tokens, verb.at)
        : isToBeTold(sentence, clause.subject, verb))
    )
      return {
        kind: 'report',
        clause,
        owner: agentOf(sentence.tokens, clause),
        task: complement(clause),
        told: clause.subject,
      }
    const doing = doingOf(sentence, clause, verb)
    // "ska gå igenom akterna": the words after it say that something is done.
    const acts = doing === 'step' || (/^(?:gå|verka|stå)$/u.test(verb.lemma) && doing !== null)
    if (
      verb.lemma === 'ske' &&
      !reporting &&
      clause.subject !== null &&
      isDeliverable(sentence.tokens, clause.subject)
    ) {
      const found = { kind: 'assignment', clause, owner: null, task: complement(clause) } as const
      const later = AFTER_A_TIME.test(textOf(sentence.tokens, clause.range))
      return startsLater(clause) || later ? found : { ...found, needsDue: 'any' }
    }
    const tells = reporting && (verb.lemma === 'ske' || verb.lemma === 'visa')
    if (STATES.has(verb.lemma) && !acts && !tells) return null
    // "Nästa möte ska hållas den 4 maj".
    if (verb.lemma === 'hålla' && NEXT_MEETING.test(textOf(sentence.tokens, clause.range))) return null
    // "Medlen ska tas ur anslaget": where money comes from.
    if (
      verb.lemma === 'ta' &&
      verb.passive &&
      /^(?:ur|från)$/u.test(sentence.tokens[verb.at + 1]?.lower ?? '')
    )
      return null
    // "för att synpunkterna ska kunna arbetas in", "med ändringen att": why and how, no duty.
    if (
      clause.kind === 'that' &&
      NO_DUTY_BEFORE.test(sentence.tokens[clause.range.from - 1]?.lower ?? '') &&
      !isSentBackFor(sentence, clause, verb)
    )
      return null
    const things = verb.passive || verb.lemma === 'ske'
    const matter =
      COMES_WITH.has(verb.lemma) || (clause.subject !== null && isMatter(sentence.tokens, clause.subject))
    const owner = things ? agentOf(sentence.tokens, clause) : matter ? null : clause.subject
    return { kind: reporting ? 'report' : 'assignment', clause, owner, task: complement(clause) }
  },
  examples: [
    'En kortversion ska åtfölja rapporten.',
    '[owner|Förvaltningen] ska omhänderta ansökningarna inom budget.',
    '[owner|Nätverket] ska avrapportera till styrelsen två gånger årligen.',
    'Nämnden beslutar att en utvärdering ska genomföras och presenteras.',
    'Delegationsordningen ska aktualiseras minst en gång per år.',
    'Planen ska redovisas av [owner|kansliet] i maj.',
    'Styrelsen beslutar att [owner|kommunen] ska flagga under veckan.',
    'Nämnden beslutar att rapportering till nämnden ska ske årligen.',
    '[owner|Enheten] ska gå igenom samtliga akter.',
    '[owner|Trafikenheten] ska ge besked till skolan i maj.',
    'Yttrandet ska föreligga till sammanträdet den 14 november.',
    '[owner|Kassören] ska ha bokslutet klart den 4 februari 2032.',
    'Mallen ska vara klar senast den 31 januari 2032.',
    'Ärendet ska återkomma till nämnden senast i januari.',
    'Rapporten går till [owner|kommunstyrelsen], som ska lämna svar senast den 30 april 2032.',
    'Förslaget remitteras till [owner|nämnderna], som ska yttra sig senast den 30 april 2032.',
    'Ärendet ska åter till nämnden i februari 2032.',
    'Ärendet ska vara åter på nämnden senast den 16 november 2031.',
    'Komplettering ska ske till utskottets sammanträde 2032-03-24.',
    '[owner|Kansliet] ska redogöra för läget vid nästa sammanträde.',
    'Staketet ska vara på plats senast den 1 augusti 2032.',
    'Till årsmötet den 4 mars 2032 ska [owner|Siv Ask] ha ett underlag.',
    '[owner|Ekonomichefen] ska delta vid nämndens genomgångar.',
    '[owner|Siv Ask] måste lämna in ansökan senast den 1 maj 2032.',
    'Till mötet den 4 maj 2032 ska det finnas ett underlag.',
    '[owner|Projektledaren] ska få till en skrivning som håller.',
    '[owner|Planeraren] ska få fram siffror till budgeten.',
    '[owner|Kanslichefen] ska verka för att kommunerna deltar.',
    'Innan dess ska synpunkter hämtas in från föreningarna.',
    'Medlemmarna ska hållas underrättade om hur det går.',
    '[owner|Varje lag] ska ha anmält en domare senast den 1 mars 2032.',
    'Dessförinnan ska [owner|Siv Ask] ha hört kommunen.',
    'Lokalen får inte hyras ut förrän [owner|skolchefen] skriftligen bekräftat behovet, vilket ska ske senast den 4 maj 2032.',
    'Innan medlen betalas ut ska [owner|Norrby kommun], som är projektägare, komma in med en ny budget.',
    'Förteckningen ska vara komplett den 4 maj 2032.',
    'att [owner|förbundschefen] på junimötet ska visa hur underskottet täcks',
    'Ärendet återremitteras för att [owner|förvaltningen] ska belysa kostnaderna.',
    '[owner|Kommunen] ska stå för kaffe och tårta vid firandet.',
    'Nämndernas svar ska ha kommit in till revisorerna senast den 27 februari 2032.',
  ],
  counterExamples: [
    'Utvärderingen ska innehålla jämförelser mellan distrikten.',
    'Arbetet ska ske i samverkan med regionen.',
    'Nämnden återremitterar ärendet för att synpunkterna ska kunna arbetas in.',
    'att anta ordningen med den ändringen att kallelse ska skickas tio dagar före mötet',
    'Lokalen ska vara klar.',
    'Kommunen ska stå för kostnaden.',
    'Kartan ska visa var gränsen går.',
    'På webbplatsen ska det finnas en mall.',
    'Siv måste lämna in ansökan.',
    'Arbetet ska ha börjat.',
    'Medlen betalas inte ut förrän föreningen har lämnat in sin budget.',
    'Bidraget får inte betalas ut förrän nämnden har godkänt det den 4 maj 2032.',
    'att godkänna protokollet med noteringen att avier skulle skickas den 20 november',
    'Kassören ska ha bokslutet klart.',
    'Staketet ska vara på plats.',
    'Föreningen ska ha en plan.',
    'Studenter ska kunna delta gratis.',
    'Modellen ska kunna tas i bruk hösten 2032.',
    'Gruppens förslag ska kunna antas före den 1 juli 2032.',
    'Yttrandet ska föreligga.',
    'Föreningen ska få ett bidrag.',
    'Alla ska få plats.',
    'Ärendet ska åter till nämnden.',
    'Överklagandet ska ha kommit in till kommunen inom tre veckor.',
    'Föreningen ska vara registrerad hos Skatteverket.',
    'Ansökan ska vara inkommen senast den 1 april 2032.',
    'Nästa möte ska hållas den 15 maj.',
    'Motionen ska anses besvarad.',
    'Medlen ska tas ur styrelsens anslag.',
    { text: 'Nämnden ska fastställa utbudet inför läsåret.', part: 'background' },
  ],
})

/** "Nämnden ska informeras om utfallet", not "Personalen ska informeras". */
const isToBeTold = (sentence: Sentence, subject: TokenRange, { lemma }: ClauseVerb): boolean =>
  (lemma === 'informera' || lemma === 'underrätta') && namesDecidingBody(sentence, subject)

/** "får inte annonseras förrän skolchefen bekräftat kraven, vilket ska ske senast i maj": who is first to have done it, by a day. */
function notUntil(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens, setting } = sentence
  const { opener, subject, parent, verbs } = clause
  if (!/^(?:förrän|innan)$/u.test(opener ?? '') || subject === null || parent?.negated !== true) return null
  const verb = verbs.at(-1)
  if (verb === undefined || verb.passive || (verb.form !== 'supine' && verb.form !== 'present')) return null
  if (STATES.has(verb.lemma) || !namesActor(tokens, subject, setting.names)) return null
  if (namesDecidingBody(sentence, subject)) return null
  return { kind: 'assignment', clause, owner: subject, task: clause.range, needsDue: 'any', beside: true }
}

/** "översänder den till styrelsen, som ska lämna svar senast den 30 april": who stands before the comma, by a day in time. */
function shallBeside({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const comma = clause.range.from - 1
  const verb = mainVerb(clause)
  if (verb === null || moodOf(clause) !== 'shall' || verb.passive || STATES.has(verb.lemma)) return null
  const to = tokens.findLastIndex(({ lower }, at) => at < comma && lower === 'till')
  const owner = { from: to + 1, to: comma }
  const acts = namesActor(tokens, owner, setting.names) || BODIES.test(tokens[comma - 1]?.lower ?? '')
  if (to < 0 || comma - to > LONGEST || !acts) return null
  return { kind: 'assignment', clause, owner, task: complement(clause), needsDue: 'limit', beside: true }
}
/** "till miljö- och byggnadsnämnden," */
const LONGEST = 6

const isBoundTo = (
  { tokens, setting }: Sentence,
  { subject }: Clause,
  { lemma, passive }: ClauseVerb,
): boolean => !passive && !STATES.has(lemma) && subject !== null && namesActor(tokens, subject, setting.names)

/** "återremitteras för att förvaltningen ska belysa kostnaderna": what for, and who does it. */
const isSentBackFor = (
  { tokens, setting }: Sentence,
  { parent, subject }: Clause,
  verb: ClauseVerb,
): boolean =>
  parent !== null &&
  mainVerb(parent)?.lemma === 'återremittera' &&
  !verb.passive &&
  subject !== null &&
  namesActor(tokens, subject, setting.names)

/** What citizens and bidders send in, by a day that concerns them. */
const OF_OUTSIDERS = latin(
  /^(?:ett |en )?(?:överklag|ansök|anmäl|anbud|bud|nominering|motion|intresseanmäl)/iu,
)
const NEXT_MEETING = latin(/^(?:att )?(?:nästa|kommande|följande) \p{L}*(?:möte|sammanträde|träff) /iu)
const AFTER_A_TIME = latin(
  /(?<!\p{L})efter (?:ett|en|två|tre|fyra|sex|tolv|\d+) (?:halv)?(?:år|månad|vecka)/u,
)
const BACK = /^(?:åter|tillbaka)$/u
const NO_DUTY_BEFORE =
  /^(?:för|ändringen?|ändringarna|noteringen|tillägget|anmärkningen|undantaget|förutsättning|villkor|inriktning|inriktningen)$/u

const BODIES = /(?:nämnd|styrels)erna$/u

const whoArrives = ({ tokens, setting }: Sentence, { subject }: Clause, acts: boolean): TokenRange | null =>
  subject !== null &&
  (namesActor(tokens, subject, setting.names) ||
    (acts && /^(?:varje|respektive|samtliga|alla)$/u.test(tokens[subject.from]?.lower ?? '')) ||
    BODIES.test(tokens[subject.to - 1]?.lower ?? ''))
    ? subject
    : null

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
import { namesActor } from '../../language/actors.ts'
import { namesExternal } from '../named-bodies.ts'
import { isAnotherKind } from '../../minutes/own-body.ts'
import { isDeliverable, isMatter, isReportNoun } from '../deliverables.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { doingOf } from '../doings.ts'
import { isRecurring, STANDING } from '../habits.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { signedBy } from '../signed-by.ts'
import { throughCare } from '../through-care.ts'
import { thenDone, toldBeside } from '../told-beside.ts'
import { subjectKind } from '../subjects.ts'
import { DELIVERING, REPORTING, SENDING, UNDERTAKINGS } from '../verb-families.ts'

/** The present tense with a date to come: "Leverantören levererar sin rapport i mars", "Ärendet tas upp igen i maj". */
export const datedPromise = defineRule({
  id: 'dated-promise',
  read(sentence, clause) {
    if (clause.kind === 'relative') return toldBeside(sentence, clause)
    if (clause.kind === 'condition') return thenDone(sentence, clause)
    if (!isTalk(sentence) || clause.kind !== 'main' || clause.subject === null || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || verb.form !== 'present' || moodOf(clause) !== 'plain') return null
    if (verb.passive) {
      const done = doneBy(sentence, clause, verb)
      if (done !== null) return done
      if (waitsToBeDone(sentence, clause, verb))
        return { kind: 'commitment', clause, owner: null, task: clause.range }
      if (isInvited(sentence, clause, verb))
        return { kind: 'commitment', clause, owner: agentOf(sentence.tokens, clause), task: clause.range }
      if (verb.lemma === 'göra' && CHECKS.test(textOf(sentence.tokens, clause.subject)))
        return { kind: 'commitment', clause, owner: null, task: clause.range, needsDue: 'any' }
      const provider = throughCare(sentence, clause)
      if (provider !== null && !isRecurring(sentence.text)) return provider
      if (isPassedOn(sentence, clause, verb))
        return { kind: 'commitment', clause, owner: agentOf(sentence.tokens, clause), task: clause.range }
      if (isContact(sentence, clause, verb) || isObtained(sentence, verb))
        return { kind: 'commitment', clause, owner: null, task: clause.range }
    }
    const reports = verb.lemma === 'ske' && isReportNoun(sentence.tokens, clause.subject)
    if (!DELIVERING.has(verb.lemma) && !SENDING.has(verb.lemma) && verb.lemma !== 'välja' && !reports)
      return null
    const { tokens } = sentence
    const task = { from: clause.range.from, to: clause.range.to }
    if (reports) return { kind: 'commitment', clause, owner: agentOf(tokens, clause), task, needsDue: 'any' }
    if (verb.passive) {
      const waits = awaitsEvent(sentence, clause)
      const told = REPORTING.has(verb.lemma) && (verb.lemma !== 'informera' || waits)
      const sends = SENDING.has(verb.lemma) || isPutUp(sentence, verb)
      const made = isDeliverable(tokens, clause.subject) || isMatter(tokens, clause.subject)
      if (!made && !told && !sends) return null
      const finding: Finding = { kind: 'commitment', clause, owner: agentOf(tokens, clause), task }
      if (made && told && LATER.test(sentence.text)) return finding
      const after = (sends || (made && verb.lemma === 'lämna')) && AFTERWARDS.test(sentence.text)
      return after || (waits && (made || sends || told)) || (made && sends)
        ? finding
        : { ...finding, needsDue: 'any' }
    }
    if (verb.lemma === 'återkomma' && isMatter(tokens, clause.subject)) {
      return { kind: 'commitment', clause, owner: null, task, needsDue: 'any' }
    }
    if (doingOf(sentence, clause, verb) === null || isTakenElsewhere(sentence, clause.subject, verb))
      return null
    if (namesExternal(sentence, clause.subject) || clause.inner.some((one) => one.kind === 'that'))
      return null
    // "Föreningen anordnar vårmarknad", "Bolaget bygger lägenheter": what it does for others, and follows up itself.
    if (OWN_EVENTS.has(verb.lemma) && namesUs(sentence, clause.subject)) return null
    const who = subjectKind(sentence, clause.subject)
    if (verb.lemma === 'bygga' && who === 'body') return null
    if (isRecurring(sentence.text) && (who === 'body' || who === 'perhaps-named')) return null
    return namesActor(tokens, clause.subject, sentence.setting.names)
      ? { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
      : null
  },
  examples: [
    { text: '[owner|Leverantören] levererar sin slutrapport under mars 2031.', part: 'background' },
    { text: 'Utredning om lokaler underställs nämnden i december 2031.', part: 'background' },
    { text: 'Sammanställningen skickas in av [owner|Malin].', part: 'background' },
    {
      text: 'Medlen räcker till en kurs, som [owner|Karin Ek] anordnar i november 2031.',
      part: 'background',
    },
    {
      text: 'Förvaltningen arbetar med en ny taxa som redovisas för nämnden i juni 2032.',
      part: 'background',
    },
    { text: 'Frågan förs vidare till tekniska chefen.', part: 'background' },
    { text: 'Container beställs av [owner|Anki] (tio kubik).', part: 'discussion' },
    { text: 'Listor sätts upp i klubbstugan i november ([owner|Siv och Olle]).', part: 'discussion' },
    { text: '[owner|Skyddsombuden] lämnar synpunkter senast den 4 november 2031.', part: 'discussion' },
    { text: 'Ny tidplan presenteras efter sommaren.', part: 'background' },
    { text: 'Norrby har tagit fram en mall som [owner|Siv] delar i Teams.', part: 'discussion' },
    {
      text: 'Kontoret har begärt en undersökning, som [owner|konsulten] lämnar in i november 2031.',
      part: 'background',
    },
    { text: 'Offert begärs in från två firmor.', part: 'discussion' },
    { text: 'Synpunkten framförs till kommunen.', part: 'discussion' },
    { text: 'Lokalen bokas ([owner|Siv]).', part: 'discussion' },
    { text: 'Bildspelet skickas ut med protokollet.', part: 'background' },
    { text: 'En påminnelse läggs ut på hemsidan.', part: 'discussion' },
    { text: 'Bord lånas från skolan ([owner|Olle]).', part: 'discussion' },
    { text: 'Kontakt tas med kommunen angående bidrag.', part: 'discussion' },
    { text: 'Kommunen kontaktas om bidraget.', part: 'discussion' },
    { text: 'Nya kättingar köps in genom [owner|kommitténs] försorg.', part: 'discussion' },
    { text: 'Gruset beställs genom [owner|Siv Asks] försorg.', part: 'discussion' },
    { text: 'Utbildare inbjuds till nästa styrelsemöte.', part: 'discussion' },
    { text: 'Räddningschefen bjuds in till nästa sammanträde.', part: 'discussion' },
    { text: 'Frågan tas med till budgetberedningen.', part: 'discussion' },
    { text: 'Presentationen skickas ut till ledamöterna efter mötet.', part: 'discussion' },
    { text: 'Bänkarna ställs ut när snön har försvunnit.', part: 'discussion' },
    { text: 'Priser infordras genom [owner|ordföranden].', part: 'discussion' },
    { text: 'Behovet inventeras av [owner|respektive kommun] före den 1 juni 2032.', part: 'discussion' },
    { text: 'Ärendet eskaleras av [owner|Per] till leverantören.', part: 'discussion' },
    { text: 'Affischen trycks av [owner|Lotta].', part: 'background' },
    { text: 'Lokalen bokas av [owner|kansliet].', part: 'discussion' },
    { text: 'Deltagarlistan uppdateras av [owner|Mia] till nästa träff.', part: 'background' },
    { text: 'Svaret till myndigheten skrivs av [owner|socialt ansvarig samordnare].', part: 'background' },
    { text: 'Ett utkast cirkuleras bland direktörerna före årsskiftet.', part: 'background' },
    { text: 'Offertförfrågan skickas till tre företag.', part: 'discussion' },
    { text: 'Besiktningen bokas när alla har anmält sig.', part: 'discussion' },
    { text: 'Resultatet mejlas ut när det är sammanställt.', part: 'background' },
    { text: 'Resultatet presenteras för nämnden när läsåret är avslutat.', part: 'background' },
    { text: 'När kostnaderna är klarlagda skickas ett förslag ut.', part: 'background' },
    { text: 'Bilderna skickas till medlemmarna i juni.', part: 'discussion' },
    { text: 'Vid nästa regn tas en besiktning.', part: 'discussion' },
    { text: 'Resultatet av enkäten presenteras på styrelsens möte den 9 oktober.', part: 'background' },
    { text: 'Frågan återkommer på nästa sammanträde.', part: 'discussion' },
    { text: 'Avstämning med klubbarna görs den 12 november 2031.', part: 'discussion' },
    { text: 'Ärendet tas upp igen på sammanträde i maj.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Ärendet föredras av Karin Ek.', part: 'background' },
    { text: 'Siv kontaktas vid frågor.', part: 'discussion' },
    { text: 'Föreningen anordnar vårmarknad den 4 maj 2032.', part: 'discussion' },
    { text: 'Bolaget bygger lägenheter som blir klara i maj 2032.', part: 'background' },
    { text: 'Projektet som Karin Ek leder avslutas i maj 2032.', part: 'background' },
    { text: 'Medlen räcker till en kurs, som Karin Ek anordnar.', part: 'background' },
    { text: 'Kursen, som kommunen anordnar i maj 2032, är full.', part: 'background' },
    { text: 'Kursen, som Karin Ek anordnade i maj, var full.', part: 'background' },
    { text: 'Rapporten presenteras av Karin Ek.', part: 'background' },
    { text: 'Motionen bereds (KD).', part: 'background' },
    { text: 'Lokalen städas (Siv).', part: 'background' },
    { text: 'Kontrollerna utförs av stabschefen.', part: 'discussion' },
    { text: 'Avstämning med klubbarna görs löpande.', part: 'discussion' },
    { text: 'Granskningen görs i mars 2032 enligt plan.', part: 'background' },
    { text: 'Verksamhetschefen kallas in till mötet varje vecka.', part: 'discussion' },
    { text: 'Synpunkterna tas med i det fortsatta arbetet.', part: 'discussion' },
    { text: 'Vägen sandas när det är halt.', part: 'discussion' },
    { text: 'Vägen stängs när snön har kommit.', part: 'discussion' },
    { text: 'Bänkarna ställs ut när snön har försvunnit.', part: 'background' },
    { text: 'Kontakt tas med vårdnadshavare vid behov.', part: 'background' },
    { text: 'Uppgiften sköts av enhetschefen.', part: 'background' },
    { text: 'Protokoll från utskottet den 4 november anmäls.', part: 'background' },
    { text: 'Karin lämnar sin tjänst vid årsskiftet.', part: 'discussion' },
    { text: 'Rapporten som redovisas för nämnden i juni 2032 är lång.', part: 'background' },
    { text: 'Arbetet beskrivs i rapporten som redovisas för nämnden.', part: 'background' },
    { text: 'Planen planeras att antas under hösten.', part: 'background' },
    { text: 'Nämnden informeras om planen inför beslut i januari.', part: 'background' },
    { text: 'Karin Ek lyfter att kommunen skickar en enkät i mars.', part: 'background' },
    { text: 'Nämnden tar den i mars 2032.', part: 'discussion', body: 'Nätverket' },
    { text: 'Mötet hålls den 20 maj.', part: 'background' },
    { text: 'Fakturan skickas när man har anmält sig.', part: 'background' },
    { text: 'Bidraget betalas ut när redovisningen har kommit in.', part: 'background' },
    { text: 'Kallelser skickas när det finns ärenden.', part: 'background' },
  ],
})

/** "Offert begärs in", "Två offerter tas in": by those who talk. */
const isObtained = ({ tokens, setting, text }: Sentence, { lemma, at }: ClauseVerb): boolean =>
  setting.part !== 'background' &&
  !isRecurring(text) &&
  (lemma === 'begära' || lemma === 'ta') &&
  tokens[at + 1]?.lower === 'in'

/** "läggs ut på hemsidan", "sätts upp i trapphuset": by those who talk. */
const isPutUp = ({ tokens, setting }: Sentence, { lemma, at }: ClauseVerb): boolean =>
  setting.part !== 'background' &&
  ((lemma === 'lägga' && /^(?:ut|upp)$/u.test(tokens[at + 1]?.lower ?? '')) ||
    (lemma === 'sätta' && tokens[at + 1]?.lower === 'upp'))

/** "Avstämning med facken görs under vecka 15": between meetings, by those who talk. */
const CHECKS = latin(/^(?:en |ny |nästa |en första )?(?:avstämning|uppföljning|genomgång)(?:en)?(?!\p{L})/iu)

/** "Bänkarna ställs ut när snön har försvunnit": done by those who talk, once it has come to that. */
const waitsToBeDone = (sentence: Sentence, clause: Clause, verb: ClauseVerb): boolean =>
  sentence.setting.part !== 'background' &&
  sentence.tokens[clause.subject?.from ?? 0]?.lower !== 'beslut' &&
  awaitsEvent(sentence, clause) &&
  clause.inner.some(({ kind, verbs }) => kind === 'condition' && BEEN.has(verbs.at(-1)?.form ?? '')) &&
  !PAID.has(verb.lemma) &&
  ['deed', 'step'].includes(doingOf(sentence, clause, verb) ?? '')
/** "när snön har försvunnit", not "när det är halt". */
const BEEN = new Set<string>(['supine', 'participle'])
const PAID = new Set(['betala', 'utbetala', 'fakturera', 'debitera', 'stänga', 'öppna', 'justera'])

/** Done once, by whoever's name stands after it. */
const PROCURES = new Set(['låna', 'hyra', 'hämta', 'köpa', 'inköpa', 'skaffa', 'trycka'])
const AFTERWARDS = latin(
  /(?<!\p{L})(?:efter (?:mötet|sammanträdet|dagens)|(?:med|tillsammans med) (?:protokollet|kallelsen|\p{L}*anteckningarna))(?!\p{L})/iu,
)
const LATER = latin(
  /(?<!\p{L})efter (?:sommaren|semestern|semestrarna|jul|nyår|årsskiftet|påsk|valet)(?!\p{L})/iu,
)
const INVITING = new Set(['bjuda', 'inbjuda', 'kalla'])
const TO_MEETING = latin(
  /(?<!\p{L})till (?:\p{L}+ ){0,2}\p{L}*(?:möte|mötet|sammanträdet?|träffen?|genomgång)(?!\p{L})/iu,
)

/** "Räddningschefen bjuds in till nästa sammanträde", "Frågan tas med till budgetberedningen": by those who talk. */
function isInvited(sentence: Sentence, clause: Clause, verb: ClauseVerb): boolean {
  if (isRecurring(sentence.text) || clause.subject === null) return false
  if (sentence.setting.part === 'background' && !TO_NEXT.test(sentence.text)) return false
  if (INVITING.has(verb.lemma))
    return (
      TO_OUR_NEXT.test(sentence.text) ||
      (TO_MEETING.test(sentence.text) && subjectKind(sentence, clause.subject) !== null)
    )
  return verb.lemma === 'ta' && isMatter(sentence.tokens, clause.subject) && takenAlong(sentence, verb)
}

const TO_OUR_NEXT = latin(/(?<!\p{L})till (?:nästa|kommande) \p{L}*(?:möte|sammanträde|träff)(?!\p{L})/iu)
const TO_NEXT = latin(/^(?:ärendet|frågan|punkten) tas med till nästa /iu)

/** "Frågan förs vidare till tekniska chefen": by those who talk. */
const isPassedOn = ({ tokens }: Sentence, { subject }: Clause, { lemma, at }: ClauseVerb): boolean =>
  subject !== null &&
  isMatter(tokens, subject) &&
  (PASSING.has(lemma) ||
    (lemma === 'föra' && tokens[at + 1]?.lower === 'vidare') ||
    (lemma === 'lämna' && tokens[at + 1]?.lower === 'över')) &&
  tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'till')

const PASSING = new Set(['vidarebefordra', 'framföra', 'förmedla'])

const takenAlong = ({ tokens }: Sentence, { at }: ClauseVerb): boolean =>
  tokens[at + 1]?.lower === 'med' && tokens[at + 2]?.lower === 'till'

/** "Kontakt tas med kommunen angående bidrag", "Kommunen kontaktas". */
const isContact = (
  { tokens, setting, text }: Sentence,
  { subject }: Clause,
  { lemma, at }: ClauseVerb,
): boolean =>
  setting.part !== 'background' &&
  !isRecurring(text) &&
  !WHOM_TO_ASK.test(text) &&
  (CONTACTING.has(lemma) ||
    (lemma === 'ta' &&
      /^kontakt(?:en)?$/u.test(tokens[subject?.from ?? 0]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'med'))
/** "Siv kontaktas vid frågor": by whoever has any. */
const WHOM_TO_ASK = latin(
  /(?<!\p{L})(?:vid (?:frågor|behov|intresse|fel)|för (?:mer|mera|ytterligare) information)(?!\p{L})/iu,
)
const CONTACTING = new Set(['kontakta', 'tillfråga', 'vidtala', 'rådfråga'])

const OWN_EVENTS = new Set(['anordna', 'arrangera', 'genomföra'])
const namesUs = ({ tokens }: Sentence, subject: TokenRange): boolean =>
  /^(?:föreningen|klubben|sällskapet|kåren|sektionen|vi)$/iu.test(textOf(tokens, subject))

/** "Nämnden tar den i mars", told in the minutes of a network: what another body has on its agenda. */
const isTakenElsewhere = (
  { tokens, setting }: Sentence,
  subject: TokenRange,
  { lemma }: ClauseVerb,
): boolean => lemma === 'ta' && setting.body !== null && isAnotherKind(textOf(tokens, subject), setting.body)

/** "Container beställs av Anki": somebody named acts, and so promises as much as in "Anki beställer container". */
function doneBy(sentence: Sentence, clause: Clause, verb: ClauseVerb): Finding | null {
  const agent = agentOf(sentence.tokens, clause)
  const owner = agent ?? signedBy(sentence)
  const kind = owner === null ? null : subjectKind(sentence, owner)
  const doing = doingOf(sentence, clause, verb)
  if (kind === 'body' && doing === 'step' && sentence.setting.part !== 'background')
    return { kind: 'commitment', clause, owner, task: clause.range }
  if (kind === 'body' && doing === 'deed' && UNDERTAKINGS.has(verb.lemma) && !isRecurring(sentence.text))
    return { kind: 'commitment', clause, owner, task: clause.range, needsDue: 'any' }
  if (doing === null || (kind !== 'named' && kind !== 'perhaps-named' && kind !== 'role')) return null
  if (kind === 'role' && (STANDING.has(verb.lemma) || isRecurring(sentence.text))) return null
  const finding: Finding = { kind: 'commitment', clause, owner, task: clause.range }
  return doing === 'told' ||
    (agent === null && doing === 'deed' && !PROCURES.has(verb.lemma)) ||
    (kind === 'perhaps-named' && doing === 'deed') ||
    (kind === 'role' && doing === 'deed' && !UNDERTAKINGS.has(verb.lemma))
    ? { ...finding, needsDue: 'any' }
    : finding
}

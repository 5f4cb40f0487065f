import { mainVerb, moodOf, textOf, type Clause } from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { complement, isGiven, TELLS_DECISION, TO_THE_FILE } from '../clause-patterns.ts'
import { handsInReport, isMatter } from '../deliverables.ts'
import { headOf, isEachOne, namesActor } from '../../language/actors.ts'
import { doingOf } from '../doings.ts'
import { getsToDo } from '../gets-to-do.ts'
import { isInsideAnother } from '../inside-another.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { isToAttend } from '../readiness.ts'
import { subjectKind } from '../subjects.ts'
import { STATES, UNDERTAKINGS } from '../verb-families.ts'

/** Said in a decision without anybody having to do anything. */
const NO_DUTY = new Set(
  `godkänna anta fastställa besluta bevilja välja avslå bifalla anse förklara notera erhålla avstå önska tillstyrka avstyrka
  ange öppna avsluta hälsa uppge framhålla påpeka påtala berätta redogöra beskriva anteckna mena hävda betona understryka framföra anföra
  underteckna instämma ansluta avvika anlända ersätta inträda utträda återinträda tjänstgöra adjungera kliva föreslå rekommendera anvisa medfinansiera stå tacka reservera anmäla yrka enas diskutera konstatera bestämma överta fortsätta kvarstå informera kandidera uppmana ålägga anmoda förelägga be bemyndiga befullmäktiga sakna inviga`.split(
    /\s+/u,
  ),
)
const EVERYBODY = new Set(['varje', 'respektive', 'samtliga', 'alla'])

/** A decision that somebody other than the body does something: "Karin kollar om lokalen är ledig". */
export const actForBody = defineRule({
  id: 'act-for-body',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision') return null
    if (clause.kind === 'relative') return doesBeside(sentence, clause)
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || verb.form === 'imperative') return null
    if (!isGiven(sentence, clause) || clause.negated || clause.subject === null) return null
    if (clause.subjectInherited && !followsNoDuty(sentence, clause)) return null
    if (
      moodOf(clause) === 'plain' &&
      isToAttend(sentence, clause, verb) &&
      !namesDecidingBody(sentence, clause.subject)
    )
      return { kind: 'assignment', clause, owner: clause.subject, task: complement(clause), needsDue: 'any' }
    if (!isDone(sentence, clause, verb.lemma)) return null
    const everybody =
      EVERYBODY.has(sentence.tokens[clause.subject.from]?.lower ?? '') ||
      isEachOne(sentence.tokens, clause.subject)
    if (isInsideAnother(clause) || isWe(sentence, clause)) return null
    if (isWhoever(sentence, clause))
      return {
        kind: 'assignment',
        clause,
        owner: clause.subject,
        task: complement(clause),
        needsDue: 'limit',
      }
    const found = { kind: 'assignment', clause, owner: clause.subject, task: complement(clause) } as const
    const acts =
      everybody ||
      namesActor(sentence.tokens, clause.subject, sentence.setting.names) ||
      isGroupOf(sentence, clause)
    if (acts && !namesDecidingBody(sentence, clause.subject)) return found
    // "Nämnden besiktigar platsen i juni": what the body itself will do, and when.
    if (acts && GOES_THERE.has(verb.lemma)) return { ...found, needsDue: 'any' }
    // "att årskurs 3 lämnar in en berättelse senast …", "att styrelsen skickar ett svar senast …": by a day in time.
    const hands =
      clause.kind === 'that' &&
      HANDS_OVER.has(verb.lemma) &&
      !isMatter(sentence.tokens, clause.subject) &&
      IN_TIME.test(textOf(sentence.tokens, clause.range))
    const reports = handsInReport(sentence.tokens, verb)
    return hands ? { ...found, kind: reports ? 'report' : 'assignment' } : null
  },
  examples: [
    '[owner|Karin] kollar om lokalen är ledig.',
    'att [owner|föreningens representanter i rådet] driver frågan vidare',
    'Mötet beslutar att [owner|Olle Ek] kontaktar kommunen.',
    '[owner|Gatuenheten] verkställer beslutet inom befintlig budget.',
    'att [owner|samtliga chefer med budgetansvar] genomgår utbildning före sommaren',
    '[owner|Respektive kommun] utser en kontaktperson.',
    '[owner|Siv och Olle] väljer färg samt beställer 50 mössor.',
    '[owner|Alla] utser en övningsledare.',
    'att [owner|var och en] rangordnar områdena och mejlar sin lista senast den 15 november',
    'att [owner|årskurs 3] lämnar in listorna senast den 4 maj 2032',
    '[owner|Den nya styrelsen] får jobba vidare med frågan.',
    '[owner|Kassören] öppnar ett nytt konto.',
    'att [owner|styrelsen] skickar ett svar till revisorerna senast den 4 maj 2032',
    '[owner|Den som leder samtalet] lämnar sina anteckningar till Siv senast den 28 november 2031.',
    'att [owner|gruppen] under våren bearbetar avsnittet om skolan',
    'att [owner|samtliga ledamöter] undertecknar berättelsen senast den 7 mars 2032',
    '[owner|Siv Ask] får hantera förlängningen.',
    '[owner|Siv Ask] deltar för föreningen på stämman den 4 maj 2032.',
    '[owner|Siv Ask] fortsätter att bevaka frågan.',
    '[owner|Kansliet] fortsätter arbetet i enlighet med planen.',
    'Styrelsen godkänner rapporten med tillägget att [owner|Siv Ask] kompletterar den.',
    '[owner|Direktören] informerar styrelsens presidium om inriktningen.',
    '[owner|Kansliet] hemställer hos verket om fortsatt bidrag.',
    '[owner|Socialchefen] informerar rådet om beslutet.',
    'Gruppen kommer fram till att [owner|ekonomerna] får räkna på två modeller.',
    '[owner|Anita] får hantera förlängningen av avtalet.',
    '[owner|Siv] framför föreningens ståndpunkt i nämnden.',
    '[owner|Varje förvaltning] går igenom sina avtal.',
    'att [owner|beredningsgruppen] tar ställning till prioriteringarna',
    '[owner|Ekonomichefen] får samordna svaret.',
    '[owner|Siv] kommer att renskriva listan.',
    '[owner|Siv] säkerställer att leverantören rättar felen.',
    '[owner|Olle] planerar för att lokalerna ska kunna lämnas till sommaren.',
    '[owner|En programgrupp bestående av Siv och Olle] gör ett utkast.',
    'Resten fördelas efter en ny omgång som [owner|strategen] utlyser i augusti 2032.',
    'Innan avtalet tecknas granskar [owner|förbundsjuristen] villkoren.',
  ],
  counterExamples: [
    'Anita får använda lokalen.',
    'Bidrag ges till den mässa som bolaget arrangerar i maj 2032.',
    'Nämnden godkänner den rapport som kommunchefen presenterar i maj 2032.',
    'Nämnden godkänner de kontakter som kommunchefen tar.',
    'Kommunen kommer att delta i mötet.',
    'Nämnden antar yttrandet och översänder det till regionen.',
    'Delegationsordningen börjar gälla den 1 juli.',
    'Kommunstyrelsen bjuder in till samråd.',
    'att införa i schemat att respektive kommitté kör en muntlig rapport',
    'Gruppen genomför en vandring till.',
    'Vi byter mötestid till onsdagar.',
    'Ordföranden undertecknar.',
    'Karin lämnar mötet.',
    'Karin får använda lokalen.',
    'Karin deltar i mötet.',
    'Karin framför sin uppskattning.',
    'Revisorn läste upp berättelsen, som lades till handlingarna.',
    'Revisorerna lägger svaret till handlingarna.',
    'Karin Ek antecknar rapporterna.',
    'Karin ser positivt på tanken men saknar underlag.',
    'att årskurs 3 lämnar in listorna',
    'att styrelsen skickar ett svar till revisorerna',
    'Revisorerna godkänner dagordningen och utser Karin Ek till justerare.',
    'att ordföranden Siv Ask och kassören Olle Ek tecknar firman var för sig',
    'Handläggarna anger att ärendena är fler.',
    'Karin Ek ansluter till mötet.',
    'Olle Ask går hem.',
    'Siv tar över ordförandeskapet.',
    'Styrelsen ställer sig positiv till att kansliet utreder frågan.',
    'Styrelsen beviljar anhållan under förutsättning att klubben håller efter gräset.',
    'Nämnden välkomnar att förvaltningen utreder frågan.',
    'Olle Ask anmäler jäv och lämnar rummet.',
    'Gruppen enas om att varje kommun följer samma mall.',
    'Föreningen erhåller 20 000 kronor.',
    'Kommunen står för kostnaden.',
    'Skolchefen får omfördela medel mellan verksamheterna.',
    'att ekonomichefen, eller den hon sätter i sitt ställe, bemyndigas att underteckna avtalet',
    'Siv Ask kandiderar och väljs.',
    'Den som vill delta anmäler sig senast den 3 maj 2032.',
    'Samverkansgruppen ställer sig bakom bedömningen.',
    'Siv Ask och Olle Ek bildar arbetsgrupp.',
    'Ordföranden öppnar mötet och dagordningen godkändes.',
    'Ordföranden uppmanar alla att hålla tiderna.',
    { text: 'Gatuenheten verkställer beslutet.', part: 'background' },
  ],
})

const GOES_THERE = new Set(
  'besiktiga besöka uppvakta bjuda inbjuda anordna arrangera genomföra inspektera'.split(' '),
)
const IN_TIME = latin(/(?<!\p{L})(?:senast|innan|före)(?!\p{L})/iu)
const HANDS_OVER = new Set([
  'lämna',
  'skicka',
  'sända',
  'översända',
  'inkomma',
  'inlämna',
  'svara',
  'besvara',
])

/** "Siv väljer färg och beställer tyget": the first of two verbs gives no duty, so that the second is no part of it. */
const followsNoDuty = ({ clauses }: Sentence, clause: Clause): boolean =>
  mainVerb(clause)?.lemma !== 'utse' &&
  clauses.some(
    (one) =>
      one.subject === clause.subject && !one.subjectInherited && NO_DUTY.has(mainVerb(one)?.lemma ?? ''),
  )

/** What the clause says is done: any action in the present, or one that somebody gets to do ("får räkna på två modeller"). */
function isDone(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const next = sentence.tokens[(clause.verbs.at(-1)?.at ?? 0) + 1]
  if (moodOf(clause) === 'get') return getsToDo(sentence, clause, lemma)
  const toCome = moodOf(clause) === 'will' ? mainVerb(clause) : null
  if (toCome !== null) return UNDERTAKINGS.has(lemma) || doingOf(sentence, clause, toCome) === 'step'
  const goesOn = clause.verbs[0]?.lemma === 'fortsätta'
  if (moodOf(clause) !== 'plain' || (clause.verbs.at(-1)?.form === 'infinitive' && !goesOn)) return false
  if (lemma === 'fortsätta') return CONTINUED.test(next?.lower ?? '')
  // "bildar arbetsgrupp": chosen; "bildar en grupp som får i uppdrag att" is given something to do.
  if (lemma === 'bilda') return textOf(sentence.tokens, clause.range).includes('i uppdrag')
  if (lemma === 'följa') return next?.lower === 'upp'
  if (lemma === 'lägga' && TO_THE_FILE.test(textOf(sentence.tokens, clause.range))) return false
  // To sign for an association is a power.
  if (lemma === 'teckna' && /^firma(?:n)?$/u.test(next?.lower ?? '')) return false
  // "Karin lämnar mötet", "Siv tar över klubban": what happens at the meeting.
  const verb = mainVerb(clause)
  const doing = MANY_MEANINGS.has(lemma) && verb !== null ? doingOf(sentence, clause, verb) : undefined
  if (doing === null) return false
  // "Varje förvaltning går igenom sina avtal": decided, and not done there and then.
  const goesThrough = lemma === 'gå' && doing === 'told' && !sentence.setting.agreed
  if ((doing === 'step' || goesThrough) && !isAllOfUs(sentence, clause)) return true
  if (lemma === 'öppna') return doing === 'deed'
  return (
    UNDERTAKINGS.has(lemma) ||
    (lemma === 'utse' && isEach(sentence, clause)) ||
    (!STATES.has(lemma) && !NO_DUTY.has(lemma) && !isAllOfUs(sentence, clause)) ||
    isOnward(sentence, clause, lemma)
  )
}

const OPENS_TO_ALL = new Set(['utlysa', 'annonsera', 'anordna', 'arrangera'])
/** "fördelas efter en omgång som strategen utlyser i augusti": what an office or a person does by a day, told beside. */
function doesBeside(sentence: Sentence, clause: Clause): Finding | null {
  const { subject, opener, range, negated } = clause
  const verb = mainVerb(clause)
  if (verb?.form !== 'present' || verb.passive || negated || opener !== 'som' || subject === null) return null
  if (subject.from <= range.from || moodOf(clause) !== 'plain') return null
  const kind = subjectKind(sentence, subject)
  if (kind !== 'role' && kind !== 'named') return null
  return OPENS_TO_ALL.has(verb.lemma) || doingOf(sentence, clause, verb) === 'step'
    ? { kind: 'assignment', clause, owner: subject, task: complement(clause), needsDue: 'any', beside: true }
    : null
}

/** "En programgrupp bestående av Siv och Olle gör ett utkast". */
const isGroupOf = (sentence: Sentence, { subject }: Clause): boolean =>
  subject !== null &&
  sentence.tokens.slice(subject.from, subject.to).some(({ lower }) => lower === 'bestående') &&
  subjectKind(sentence, subject) === 'named'

/** "Alla utser en övningsledare": each of them one of its own. */
const isEach = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null && /^(?:alla|samtliga)$/u.test(tokens[subject.from]?.lower ?? '')

/** "undertecknar årsredovisningen senast den 7 mars", "informerar rådet om beslutet": after the meeting. */
const isOnward = ({ tokens }: Sentence, { range, kind }: Clause, lemma: string): boolean => {
  const words = textOf(tokens, range)
  if (lemma === 'framföra') return IN_A_BODY.test(words)
  return lemma === 'underteckna'
    ? kind === 'that' && IN_TIME.test(words)
    : lemma === 'informera' && TELLS_DECISION.test(words)
}

/** "Siv framför föreningens ståndpunkt i nämnden": after the meeting. */
const IN_A_BODY = latin(
  /(?<!\p{L})(?:i|hos|till|vid|för) (?:\p{L}+ )?\p{L}*(?:nämnden|styrelsen|rådet|gruppen|kommunen|regionen|länsstyrelsen|utskottet)(?!\p{L})/iu,
)

/** The words after these say whether anything is to be done. */
const MANY_MEANINGS = new Set(
  'lämna ta teckna gå komma återkomma anmäla byta se öppna avsluta läsa ställa'.split(' '),
)

/** "fortsätter arbetet", "fortsätter dialogen". */
const CONTINUED =
  /^(?:arbetet|dialogen|diskussion(?:en|erna)|utredningen|förhandling(?:en|arna)|samtalen|kontakterna|planeringen)$/u

/** "Gruppen genomför en vandring till": what all of them do together nobody is given to do. */
const isAllOfUs = ({ tokens, setting }: Sentence, { kind, subject }: Clause): boolean =>
  subject !== null &&
  !(kind === 'that' && isGroupOfOthers(setting.body, headOf(tokens, subject)?.lower ?? '')) &&
  /^(?:gruppen|nätverket|rådet|kommittén|föreningen|klubben|förbundet|kommunen|vi|alla|samtliga)$/u.test(
    headOf(tokens, subject)?.lower ?? '',
  )

/** "den som leder samtalet lämnar sina anteckningar senast den 3 maj", not "den som vill delta anmäler sig". */
const isWhoever = ({ tokens }: Sentence, { subject, inner }: Clause): boolean =>
  subject !== null &&
  /^de[nm]?$/u.test(tokens[subject.from]?.lower ?? '') &&
  tokens[subject.from + 1]?.lower === 'som' &&
  !inner.some(
    ({ opener, negated, verbs }) => opener === 'som' && (negated || WANTS.has(verbs[0]?.lemma ?? '')),
  )
const WANTS = new Set(['vilja', 'önska', 'kunna', 'ha', 'sakna'])

/** "Gruppen bearbetar texten" in a board's minutes: one that it has set up. */
const isGroupOfOthers = (body: string | null, word: string): boolean =>
  word === 'gruppen' && body !== null && OF_A_BOARD.test(body) && !body.toLowerCase().includes('grupp')
const OF_A_BOARD = /styrelse|nämnd|utskott|fullmäktige|råd|stämma|årsmöte/iu

/** "Vi byter mötestid": decided by all of them, and given to none. */
const isWe = ({ tokens }: Sentence, { kind, subject }: Clause): boolean =>
  kind === 'main' && subject !== null && /^(?:vi|man)$/u.test(tokens[subject.from]?.lower ?? '')

import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { headOf } from '../../language/actors.ts'
import { agentOf, whoseOutcome } from '../agent.ts'
import { awaitsEvent, startsLater } from '../awaits-event.ts'
import { complement, isGiven, TO_THE_FILE } from '../clause-patterns.ts'
import { latin } from '../../language/latin.ts'
import { isRecurring } from '../habits.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { throughCare } from '../through-care.ts'
import { DECIDED } from '../verb-families.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** What is made or sent: with a time it is a duty even where nobody is named. */
const MADE = set(
  `komplettera uppdatera upprätta sätta skicka sända utsända översända sammanställa revidera upphandla genomföra utreda
  utvärdera inventera kartlägga stämma gå besvara åtgärda publicera ta påbörja slutföra inleda kalla bjuda inbjuda beställa
  inlämna insända avlämna reparera byta skylta följa se pröva undersöka bereda utarbeta omarbeta analysera arbeta installera rekrytera kontrollera granska besiktiga
  mäta upprepa förnya omförhandla inhämta utlysa annonsera återställa rensa rusta laga gallra provta rätta eftersöka diarieföra
  arkivera förankra testa förhandla översätta redigera verkställa cirkulera meddela
  plantera fälla röja asfaltera grusa måla montera anlägga bygga riva märka isolera dränera`,
)

/** What is sought, asked for or put right is a duty even without a time. */
const STEPS = set('eftersöka tillfråga kontakta vidtala efterlysa undersöka utreda kartlägga inventera')

/** "Planen bearbetas och återförs till nämnden": worked at, and back again. */
const REWORKED = set('bearbeta omarbeta komplettera revidera')
const COMES_BACK = latin(
  /(?<!\p{L})och (?:därefter )?(?:återförs|återkommer|tas (?:därefter )?upp|läggs (?:därefter )?fram|kommer åter|redovisas|presenteras)(?!\p{L})/iu,
)

/** "Upphandling genomförs", "En förstudie görs": work that is named by its noun, and to be begun. */
const WORK =
  /(?:upphandling|rekrytering|utredning|förstudie|översyn|inventering|kartläggning|undersökning|enkät|analys|granskning|besiktning|kontroll|mätning|provtagning|genomlysning|skyddsrond|revidering)$/u
const BEGINS = set('genomföra göra inleda påbörja starta')

/** What people are asked for and hand in; grants are "lämnas" too. */
const HANDED_IN = latin(
  /^(?:eventuella |skriftliga )?(?:synpunkter|alternativen|remissvar|svar|yttranden?|kompletteringar|ändringsförslag|önskemål|förslag|underlag|texter|listor(?:na)?)(?!\p{L})/iu,
)
const GIVEN_IN = set('lämna avge inge avlämna')

const AFTER_A_TIME = latin(
  /^(?:\p{L}+ )?efter (?:(?:ett|en|två|tre|fyra|sex|tolv|\d+) (?:halv)?(?:år|månad|vecka)|(?:det |den )?första |avsluta[dt]e? |(?:genomförd|genomfört) )/u,
)

/** "tas fram av kansliet under året", "upprättas inom sex månader": a decision by which something is done. */
export const doneBy = defineRule({
  id: 'done-by',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    const provider = verb === null || clause.negated ? null : throughCare(sentence, clause)
    if (provider !== null) return isGiven(sentence, clause) ? provider : null
    if (verb === null || !verb.passive || moodOf(clause) !== 'plain' || clause.negated) return null
    // "Ett slutligt förslag läggs fram på stämman 2026"
    const laidBefore = verb.lemma === 'lägga' && sentence.tokens[verb.at + 1]?.lower === 'fram'
    if (verb.form !== 'present' || !isGiven(sentence, clause)) return null
    const putUp = verb.lemma === 'lägga' && PUT.test(sentence.tokens[verb.at + 1]?.lower ?? '')
    if (putUp && agentOf(sentence.tokens, clause) === null)
      return { kind: 'assignment', clause, owner: null, task: complement(clause), needsDue: 'limit' }
    if (DECIDED.has(verb.lemma) && !laidBefore && !isPutSomewhere(sentence, clause, verb)) return null
    // "Frågan tas upp igen i september": put off, and nobody's yet.
    const takenUp = verb.lemma === 'ta' && TAKEN_UP.test(textOf(sentence.tokens, complement(clause)))
    // To sign for an association is a power.
    if (verb.lemma === 'teckna' && /^firma(?:n)?$/iu.test(subjectOf(sentence, clause))) return null
    if (isTakenFrom(sentence, clause, verb)) return null
    const owner = calledToAct(sentence, clause, verb) ?? agentOf(sentence.tokens, clause)
    const task = complement(clause)
    if (owner !== null)
      return namesDecidingBody(sentence, owner) ? null : { kind: 'assignment', clause, owner, task }
    if (laidBefore && clause.subject !== null)
      return {
        kind: 'report',
        clause,
        task,
        needsDue: 'named',
        ...whoseOutcome(sentence, clause, clause.subject),
      }
    // "Piloten utvärderas efter sex månader": counted from now.
    if (verb.lemma === 'utvärdera' && AFTER_A_TIME.test(textOf(sentence.tokens, task)))
      return { kind: 'assignment', clause, owner, task }
    // "Läget stäms av vid varje möte": told again and again.
    if (verb.lemma === 'stämma' && isRecurring(sentence.text))
      return { kind: 'report', clause, owner, task, needsDue: 'named' }
    if (takenUp) return null
    const handedIn =
      GIVEN_IN.has(verb.lemma) &&
      (HANDED_IN.test(subjectOf(sentence, clause)) || sentence.tokens[verb.at + 1]?.lower === 'in')
    const alone =
      STEPS.has(verb.lemma) || (MADE.has(verb.lemma) && verb.lemma !== 'ta' && awaits(sentence, clause))
    const work =
      (BEGINS.has(verb.lemma) && isWork(sentence, clause)) ||
      (REWORKED.has(verb.lemma) && COMES_BACK.test(sentence.text))
    if ((alone || work) && !isRecurring(sentence.text)) return { kind: 'assignment', clause, owner, task }
    return MADE.has(verb.lemma) || handedIn
      ? startsLater(clause)
        ? { kind: 'assignment', clause, owner, task }
        : { kind: 'assignment', clause, owner, task, needsDue: isRecurring(sentence.text) ? 'named' : 'any' }
      : null
  },
  examples: [
    'Piloten utvärderas efter sex månader.',
    'Ett slutligt förslag läggs fram på mötet i maj 2032.',
    '[owner|Kansliets] förslag läggs fram i maj 2032.',
    'att en policy tas fram av [owner|förbundschefen] under året',
    'Yttrandena sammanställs av [owner|kansliet] inför styrelsens möte i november.',
    'Att inbjudan sänds ut av [owner|kansliet] senast v 36.',
    '[owner|Förvaltningscheferna] kallas till utskottet den 10 juni för att redovisa läget.',
    'att reservkraft upphandlas av [owner|tekniska kontoret]',
    'Krav går ut till båda genom [owner|förvaltarens] försorg.',
    'Genom [owner|kassörens] försorg skickas en påminnelse till alla.',
    'att protokollen löpande tillställs rådets ledamöter genom [owner|kansliet]',
    'En ansökan inlämnas till länsstyrelsen senast den 4 maj 2032.',
    'Planen kompletteras med en riskanalys innan den sänds ut.',
    'Alternativen lämnas till nämnden senast den 4 maj 2032.',
    'Riskanalysen kompletteras senast den 31 augusti.',
    'Synpunkter lämnas senast den 4 maj 2032 till Siv Ask.',
    'Ansökan om bidrag lämnas in före den 27 februari 2032.',
    'En strategisk rapport tas fram varje år.',
    'Fram till dess läggs siffrorna löpande i chatten av [owner|pilotgruppen].',
    'Licenserna läggs in i registret före utgången av april 2032.',
    'Rutinerna ses över av [owner|kassören] en gång om året.',
    'Läget stäms av vid varje möte.',
    'att tillfälliga farthinder sätts ut före den 14 augusti',
    'Underlaget stäms av med presidiet innan det annonseras.',
    'att hyresmodellen utvärderas när den har prövats i två år',
    'Annonsen stäms av med ordföranden före publicering.',
    'att avtalet utvärderas efter första säsongen',
    'De saknade avtalen eftersöks och diarieförs.',
    'att Siv Ask tillfrågas om hon kan leda gruppen',
    'Upphandling genomförs tillsammans med grannkommunerna enligt alternativ A.',
    'En förstudie görs.',
    'Rådets ordförande bjuds in till nämnden en gång per termin.',
    'Attestlistan rättas till före årsskiftet.',
    'Åtgärderna verkställs senast den 1 februari 2032.',
    'Planen bearbetas och återförs till nämnden.',
    'Namnen meddelas kansliet senast den 4 maj 2032.',
    'Förslaget cirkuleras i styrelsen innan kallelsen går ut.',
  ],
  counterExamples: [
    'Taxan fastställs av kommunfullmäktige.',
    'Ärendet bordläggs till sammanträdet den 11 juni.',
    'Avgiften höjs från den 1 januari.',
    'Avgift om 12 000 kronor tas ut av Gräsbolaget AB.',
    'Gräsklipparen köps av Gräsbolaget AB.',
    'Avgiften faktureras kvartalsvis av bolaget.',
    'Lokalen hyrs av kommunen.',
    'Lotten behålls tills vidare av föreningen.',
    'Rapporten läggs till handlingarna av nämnden.',
    'Protokollet läggs ut på hemsidan.',
    'Siffrorna läggs löpande i chatten.',
    'Attestlistan rättas till.',
    'Planen bearbetas enligt förslaget.',
    'Ärendet tas åter upp när inventeringen är klar.',
    'Utbildningen genomförs enligt förslaget.',
    'att ingen nyrekrytering görs innan utvärderingen har behandlats',
    'Handlingarna gallras när en elev har slutat.',
    'Bidrag lämnas senast den 4 maj 2032 till föreningen.',
    'Synpunkter lämnas till Siv Ask.',
    'Firman tecknas av ordföranden och kassören var för sig.',
    { text: 'Yttrandena sammanställs av kansliet.', part: 'background' },
  ],
})

const TAKEN_UP = /^upp (?:igen|åter|på nytt)/u

/** "läggs in i registret", "läggs ut på hemsidan". */
const PUT = /^(?:in|ut|upp)$/u

/** "Siffrorna läggs i chatten av gruppen", not "Rapporten läggs till handlingarna av nämnden". */
const isPutSomewhere = ({ tokens }: Sentence, clause: Clause, verb: ClauseVerb): boolean =>
  verb.lemma === 'lägga' &&
  !TO_THE_FILE.test(textOf(tokens, complement(clause))) &&
  agentOf(tokens, clause) !== null
const isWork = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null &&
  !/^ing(?:en|et|a)$/u.test(tokens[subject.from]?.lower ?? '') &&
  WORK.test(headOf(tokens, subject)?.lower ?? '')

/** "stäms av innan det annonseras", "utvärderas när avtalet har gällt i ett år": before or after one event. */
const awaits = (sentence: Sentence, clause: Clause): boolean =>
  awaitsEvent(sentence, clause) ||
  BEFORE_IT.test(textOf(sentence.tokens, clause.range)) ||
  clause.inner.some(
    ({ kind, opener, verbs }) => kind === 'condition' && opener === 'innan' && verbs[0]?.form === 'present',
  )

/** "före publicering": before what is done of it next. */
const BEFORE_IT = latin(
  /(?<!\p{L})(?:före|innan|inför) (?:publicering(?:en)?|annonsering(?:en)?|utskick(?:et)?|tryckning(?:en)?|underskrift(?:en)?|undertecknande(?:t)?|byggstart(?:en)?|utbetalning(?:en)?)(?!\p{L})/iu,
)

/** "En avgift tas ut av bolaget", "lokalen hyrs av kommunen": who gives it up or has it; "köps in av Karin" names who does it. */
const isTakenFrom = ({ tokens }: Sentence, { subject }: Clause, { lemma, at }: ClauseVerb): boolean => {
  const next = tokens[at + 1]?.lower
  const fee = subject !== null && /avgift|taxa|ersättning/iu.test(textOf(tokens, subject))
  const charged = CHARGED.has(lemma) || (lemma === 'ta' && next === 'ut')
  return (fee && charged) || OWNS.has(lemma) || (next === 'av' && FROM.has(lemma))
}
const CHARGED = set('fakturera debitera')
const FROM = set('köpa hyra arrendera förvärva låna begära kräva')
/** "Lotten behålls tills vidare av föreningen": whose it is. */
const OWNS = set('behålla äga bekosta')

/** "Cheferna kallas till mötet för att redovisa läget": who is called is to do it. */
const calledToAct = (sentence: Sentence, { subject, inner }: Clause, verb: ClauseVerb): TokenRange | null =>
  ['kalla', 'bjuda', 'inbjuda'].includes(verb.lemma) &&
  subject !== null &&
  inner.some(
    ({ kind, range }) => kind === 'infinitive' && sentence.tokens[range.from - 1]?.lower === 'för',
  ) &&
  subjectKind(sentence, subject) !== null
    ? subject
    : null

const subjectOf = ({ tokens }: Sentence, { subject }: Clause): string =>
  subject === null ? '' : textOf(tokens, subject)

import { headOf, namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, textOf, type Clause, type TokenRange } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { awaitsEvent, startsLater } from '../awaits-event.ts'
import { findWords } from '../../language/find-words.ts'
import { latin } from '../../language/latin.ts'
import { complement, isGiven, TELLS_DECISION } from '../clause-patterns.ts'
import { isHandedOver, isOutcomeTold, isResult, AT_A_MEETING, TO_A_BODY } from '../outcomes.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { REPORTING } from '../verb-families.ts'

/** "redovisar till kassören": after the meeting, where "redovisar för nämnden" may tell what was done at it. */
const TO_WHOM = latin(
  /^(?:(?:löpande|fortlöpande|skriftligt|skriftligen) |från (?:\p{L}+ ){1,3})?till (?:\p{L}+ )?\p{L}+(?:en|et|n)(?!\p{L})/iu,
)

/** To come back with something is a duty in itself; to present or inform also tells what was done at the meeting. */
const BACK = /^(?:åter|av|slut|del)/u

/** A decision that says, in the present tense, that something is reported back: "Uppdraget återrapporteras i maj". */
export const reportBack = defineRule({
  id: 'report-back',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision') return null
    if (clause.kind === 'condition') return whenTakenUp(sentence, clause)
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    const verb = mainVerb(clause)
    if (verb === null || !isGiven(sentence, clause) || clause.negated || moodOf(clause) !== 'plain')
      return null
    if (verb.form !== 'present' && !sentence.setting.toldInPast) return null
    const task = complement(clause)
    const follows =
      verb.lemma === 'följa' && findWords(sentence.tokens, { from: task.from, to: task.from + 3 }, 'upp') >= 0
    if (verb.form === 'infinitive') return null
    if (verb.lemma === 'utse' && verb.passive) return appointedToReport(sentence, clause)
    if (DONE_LATER.has(verb.lemma) && isLookedBackOn(sentence, clause))
      return { kind: 'report', clause, owner: agentOf(sentence.tokens, clause), task }
    const handedTo = verb.lemma === 'tillställa' && verb.passive && isHandedToBody(sentence, verb.at)
    // "att nämnden informeras om utfallet": told to the subject, which another rule reads.
    if (verb.lemma === 'informera' && verb.passive) return null
    if (isHandedOver(sentence, clause))
      return { kind: 'report', clause, owner: agentOf(sentence.tokens, clause), task }
    const announced = verb.lemma === 'anmäla' && verb.passive && isAnnounced(sentence, task)
    if (!REPORTING.has(verb.lemma) && !follows && !handedTo && !announced) return null
    if (verb.lemma === 'informera' && !verb.passive && TELLS_DECISION.test(textOf(sentence.tokens, task)))
      return null
    const timed =
      BACK.test(verb.lemma) ||
      givesReport(sentence, clause) ||
      (!verb.passive && TO_WHOM.test(textOf(sentence.tokens, task))) ||
      (handedTo && isResult(sentence, clause)) ||
      (follows && isAfterTime(sentence, clause))
        ? {}
        : ({ needsDue: 'named' } as const)
    if (verb.passive) {
      // "Nämnden delges resultatet": who is told stands first.
      const told = verb.lemma === 'delge' ? toldFirst(sentence, clause) : {}
      const waits = awaitsEvent(sentence, clause) || startsLater(clause)
      const found = {
        kind: 'report',
        clause,
        owner: agentOf(sentence.tokens, clause),
        task,
        ...told,
      } as const
      return waits || isOutcomeTold(sentence, clause) ? found : { ...found, ...timed }
    }
    // "Frågan återkommer till nämnden": the matter comes back, nobody is named.
    const matter = /^(?:frågan|ärendet|punkten|uppdraget)$/u.test(
      sentence.tokens[clause.subject?.from ?? 0]?.lower ?? '',
    )
    return { kind: 'report', clause, owner: matter ? null : clause.subject, task, ...timed }
  },
  examples: [
    'Uppdraget delåterrapporteras till styrelsen senast 2031-02-14.',
    'Ändringarna återredovisas av [owner|förbundscontroller] på nästa styrelsemöte.',
    'Åtgärdsplanen följs därefter upp vid varje ordinarie sammanträde.',
    'Strategin följs upp årligen i samband med årsredovisningen.',
    'Beslut enligt punkt 4 utses att redovisas i en lista vid sammanträdet den 16 januari.',
    'att [owner|Karin Ek] redovisar utfallet av övriga moment',
    'Frågan återkommer till nämnden den 24 oktober för besvarande.',
    '[owner|Förvaltningen] återrapporterar till nämnden i november.',
    'Uppföljning sker i gruppen efter sex månader.',
    'En utvärdering görs efter ett år.',
    'Försöket följs upp efter sex månader.',
    'att resultatet rapporteras till fullmäktiges presidium',
    'Frågan bordläggs till nästa möte då [owner|kassören] ska presentera siffror.',
    'Den presenteras när den är färdig.',
    'Resultatet skickas till nätverket senast den 4 maj 2032.',
    'Nämnden delges resultatet när mätningen är klar.',
    'Sammanställningen tillställs utskottet innan projekteringen sätts i gång.',
    'Kalkylen, som ska omfatta två alternativ, överlämnas till utskottet i god tid före beredningen.',
    'Utredningen lämnas till styrelsen senast i maj 2032.',
  ],
  counterExamples: [
    { text: 'Planen följs årligen upp i en uppföljningsrapport.', part: 'background' },
    'Uppdraget återrapporterades i maj.',
    'Redovisningen läggs till handlingarna.',
    'Handlingarna tillställs ledamöterna.',
    'Karin Ek informerar om projektet.',
    'Underlaget presenteras i bilaga 2.',
    'Rapporten överlämnas till kommunstyrelsen.',
    'Avtalet överlämnas till styrelsen före sommaren.',
    'Uppföljning sker i verksamhetssystemet.',
    'Frågan bordläggs till nästa möte då kassören är tillbaka.',
    'Frågan avgjordes vid mötet då kassören presenterade siffror.',
  ],
})

/** "anmäls till styrelsen i oktober", "anmäls på nästa möte". */
function isAnnounced({ tokens }: Sentence, task: TokenRange): boolean {
  const words = textOf(tokens, task)
  return TO_A_BODY.test(words) || AT_A_MEETING.test(words)
}

/** "tillställs nämnden", not "tillställs ledamöterna". */
const isHandedToBody = ({ tokens }: Sentence, verb: number): boolean =>
  /(?:nämnden|styrelsen|utskottet|presidiet|fullmäktige|rådet|direktionen|kommittén)$/u.test(
    tokens[verb + 1]?.lower ?? '',
  )

const toldFirst = ({ tokens, setting }: Sentence, { subject }: Clause): Pick<Finding, 'told'> =>
  subject !== null && namesActor(tokens, subject, setting.names) ? { told: subject } : {}

const PUT_OFF = new Set(['bordlägga', 'skjuta', 'återuppta', 'ta'])
/** "bordläggs till nästa möte då kassören presenterar siffror": what is to be there when it is taken up. */
function whenTakenUp(sentence: Sentence, clause: Clause): Finding | null {
  const verb = mainVerb(clause)
  const { opener, parent, subject, negated } = clause
  if (opener !== 'då' || negated || verb === null || verb.passive || subject === null || parent === null)
    return null
  const tells = REPORTING.has(verb.lemma) || verb.lemma === 'lämna'
  if (!PUT_OFF.has(mainVerb(parent)?.lemma ?? '') || !tells) return null
  if (!['plain', 'shall'].includes(moodOf(clause)) || clause.verbs[0]?.form !== 'present') return null
  return namesActor(sentence.tokens, subject, sentence.setting.names)
    ? { kind: 'report', clause, owner: subject, task: parent.range, beside: true }
    : null
}

/** "Beslut … utses att redovisas vid sammanträdet": chosen for a report, by nobody named. */
function appointedToReport(sentence: Sentence, clause: Clause): Finding | null {
  const inner = clause.inner.find((one) => one.kind === 'infinitive')
  const verb = inner === undefined ? null : mainVerb(inner)
  if (inner === undefined || verb === null || !verb.passive || !REPORTING.has(verb.lemma)) return null
  return { kind: 'report', clause, owner: agentOf(sentence.tokens, inner), task: inner.range }
}

const DONE_LATER = new Set(['ske', 'göra', 'genomföra'])
/** "Uppföljning sker i gruppen efter sex månader": when one looks back, counted from now. */
const isLookedBackOn = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject !== null &&
  LOOK_BACK.test(headOf(sentence.tokens, clause.subject)?.lower ?? '') &&
  isAfterTime(sentence, clause)
const isAfterTime = ({ tokens }: Sentence, { range }: Clause): boolean =>
  AFTER_A_TIME.test(textOf(tokens, range))
const LOOK_BACK = /(?:uppföljning|utvärdering)(?:en)?$/u
const AFTER_A_TIME = latin(
  /(?<!\p{L})efter (?:ett|en|två|tre|fyra|sex|tolv|\d+) (?:halv)?(?:år|månad|vecka)/u,
)

/** "att Karin Ek redovisar utfallet": decided of somebody by name or office, with or without a time. */
const givesReport = (
  { tokens, setting }: Sentence,
  { kind, opener, subject, parent, verbs }: Clause,
): boolean =>
  kind === 'that' &&
  opener === 'att' &&
  parent?.kind === 'fragment' &&
  subject !== null &&
  verbs.at(-1)?.passive === false &&
  namesActor(tokens, subject, setting.names)

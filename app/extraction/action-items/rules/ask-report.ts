import { namesActor } from '../../language/actors.ts'
import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import type { Token } from '../../language/token.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { isAnswer, isToBeMade } from '../deliverables.ts'
import { isOwnBody } from '../../minutes/own-body.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { askedOf, whoFrom } from '../asked-of.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { ASKING, REPORTING } from '../verb-families.ts'

/** What a body only wishes it asks for where it decides that very thing. */
const WISHING = new Set(['önska', 'efterfråga', 'vilja', 'förvänta'])
const REPORT =
  /(?:rapport|rapportering|redovisning|redogörelse|återkoppling|uppföljning|lägesbild|prognos|kostnadsberäkning|kalkyl|sammanställning|åtgärdsplan|utvärdering|genomgång|dragning|presentation|statistik)(?:en|er|ar)?$/u

/** "Nämnden begär en återkoppling i samband med bokslutet", "vill ha ärendet åter i maj", "att få ta del av utfallet": a body that decides to be told. */
export const askReport = defineRule({
  id: 'ask-report',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive) return null
    if (verb.lemma === 'ta') return getsToSee(sentence, clause, verb)
    if (
      isToGet(clause, verb) &&
      sentence.tokens
        .slice(verb.at + 1, verb.at + 5)
        .some(({ lower }) => REPORT.test(lower) || lower === 'avstämning')
    )
      return { kind: 'report', clause, owner: null, task: clause.range, needsDue: 'named' }
    if (verb.lemma === 'kalla') return callsToTell(sentence, clause, verb)
    if (KNOWING.has(verb.lemma)) return wantsToKnow(sentence, clause, verb)
    const asks = HAVING.has(verb.lemma) ? (clause.verbs[0] ?? verb) : verb
    if (!ASKING.has(asks.lemma)) return null
    const bare = clause.kind === 'infinitive'
    if (!bare && (clause.kind !== 'main' || clause.subject === null || clause.verbs[0]?.form !== 'present'))
      return null
    if (!bare && asks === verb && moodOf(clause) !== 'plain') return null
    const wishes = WISHING.has(asks.lemma)
    if (wishes && !wishesAsBody(sentence, clause)) return null
    const asked = [...frontedIn(sentence, clause), ...sentence.tokens.slice(verb.at + 1, verb.at + 1 + NEAR)]
    const whose = asksForAnswer(sentence.tokens, verb)
    const owner = whose ?? askedOf(sentence.tokens, clause.range)
    const reports = asked.some(({ lower }) => REPORT.test(lower))
    const answers = owner !== null && asked.some(isAnswer)
    const back = wishes && asked.some(({ lower }) => lower === 'åter' || lower === 'tillbaka')
    const makes = wishes && !bare && asked.some(isToBeMade)
    if (!reports && !answers && !back && !makes) return null
    return {
      kind: reports || back ? 'report' : 'assignment',
      ...(reports || answers ? {} : { needsDue: 'any' as const }),
      clause,
      owner,
      genitive: whose !== null,
      task: complement(clause),
      ...(clause.subject === null ? {} : { told: clause.subject }),
    }
  },
  examples: [
    'Arbetsutskottet begär att få en återkoppling av hur rutinerna fungerar i samband med delårsbokslutet.',
    'Nämnden emotser en lägesrapport vid varje sammanträde.',
    'Styrelsen begär en skriftlig redovisning i november.',
    'Nämnden önskar en återkoppling vid sammanträdet den 12 november 2031.',
    'Nämnden vill få en uppföljning vid sammanträdet i april 2032.',
    'Nämnden vill ha en slutrapport senast i mars 2032.',
    'Nämnden förväntar sig en återrapportering vid varje sammanträde.',
    'Nämnden önskar ett nytt underlag till sammanträdet den 4 maj 2032.',
    'När piloten är slut vill vi ha en skriftlig utvärdering.',
    'Nämnden vill se ett underlag till sammanträdet den 4 maj 2032.',
    'Nämnden önskar få en årsrapport till sammanträdet i maj.',
    'Nämnden vill ha ärendet åter i oktober 2032.',
    'Nämnden vill se ett utkast före sommaren.',
    'Nämnden vill ta del av utfallet senast i juni 2032.',
    'Besked vill nämnden ha till majmötet.',
    'Hur det ska gå till vill nämnden veta senast den 4 maj 2032.',
    'I november 2031 vill nämnden höra [owner|gatuchefen] om hur det har gått.',
    'Nämnden kallar [owner|verksamhetschefen] till sammanträdet den 4 maj 2032 för att redogöra för läget.',
    'Utfallet ska nämnden få ta del av så snart placeringarna är klara.',
    'att hos [owner|förvaltningen] begära en kostnadsberäkning till nästa sammanträde',
    'Revisorerna begär [owner|kommunstyrelsens] svar senast den 30 maj 2032.',
    'att av [owner|kyrkoherden] begära en skriftlig redogörelse till nästa möte',
    'Styrelsen begär av [owner|kansliet] en redovisning i maj.',
    'att begära en redogörelse av [owner|kassören] till nästa möte',
    'Nämnden begär in ett yttrande från [owner|fastighetschefen].',
    'att därefter få en avstämning av planen varje kvartal',
    'att begära in en muntlig redogörelse från [owner|fastighetschefen] om orsaken till avvikelsen',
  ],
  counterExamples: [
    { text: 'Revisorerna begär en redovisning senast den 1 december 2031.', part: 'background' },
    'Föreningen begär ett högre bidrag.',
    'Föreningen önskar en redovisning av kostnaden.',
    'Nämnden vill ha en ny simhall.',
    'Nämnden begär svar.',
    'Nämnden önskar ett nytt underlag.',
    'Vi vill ha en ny lokal.',
    'Nämnden vill se fler träd i centrum.',
    'Nämnden får ta del av handlingarna.',
    'Nämnden vill veta hur det har gått.',
    'Ordföranden kallar nämnden till sammanträde den 4 maj 2032.',
    'Föreningen vill se ett utkast före sommaren.',
    'Vi vill se fler unga i föreningen.',
    'att få en redovisning av kostnaderna',
    'Nämnden begär kommunens bidrag.',
  ],
})

/** "att därefter få en avstämning varje kvartal": decided by those who are to get it. */
const isToGet = ({ kind, parent, opener }: Clause, { lemma }: ClauseVerb): boolean =>
  lemma === 'få' &&
  kind === 'infinitive' &&
  opener === 'att' &&
  (parent === null || parent.verbs.length === 0 || mainVerb(parent)?.lemma === 'besluta')

const wishesAsBody = (sentence: Sentence, { subject }: Clause): boolean =>
  subject !== null &&
  (namesDecidingBody(sentence, subject) ||
    isWe(sentence, subject) ||
    isOwnBody(textOf(sentence.tokens, subject), sentence.setting.body))

const isWe = ({ tokens }: Sentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && tokens[from]?.lower === 'vi'

/** "vill ha", "önskar få se": what the wish is for follows it. */
const HAVING = new Set(['ha', 'få', 'se'])
/** How far from the verb that stands, in tokens. */
const NEAR = 6

/** "Nämnden ska få ta del av utfallet": it is to be told; "får ta del av handlingarna" tells what it saw. */
function getsToSee(sentence: Sentence, clause: Clause, { at }: ClauseVerb): Finding | null {
  const { subject, verbs } = clause
  const wished = verbs.some(({ lemma }) => lemma === 'få' || lemma === 'vilja')
  if (!wished || findWords(sentence.tokens, { from: at + 1, to: at + 3 }, 'del', 'av') !== at + 1) return null
  if (subject === null || (clause.kind !== 'main' && clause.kind !== 'that')) return null
  if (!isGiven(sentence, clause) || !namesActor(sentence.tokens, subject, sentence.setting.names)) return null
  const found = { kind: 'report', clause, owner: null, task: complement(clause), told: subject } as const
  return awaitsEvent(sentence, clause) ? found : { ...found, needsDue: 'any' }
}

/** "Besked vill nämnden ha till majmötet": what is asked for stands before the verb. */
const frontedIn = ({ tokens }: Sentence, { subject, range, verbs }: Clause): readonly Token[] => {
  const at = verbs[0]?.at ?? range.from
  return subject !== null && subject.from > at ? tokens.slice(range.from, at) : []
}

const KNOWING = new Set(['veta', 'höra'])
/** "Hur det ska gå till vill nämnden veta senast den 4 maj", "vill utskottet höra gatuchefen i november". */
function wantsToKnow(sentence: Sentence, clause: Clause, { at }: ClauseVerb): Finding | null {
  const { tokens, setting } = sentence
  const { subject, verbs } = clause
  if (subject === null || verbs[0]?.lemma !== 'vilja' || verbs[0].form !== 'present') return null
  if (!wishesAsBody(sentence, clause)) return null
  const whom = whoFrom(tokens, { from: at + 1, to: clause.range.to })
  const owner = namesActor(tokens, whom, setting.names) ? whom : null
  return { kind: 'report', clause, owner, task: complement(clause), told: subject, needsDue: 'any' }
}

/** "kallar verksamhetschefen till nästa sammanträde för att redogöra för läget", "… för en redovisning". */
function callsToTell({ tokens, setting }: Sentence, clause: Clause, { at }: ClauseVerb): Finding | null {
  const owner = { from: at + 1, to: findWords(tokens, complement(clause), 'till') }
  if (owner.to <= owner.from || !namesActor(tokens, owner, setting.names)) return null
  const tells = tokens
    .slice(owner.to, clause.range.to)
    .some(({ lower, infinitive }) => REPORTING.has(infinitive?.lemma ?? '') || REPORT.test(lower))
  return tells ? { kind: 'report', clause, owner, task: complement(clause), needsDue: 'any' } : null
}

/** "kommunstyrelsens svar", "in nämndens yttrande": whose it is that is asked for. */
function asksForAnswer(tokens: readonly Token[], verb: ClauseVerb): TokenRange | null {
  const from = verb.at + (tokens[verb.at + 1]?.lower === 'in' ? 2 : 1)
  const whose = tokens[from]?.lower.endsWith('s') === true && /\p{L}{4}/u.test(tokens[from]?.lower ?? '')
  return whose && tokens.slice(from + 1, from + 3).some(isAnswer) ? { from, to: from + 1 } : null
}

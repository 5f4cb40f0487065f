import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause, type ClauseVerb, type TokenRange } from '../../language/clause.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { isSign } from '../../language/sentence-reader.ts'
import type { Token } from '../../language/token.ts'
import { isA, PREPOSITION } from '../../language/word-classes.ts'
import { agentOf } from '../agent.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { DECIDED } from '../verb-families.ts'

/** Whose it is what was decided, told after it: "…, vilket kassören ordnar", "…, ett köp som anförtros Siv", "…, som det blir Sivs sak att göra". */
export const inAddition = defineRule({
  id: 'in-addition',
  read(sentence, clause) {
    if (clause.kind !== 'relative' || sentence.setting.part !== 'decision' || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || clause.verbs[0]?.form !== 'present' || clause.parent === null) return null
    const whole = takesUpWhole(sentence.tokens, clause)
    if (!whole && !isSign(sentence.tokens[clause.range.from - 1], ',')) return null
    const does = whole || (clause.opener === 'som' && !verb.passive && PREPARES.has(verb.lemma))
    const who = entrusted(sentence, clause, verb) ?? (does ? doer(sentence, clause, verb) : null)
    if (who === null || namesDecidingBody(sentence, who.owner)) return null
    return { kind: 'assignment', clause, ...who, task: { from: 0, to: sentence.tokens.length }, beside: true }
  },
  examples: [
    'Listan ska bifogas kallelsen, vilket [owner|kanslichefen] svarar för.',
    'Punkterna förs in i planen, vilket [owner|Siv Ask] ombesörjer.',
    'att hålla en temadag i oktober, som [owner|sekreteraren] förbereder',
    'att förlägga mötet till Ekby med studiebesök, som [owner|kansliet] ordnar',
    'Avtalet sägs upp, något som [owner|kassören] ordnar.',
    'En ny pump köps in för högst 12 000 kr, ett köp som anförtros [owner|Siv Ask].',
    'Gräsmattan sås om, ett arbete som [owner|Siv Ask] leder.',
    'Stadgarna gås igenom, ett arbete som görs av [owner|sekreteraren].',
    'Styrelsen beslutar om en varning, som det blir [owner|ordförandens] sak att lämna.',
    'Styrelsen beslutar om en enkät, som [owner|kassören] får i uppdrag att göra.',
    'Avtalet sägs upp, vilket ankommer på [owner|kassören] att göra.',
    'Avtalet sägs upp, vilket det åligger [owner|kassören] att göra.',
    'Lokalen målas om, en uppgift som överlåts åt [owner|Siv Ask].',
    'att återremittera ärendet till [owner|presidiet], som har att ta in synpunkter innan policyn läggs fram',
    'Lokalen målas om, en uppgift som läggs på [owner|Siv Ask].',
  ],
  counterExamples: [
    'Avtalet sägs upp, vilket ordföranden beklagar.',
    'Motionen avslås, vilket kassören påpekade.',
    'Rapporten godkänns, en rapport som kassören har skrivit.',
    'Priset delas ut till Siv Ask, en person som betyder mycket.',
    'Styrelsen antar planen, som kassören svarar för.',
    'Bidrag beviljas till en förening som Siv Ask leder.',
    'Styrelsen sponsrar den cup som Siv Ask ordnar.',
    'Styrelsen tackar för festen, som Siv Ask ordnade.',
    'Styrelsen antar planen, som har att göra med budgeten.',
    'Taxan höjs, vilket kommunen inte styr över.',
    'Policyn antas, ett dokument som kansliet förvaltar.',
    { text: 'Avtalet sägs upp, vilket kassören ordnar.', part: 'background' },
  ],
})

/** "…, vilket", "…, något som", "…, ett arbete som": what follows is said of all that was decided. */
function takesUpWhole(tokens: readonly Token[], { opener, range }: Clause): boolean {
  const { from } = range
  if (opener === 'vilket') return isSign(tokens[from - 1], ',')
  if (opener !== 'som') return false
  if (tokens[from - 1]?.lower === 'något') return isSign(tokens[from - 2], ',')
  return (
    WORK.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:en|ett)$/u.test(tokens[from - 2]?.lower ?? '') &&
    isSign(tokens[from - 3], ',')
  )
}
const WORK =
  /(?:arbete|uppgift|uppdrag|jobb|köp|inköp|ansökan|anmälan|beställning|genomgång|översyn|kontakt|ärende|fråga|sak|utredning|kontroll|insats|åtgärd|planering|bokning|utskick)$/u

/** "en temadag, som kansliet förbereder": what has yet to be made ready. */
const PREPARES = new Set(['förbereda', 'ordna', 'arrangera', 'anordna', 'boka', 'ombesörja'])

type Who = Pick<Finding, 'genitive'> & Readonly<{ owner: TokenRange }>

/** "vilket kassören ordnar", "ett arbete som görs av kassören". */
function doer(sentence: Sentence, clause: Clause, verb: ClauseVerb): Who | null {
  const { tokens, setting } = sentence
  const { subject, range } = clause
  if (!['plain', 'shall', 'will'].includes(moodOf(clause)) || DECIDED.has(verb.lemma)) return null
  if (doingOf(sentence, clause, verb) === null && !ANSWERS.has(verb.lemma)) return null
  if (verb.passive) {
    const owner = agentOf(tokens, clause)
    return owner === null ? null : { owner }
  }
  const own = subject !== null && subject.from > range.from && namesActor(tokens, subject, setting.names)
  return own ? { owner: subject } : null
}
const ANSWERS = new Set(['ansvara', 'svara', 'hålla', 'stå', 'leda', 'ta', 'se'])

const GIVES = new Set(['anförtro', 'överlåta', 'uppdra', 'tilldela', 'överlämna', 'lämna', 'lägga', 'ge'])
const FALLS = new Set(['åligga', 'ankomma', 'falla', 'bli', 'ligga'])

/** "som anförtros Siv", "som läggs på Siv", "vilket åligger kassören att göra", "som det blir kassörens sak att göra", "som Siv får i uppdrag att göra". */
function entrusted({ tokens, setting }: Sentence, clause: Clause, verb: ClauseVerb): Who | null {
  const rest = complement(clause)
  if (clause.verbs.length > 1) return null
  if (verb.lemma === 'ha') return isToDo(tokens, clause, rest) ? before(tokens, clause, setting.names) : null
  if (verb.lemma === 'få' && clause.subject !== null)
    return tokens[rest.from]?.lower === 'i' && /^uppdrag$/u.test(tokens[rest.from + 1]?.lower ?? '')
      ? { owner: clause.subject }
      : null
  const gives = verb.passive && GIVES.has(verb.lemma)
  if (!gives && !FALLS.has(verb.lemma)) return null
  const from = /^(?:åt|på|till|hos)$/u.test(tokens[rest.from]?.lower ?? '') ? rest.from + 1 : rest.from
  let to = beforeAtt(tokens, { from, to: rest.to })
  const end = tokens.findIndex(
    (token, at) =>
      at > from && at < to && (isA(token, PREPOSITION) || (token.kind === 'sign' && token.text !== '-')),
  )
  if (end > 0) to = end
  const task = !gives && TASK.test(tokens[to - 1]?.lower ?? '')
  const owner = { from, to: task ? to - 1 : to }
  if (owner.to <= from) return null
  return task || namesActor(tokens, owner, setting.names) ? { owner, genitive: task } : null
}
/** "presidiet, som har att ta in synpunkter": who stands before it is to. */
const isToDo = (tokens: readonly Token[], { subject, range }: Clause, rest: TokenRange): boolean =>
  tokens[rest.from]?.lower === 'att' && (subject === null || subject.from <= range.from)

function before(tokens: readonly Token[], { range }: Clause, names: ReadonlySet<string>): Who | null {
  const to = range.from - 1
  const from = tokens.findLastIndex(
    (token, at) => at < to && (isA(token, PREPOSITION) || token.kind === 'sign' || token.infinitive !== null),
  )
  const owner = { from: from + 1, to }
  return to - from <= LONGEST && namesActor(tokens, owner, names) ? { owner } : null
}
/** "miljö- och byggnadsnämnden". */
const LONGEST = 6
const TASK = /^(?:sak|uppgift|uppdrag|jobb|ansvar|lott)$/u

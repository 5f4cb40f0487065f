import { headOf, namesActor, namesOffice } from '../../language/actors.ts'
import { mainVerb, type Clause, type TokenRange } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { frontedRecipient } from '../fronted-recipient.ts'
import type { Token } from '../../language/token.ts'
import { latin } from '../../language/latin.ts'
import { isA, PREPOSITION } from '../../language/word-classes.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

/** "lämnar över till X att …", "överlåter åt X att …", "hänskjuter till X att …". */
export const handOver = defineRule({
  id: 'hand-over',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || !isGiven(sentence, clause) || sentence.setting.part !== 'decision') return null
    const rest = complement(clause)
    const next = sentence.tokens[rest.from]?.lower
    // "lämnas till", "lämnas vidare till"
    const till = ONWARD.has(next ?? '') ? rest.from + 1 : rest.from
    if (verb.lemma === 'lämna' && verb.passive && sentence.tokens[till]?.lower === 'till')
      return leftToDo(sentence, clause) ?? forHandling(sentence, clause, { from: till + 1, to: rest.to })
    if (verb.lemma === 'lägga') return laysOn(sentence, rest, clause)
    const over = verb.lemma === 'lämna' && next === 'över'
    if (verb.lemma === 'lämna' && !over && !verb.passive) return leavesToDo(sentence, clause)
    if (!over && !HANDS_OVER.has(verb.lemma)) return null
    const att = beforeAtt(sentence.tokens, rest)
    const to = recipientAt(sentence.tokens, { from: rest.from, to: att })
    if (verb.lemma === 'överlåta' && (givesAway(sentence.tokens, rest, to) || isLeftToDecide(clause)))
      return null
    if (
      over &&
      att === rest.to &&
      to > rest.from + 1 &&
      LEFT_OVER.test(sentence.tokens[rest.from + 1]?.lower ?? '')
    )
      return { kind: 'assignment', clause, owner: recipient(sentence.tokens, to, rest.to), task: rest }
    const fronted = att === rest.from ? frontedRecipient(sentence, clause) : null
    if (fronted !== null)
      return { kind: 'assignment', clause, owner: fronted, task: { from: att, to: rest.to } }
    if (to < 0) return null
    if (att === rest.to)
      return leaves(sentence, clause, to) ?? forHandling(sentence, clause, { from: to + 1, to: rest.to })
    if (att - to > 16) return null
    return { kind: 'assignment', clause, owner: { from: to + 1, to: att }, task: { from: att, to: rest.to } }
  },
  examples: [
    'Frågan lämnas till [owner|den nya styrelsen] att arbeta vidare med.',
    'Beslöts att överlämna skrivelsen till [owner|VD] för handläggning och besvarande.',
    'Styrelsen lämnar över till [owner|kommundirektörerna] att ta fram en modell.',
    'Till [owner|ordföranden] överlämnas att underteckna avtalet.',
    'Initiativet överlämnas till [owner|tekniska direktören] för beredning.',
    'Initiativet lämnas till [owner|förvaltningen] för beredning.',
    'Remissen överlämnas till [owner|byggnadsnämnden] för besvarande senast den 28 februari 2032.',
    'Skrivelsen lämnas över till [owner|kommunjuristen] för en första bedömning.',
    'Skrivelsen lämnas över till [owner|Granska Väst] för en första bedömning.',
    'att skrivelsen överlämnas till [owner|avfallschefen] för besvarande.',
    'Kommunstyrelsen överlämnar till [owner|byggnadsnämnden] att upprätta ett förslag till detaljplan.',
    'Nämnden överlåter åt [owner|ordföranden] att efter samråd avge yttrande senast den 3 maj 2032.',
    'Det överlåts åt [owner|presidiet] att planera nästa sammanträde.',
    'Styrelsen lämnar brevet till [owner|sekreteraren] att besvara senast den 3 maj 2032.',
    'Vi lämnar över frågan om en ny vision till [owner|styrelsen] efter årsmötet.',
    'Valet av lokal överlåts åt [owner|Siv Ask].',
    'Det praktiska genomförandet överlåts till [owner|kanslichefen].',
    'Ärendet lämnas vidare till [owner|kanslichefen] för handläggning.',
    'Styrelsen lägger på [owner|kansliet] att ta fram ett underlag.',
    'Styrelsen delegerar till [owner|arbetsutskottet] att ta fram en plan.',
    'Motionen remitteras till [owner|tekniska nämnden] för yttrande senast den 30 april 2032.',
  ],
  counterExamples: [
    'Årsredovisningen överlämnas till kommunstyrelsen för kännedom.',
    'Bidraget lämnas till föreningen för en sommarskola.',
    'Nämnden antar yttrandet och överlämnar det till kommunstyrelsen.',
    { text: 'Vi föreslår att styrelsen lämnar över till kansliet att välja lokal.', part: 'discussion' },
    'Motionen remitteras till kommunstyrelsen för beredning.',
    'Socialnämnden överlåter åt individutskottet att besluta i ärenden om bistånd.',
    'Kommunen överlåter vattenledningen till samfälligheten att sköta på egen bekostnad.',
    'Kommunen lämnar ett bidrag till föreningen att användas till resor.',
    'Nämnden överlåter beslutanderätten åt ordföranden.',
    'Nämnden delegerar till arbetsutskottet att avge yttrandet.',
    'Verkställigheten överlåts till nämnden.',
    'Nämnden lägger 50 000 kronor på att rusta lekplatsen.',
    'Styrelsen lägger stor vikt på att höra medlemmarna.',
  ],
})

const HANDS_OVER = new Set(['överlämna', 'överlåta', 'hänskjuta', 'delegera', 'remittera'])
const ONWARD = new Set(['vidare', 'åter', 'tillbaka'])

/** "lägger på kansliet att ta fram underlaget". */
function laysOn({ tokens, setting }: Sentence, { from, to }: TokenRange, clause: Clause): Finding | null {
  const att = beforeAtt(tokens, { from, to })
  const owner = { from: from + 1, to: att }
  return tokens[from]?.lower === 'på' &&
    att < to &&
    att > from + 1 &&
    namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: { from: att, to } }
    : null
}

/** "lämnas till den nya styrelsen att arbeta vidare med". */
function leftToDo({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const rest = complement(clause)
  const att = beforeAtt(tokens, rest)
  const owner = { from: rest.from + 1, to: att }
  return att < rest.to && att - rest.from < FAR && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: { from: att, to: rest.to } }
    : null
}
const FAR = 8

/** "lämnar brevet till sekreteraren att besvara": a matter that somebody is to deal with, not money to use. */
function leavesToDo({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const rest = complement(clause)
  const att = beforeAtt(tokens, rest)
  const owner = { from: findWords(tokens, { from: rest.from, to: att }, 'till') + 1, to: att }
  const deals = clause.inner.some(
    ({ kind, range, verbs }) =>
      kind === 'infinitive' && range.from === att && DEALS.has(verbs.at(-1)?.lemma ?? ''),
  )
  return deals && owner.from > rest.from + 1 && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: { from: att, to: rest.to } }
    : null
}
const DEALS = new Set(
  'besvara svara lösa bereda utreda handlägga hantera sköta arbeta se ta gå åtgärda undersöka'.split(' '),
)

/** "åt ordföranden att", "till kansliet att": where the recipient is named before what is given; -1 where none is. */
const recipientAt = (tokens: Sentence['tokens'], { from, to }: TokenRange): number =>
  tokens.findIndex(({ lower }, at) => at >= from && at < to && (lower === 'till' || lower === 'åt'))

/** "överlåter vattenledningen till samfälligheten att sköta": what was one's own becomes another's. */
const givesAway = (tokens: Sentence['tokens'], { from }: TokenRange, to: number): boolean =>
  to > from && !WORK.test(tokens[from]?.lower ?? '')

const DECIDING = new Set(['besluta', 'fastställa', 'bevilja', 'avgöra', 'godkänna', 'anta', 'fatta', 'pröva'])

/** Left to somebody to decide is a power given; left to him to do is a duty. */
const isLeftToDecide = ({ inner }: Clause): boolean =>
  inner.some((one) => one.kind === 'infinitive' && DECIDING.has(mainVerb(one)?.lemma ?? ''))

/** "lämnar över frågan om visionen till den nya styrelsen": it is theirs to go on with. */
const LEFT_OVER = /^(?:frågan|uppgiften|arbetet|planeringen|ansvaret|projektet)$/u

const WORK = latin(
  /^(?:val|planering|utformning|utformande|genomförande|samordning|beredning|hantering|verkställighet|inköp|bokning|\p{L}*arbete)(?:e?t|en)?$/u,
)

/** "Valet av lokal överlåts åt Siv Ask": the work itself is what is given. */
function leaves({ tokens }: Sentence, clause: Clause, to: number): Finding | null {
  const { subject } = clause
  const what = mainVerb(clause)?.passive === true ? subject : { from: complement(clause).from, to }
  if (what === null || !WORK.test(headOf(tokens, what)?.lower ?? '')) return null
  const owner = recipient(tokens, to, clause.range.to)
  const office = tokens[owner.to - 1]
  return tokens[to]?.lower === 'åt' || (office !== undefined && isOffice(office))
    ? { kind: 'assignment', clause, owner, task: clause.range }
    : null
}

/** Who stands after the preposition at `to`. */
function recipient(tokens: Sentence['tokens'], to: number, until: number): TokenRange {
  const end = tokens.findIndex((token, at) => at > to && (token.kind !== 'word' || isA(token, PREPOSITION)))
  return { from: to + 1, to: end < 0 ? until : end }
}

const HANDLING =
  /^(?:beredning|(?:om|be)arbetning|besvarande|handläggning|åtgärd|åtgärder|utredning|verkställighet|hantering|vidare|fortsatt|översyn|genomförande|bedömning|yttrande|svar|granskning)$/u
/** "för en inledande bedömning". */
const NEAR = 4
const OFFICE =
  /(?:chefen|direktören|förvaltningen|kontoret|kansliet|sekreteraren|ansvarig|samordnaren|strategen|enheten|gruppen|^vd)$/u

const isOffice = (token: Token): boolean => OFFICE.test(token.lower) || namesOffice(token)

/** "överlämnas till avfallschefen för besvarande": an official who is to do something about it. */
function forHandling(
  { tokens, setting }: Sentence,
  clause: Clause,
  { from, to }: TokenRange,
): Finding | null {
  const at = findWords(tokens, { from, to }, 'för')
  if (at < 0 || !tokens.slice(at + 1, at + NEAR).some(({ lower }) => HANDLING.test(lower))) return null
  const found = { kind: 'assignment', clause, owner: { from, to: at }, task: { from: at, to } } as const
  // Another body deals with what is remitted to it in its own time, unless it is given one.
  const last = tokens[at - 1]
  const firm = last?.capital === true && !namesActor(tokens, { from, to: at }, setting.names)
  const office = last !== undefined && isOffice(last)
  return office || firm ? found : { ...found, needsDue: 'limit' }
}

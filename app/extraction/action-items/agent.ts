import { namesActor, namesOffice } from '../language/actors.ts'
import type { Clause, ClauseVerb, TokenRange } from '../language/clause.ts'
import { finiteReading, infinitiveReading } from '../language/sentence-reader.ts'
import type { Token } from '../language/token.ts'
import { COORDINATOR, RELATIVE, isA } from '../language/word-classes.ts'
import { findWords } from '../language/find-words.ts'
import { inNominative, isGenitive } from '../owners/genitive.ts'
import type { Finding } from './rule.ts'
import type { Sentence } from './sentence.ts'

/** Who acts in a passive clause: "redovisas av kansliet", "en kommunikation gå ut från GR"; null where it is not said. */
export function agentOf(tokens: readonly Token[], clause: Clause): TokenRange | null {
  const verb = clause.verbs.at(-1)
  if (verb === undefined) return null
  // "översänds så snart den är beslutad av styrelsen": who acts in the condition does not act here.
  const condition = clause.inner.find(({ kind, range }) => kind === 'condition' && range.from > verb.at)
  const end = condition?.range.from ?? clause.range.to
  const rest = { from: verb.at + 1, to: Math.min(end, verb.at + 30) }
  // "infordras genom ordföranden": through an office.
  const through = verb.passive || verb.lemma === 'ske' ? throughWhom(tokens, verb, rest) : -1
  const by = through > 0 ? through : findWords(tokens, rest, 'av')
  if (
    by < 0 ||
    MEANS.has(tokens[by - 1]?.lower ?? '') ||
    tokens.slice(verb.at + 1, by).some((token) => stopsSearch(token))
  )
    return null
  let to = by + 1
  while (to < rest.to && !endsAgent(tokens, to)) to++
  // "av strategen och presenteras": what follows "och" is another verb.
  while (to > by + 1 && isA(tokens[to - 1], COORDINATOR)) to--
  const agent = { from: by + 1, to }
  return to > by + 1 && mayAct(tokens, agent) ? agent : null
}

/** "infordras genom ordföranden", "tillställs ledamöterna genom kansliet": through an office, which may stand later where something is sent. */
const throughWhom = (tokens: readonly Token[], { lemma, at }: ClauseVerb, { to }: TokenRange): number => {
  if (tokens[at + 1]?.lower === 'genom') return at + 1
  if (!SENT.has(lemma)) return -1
  const by = tokens.findIndex(
    ({ lower }, index) => index > at && index < to && /^(?:genom|via)$/u.test(lower),
  )
  const next = tokens[by + 1]
  return by > 0 && next !== undefined && (namesOffice(next) || SENDER.test(next.lower)) ? by : -1
}
const SENT = new Set(
  'ske tillställa delge skicka sända översända utsända meddela informera underrätta lämna överlämna distribuera kalla besvara infordra expediera inhämta anmäla'.split(
    ' ',
  ),
)
const SENDER = /(?:kansliet|förvaltningen|kontoret|presidiet|sekretariatet)$/u

/** "med hjälp av Siv", "med biträde av Bo": who helps does not act. */
const MEANS = new Set('hjälp biträde stöd bistånd grund anledning följd form delar'.split(' '))

/** "granskning av avtalen" is no agent: only names, roles and bodies can be. */
function mayAct(tokens: readonly Token[], agent: TokenRange): boolean {
  const first = tokens[agent.from]
  if (first?.kind !== 'word') return false
  return first.capital || EACH.has(first.lower) || namesActor(tokens, agent, NOBODY)
}

/** "respektive kommun": each of those who met. */
const EACH = new Set(['respektive', 'varje', 'vardera'])

const NOBODY: ReadonlySet<string> = new Set()

const stopsSearch = (token: Token): boolean => isA(token, RELATIVE) || token.text === ';'

const END = new Set([
  'till',
  'i',
  'på',
  'vid',
  'senast',
  'under',
  'innan',
  'före',
  'inför',
  'inom',
  'för',
  'att',
  'som',
  'med',
  'efter',
  'om',
  'per',
  'varje',
  'var',
  'bestående',
  'nästa',
  'kommande',
  'snarast',
  'omgående',
  'igen',
])

const TIMES = /^(?:gång|gånger|ggr)$/u

const endsAgent = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return true
  // "av kultur- och fritidsnämnden": the first half of a name.
  if (token.text === '-' && /^(?:och|samt|,)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  // "av Anki (tio kubik)": brackets that hold no party or name describe.
  if (token.text === '(') return tokens[at + 1]?.capital !== true
  if (token.kind === 'sign')
    return !'&(),'.includes(token.text) || (token.text === ',' && tokens[at + 1]?.capital !== true)
  if (token.lower === 'för' && tokens[at + 1]?.capital === true) return false
  // "av Per till leverantören": a name before anything else.
  if (token.lower === 'per' && token.capital) return false
  if (token.lower === 'den' && tokens[at + 1]?.kind === 'number') return true
  // "av kassören en gång i månaden": how often.
  if (TIMES.test(tokens[at + 1]?.lower ?? '')) return true
  return END.has(token.lower) || finiteReading(tokens, at) !== null || infinitiveReading(tokens, at) !== null
}

/** "förvaltarens rapport lämnas skriftligt", "Gruppens förslag läggs fram i maj": his who is named before it. */
export function whoseOutcome(
  { tokens, setting }: Sentence,
  clause: Clause,
  { from, to }: TokenRange,
): Pick<Finding, 'owner' | 'genitive'> {
  const agent = agentOf(tokens, clause)
  const whose = { from, to: from + 1 }
  if (agent !== null || to - from !== 2 || !isGenitive(tokens, whose)) return { owner: agent }
  return namesActor(inNominative(tokens, whose, setting.names), whose, setting.names)
    ? { owner: whose, genitive: true }
    : { owner: null }
}

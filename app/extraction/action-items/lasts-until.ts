import type { Deadline } from '../deadlines/find-deadlines.ts'
import { readRecurrence } from '../deadlines/recurrence.ts'
import type { Clause } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import type { Token } from '../language/token.ts'
import type { Sentence } from './sentence.ts'

const UNTIL = /^(?:till och med|t\.? ?o\.? ?m)/iu
const AS_LONG = /^fram till/iu
const LASTS = new Set(
  'förlänga gälla pågå fortsätta bevilja hyra arrendera låna upplåta förordna anställa behålla'.split(' '),
)
/** "förlänga avtalet till den 1 maj", "senarelägga mötet till maj": where its end or its day is put. */
const MOVES = new Set(['förlänga', 'senarelägga', 'tidigarelägga', 'uppskjuta'])
const TO = /^till /iu
/** "på varje möte från februari till augusti". */
const FROM = latin(/(?<!\p{L})från(?: och med)? \p{L}+ $/iu)
const LONGEST_FROM = 30
/** What somebody is or sees to as long as it lasts. */
const HOLDS = new Set('ansvara sköta vikariera fungera tjänstgöra leda'.split(' '))

/** "förlänga avtalet till och med maj", "varje månad t.o.m. maj", "ansvarar för nycklarna fram till maj": how long, not by when. */
export const lastsUntil = (
  { tokens, text }: Sentence,
  { verbs, inner }: Clause,
  deadline: Deadline,
  token: number,
): boolean =>
  (TO.test(deadline.text) &&
    // "ges förlängd tid till den 31 oktober att svara": by then.
    tokens.slice(0, token).some((one, at) => isVerbOf(one, MOVES) && tokens[at + 1]?.lower !== 'tid')) ||
  (TO.test(deadline.text) &&
    /varje|gång/iu.test(text) &&
    FROM.test(text.slice(Math.max(0, deadline.span.start - LONGEST_FROM), deadline.span.start))) ||
  (AS_LONG.test(deadline.text) && inner.length === 0 && HOLDS.has(verbs.at(-1)?.lemma ?? '')) ||
  (UNTIL.test(deadline.text) &&
    (readRecurrence(text) !== null || tokens.slice(0, token).some((one) => isVerbOf(one, LASTS))))

const isVerbOf = ({ verbs }: Token, lemmas: ReadonlySet<string>): boolean =>
  verbs.some(({ lemma }) => lemmas.has(lemma))

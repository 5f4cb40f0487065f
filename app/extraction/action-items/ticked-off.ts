import { latin } from '../language/latin.ts'
import type { Token } from '../language/token.ts'
import { COORDINATOR, isA, NEGATION, PREPOSITION } from '../language/word-classes.ts'
import type { Sentence } from './sentence.ts'

const DONE = latin(
  /^(?:klar[at]?|gjor[td]|utför[td]|ok|avklara[td]|fixa[td]|ordna[td]|genomför[td]|färdig[at]?)$/u,
)
const SIGN = latin(/[✓✔☑]\s*$|\[x\]/iu)

/** "Boka lokal (klart)", "Siv: ringa banken – ringt, inget svar": ticked off where it is written. */
export const isTickedOff = ({ tokens, text }: Sentence): boolean =>
  SIGN.test(text) || tokens.some((token, at) => parts(token) && isDoneAt(tokens, at))

const parts = ({ kind, text }: Token): boolean => kind === 'sign' && '–—-(:,'.includes(text)

/** What follows the sign says that it is done, and of nothing else: "– uppdaterad lista" tells what is to be made. */
function isDoneAt(tokens: readonly Token[], sign: number): boolean {
  const hyphen = tokens[sign]?.text === '-' && tokens[sign]?.start === tokens[sign - 1]?.end
  const at = /^(?:redan|nu|är)$/u.test(tokens[sign + 1]?.lower ?? '') ? sign + 2 : sign + 1
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (word === undefined || hyphen || sign === 0) return false
  const last = next === undefined || /^[.)!]$/u.test(next.text)
  if (DONE.test(word.lower)) return last || next?.kind === 'sign' || isA(next, COORDINATOR)
  const past = word.verbs.some(({ form }) => form === 'supine' || form === 'participle')
  if (!past || isA(tokens[at - 1], NEGATION)) return false
  // "tio kubik, blandat": after a comma only behind who was to do it.
  if (tokens[sign]?.text === ',') return last && tokens[sign - 1]?.capital === true
  return last || next?.kind === 'sign' || isA(next, PREPOSITION | COORDINATOR)
}

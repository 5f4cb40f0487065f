import { namesActor } from '../language/actors.ts'
import type { Clause, ClauseVerb } from '../language/clause.ts'
import { isDeliverableWord } from './deliverables.ts'
import type { Sentence } from './sentence.ts'

const PLACES = /^(?:plats|drift|bruk|gång)$/u
const READY =
  /^(?:klar[at]?|färdig[at]?|utskickat|utskickad|inlämnat|inlämnad|genomfört|genomförd|genomförda|framme|igång|tillgänglig[at]?|komplett[a]?|redo)$/u
const STANDS = new Set(['vara', 'ligga', 'stå', 'finnas'])

/** "ska vara klar", "ska vara på plats", "ska ligga framme": as it is to be by then. */
export const isReady = (tokens: Sentence['tokens'], { lemma, at }: ClauseVerb): boolean =>
  STANDS.has(lemma) && isReadyAt(tokens, at + 1)

/** "Till mötet ska det finnas ett underlag": made by then. */
export const isThere = (
  tokens: Sentence['tokens'],
  { subject }: Clause,
  { lemma, at }: ClauseVerb,
): boolean =>
  lemma === 'finnas' &&
  (tokens.slice(at + 1, at + NEAR / 2).some(isDeliverableWord) ||
    (subject !== null && tokens.slice(subject.from, subject.to).some(isDeliverableWord)))

/** How near "ska ha" it is said what is to be ready. */
const NEAR = 8

/** "ska ha berättelsen klar", "ska ha belysningen på plats". */
export function hasReady(tokens: Sentence['tokens'], at: number): boolean {
  for (let near = at + 2; near < at + NEAR; near++) if (isReadyAt(tokens, near)) return true
  return false
}

const isReadyAt = (tokens: Sentence['tokens'], at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  // "ska ligga på rådets bord".
  if (word === 'på' && tokens[at + 2]?.lower === 'bord') return true
  return word === 'på' || word === 'i' ? PLACES.test(tokens[at + 1]?.lower ?? '') : READY.test(word)
}

/** "Till dess ska Siv ha ett underlag": somebody is to have made it. */
export const hasMade = ({ tokens, setting }: Sentence, { subject }: Clause, { lemma, at }: ClauseVerb) =>
  lemma === 'ha' &&
  subject !== null &&
  namesActor(tokens, subject, setting.names) &&
  tokens.slice(at + 1, at + NEAR / 2).some(isDeliverableWord)

/** "hålls informerad", "ska hållas löpande underrättade": said of whom is told. */
export const isInformed = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:informer|underrätt|uppdater)\p{L}+$/u.test(lower))

const ATTENDS = new Set(['delta', 'medverka', 'representera', 'närvara'])
const EVERY = /^(?:alla|samtliga|varje|respektive)$/u

/** "Ekonomichefen ska delta vid genomgångarna", "ska vara med": somebody is told to be there. */
export const isToAttend = ({ tokens, setting }: Sentence, { subject }: Clause, { lemma, at }: ClauseVerb) =>
  (ATTENDS.has(lemma) || (lemma === 'vara' && tokens[at + 1]?.lower === 'med')) &&
  subject !== null &&
  (namesActor(tokens, subject, setting.names) || EVERY.test(tokens[subject.from]?.lower ?? ''))

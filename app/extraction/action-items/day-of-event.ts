import type { Deadline } from '../deadlines/find-deadlines.ts'
import type { Clause } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { isA, PREPOSITION } from '../language/word-classes.ts'
import { isDeliverableWord } from './deliverables.ts'
import type { Sentence } from './sentence.ts'

const BARE_DAY = latin(/^(?:\p{L}{3,4}dag(?:en)?\s)?(?:den\s)?\d/iu)
const EVENT = latin(
  /(?:firande(?:t|na)?|(?:national|tema|minnes|städ|familje|öppethus)dag(?:en|arna)?|jubile(?:um|et)|invigning(?:en)?|fest(?:en|ligheterna)?|marknad(?:en)?|högtid(?:en|lighållandet)?|evenemang(?:et)?|arrangemang(?:et)?|konsert(?:en)?|tävling(?:en|arna)?|(?:kyrko|riksdags|kommun|omval|all|folkomröstnings)val(?:et|en)?)$/u,
)
/** How many words may stand between "program" and "firandet". */
const NAMED_WITH = 5

/** What one asks and hears of before it is held. */
const HELD = latin(
  /(?:kurs(?:en|er|erna)?|läger|lägret|resa|resan|turnering(?:en)?|cup(?:en)?|mässa|mässan|föreläsning(?:en)?|utställning(?:en)?|teater(?:n)?|loppis(?:en)?|studiebesök(?:et)?|besök(?:et)?|läktarhelg(?:en)?)$/u,
)
/** What one speaks of. */
export const ABOUT = /^(?:om|angående|kring|gällande|rörande)$/u
const PREPARES = new Set(['planera', 'förbereda'])

/**
 * "ett förslag till firandet den 6 juni", "planera studiebesöket den 14 maj", "ringer klubben om kursen i höst": the day of
 * what is prepared or asked of, and due before it.
 */
export function isDayOfEvent({ tokens }: Sentence, clause: Clause, { text, span }: Deadline): boolean {
  const token = tokens.findIndex(({ start }) => start >= span.start)
  const noun = tokens[token - 1]?.lower ?? ''
  const feast = EVENT.test(noun)
  if (!feast && !HELD.test(noun)) return false
  if (ABOUT.test(tokens[token - 2]?.lower ?? '') && !LIMITED.test(text)) return true
  if (!BARE_DAY.test(text)) return false
  if (clause.inner.concat(clause).some(({ verbs }) => PREPARES.has(verbs.at(-1)?.lemma ?? ''))) return true
  if (!feast) return false
  const before = tokens.slice(Math.max(0, token - NAMED_WITH), token - 1)
  const made = before.findLastIndex((one) => isDeliverableWord(one))
  return made >= 0 && isA(before[made + 1], PREPOSITION)
}

const LIMITED = /^(?:senast|innan|före|till)|(?:möte|sammanträde|träff)/iu

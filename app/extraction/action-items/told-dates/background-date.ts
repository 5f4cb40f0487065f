import { findDeadlines } from '../../deadlines/find-deadlines.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { isTold, mainVerb, moodOf } from '../../language/clause.ts'
import { definiteOf, isDeliverableWord } from '../deliverables.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { Sentence } from '../sentence.ts'
import { REPORTING } from '../verb-families.ts'
import type { ToldDate } from './told-date.ts'

const BACKGROUND = new Set(['background', 'preamble'])
/** How a thing to be made is told to be there. */
const DONE = new Set(
  'vara ha överlämna lämna slutföra genomföra inlämna skicka inkomma föreligga avsluta färdigställa'.split(
    ' ',
  ),
)

/**
 * "Översynen ska vara klar senast den 1 juni", told in the background of a decision to make "en översyn". Null unless
 * one such sentence names one date to come, of a thing of which the background tells nothing older.
 */
export function backgroundDate(
  item: SectionItem,
  sentences: readonly PlacedSentence[],
  dates: DateContext,
): ToldDate | null {
  const made = thingsMade(item.placed.sentence)
  const around = sentences.filter(({ sentence }) => BACKGROUND.has(sentence.setting.part))
  const told = around.flatMap((placed) => {
    const thing = thingDue(placed.sentence)
    const noun = made.find((one) => thing !== null && definiteOf(thing, one))
    return noun === undefined ? [] : [{ placed, noun }]
  })
  const [only] = told
  if (
    only === undefined ||
    told.length > 1 ||
    around.some(({ sentence }) => tellsOfOlder(sentence, only.noun))
  )
    return null
  const ahead = findDeadlines(only.placed.sentence.text, dates).filter(
    ({ date }) => date !== null && dates.meeting !== null && date > dates.meeting,
  )
  const [due] = ahead
  return due === undefined || ahead.length > 1
    ? null
    : { placed: only.placed, due: { ...due, rule: 'told-in-background' } }
}

/** The nouns of a duty that name a thing yet to be made: "göra en översyn", "ta fram handlingsplan". */
const thingsMade = ({ tokens }: Sentence): string[] =>
  tokens
    .filter(
      (token, at) =>
        isDeliverableWord(token) && !/(?:s|den|det|denna|detta)$/u.test(tokens[at - 1]?.lower ?? ''),
    )
    .map(({ lower }) => lower)

/** The one word of which a sentence says when it is to be there. */
function thingDue({ tokens, clauses }: Sentence): string | null {
  const clause = clauses.find((one) => one.kind === 'main' && one.verbs.length > 0)
  const verb = clause === undefined ? null : mainVerb(clause)
  if (clause === undefined || verb === null || clause.negated || moodOf(clause) !== 'shall') return null
  if (clause.verbs[0]?.form !== 'present' || clause.subject === null) return null
  const { from, to } = clause.subject
  const delivered = clause.verbs.some(({ lemma }) => DONE.has(lemma) || REPORTING.has(lemma))
  return to - from === 1 && delivered ? (tokens[from]?.lower ?? null) : null
}

/** "Regeringen har tillsatt en utredning": another one than the decision's. */
const tellsOfOlder = ({ tokens, clauses }: Sentence, noun: string): boolean =>
  tokens.some(({ lower }) => lower === noun) && clauses.some(isTold)

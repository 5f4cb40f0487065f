import { endsIn } from '../language/characters.ts'
import { mainVerb } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin } from '../language/latin.ts'
import { splitSentences } from '../language/sentences.ts'
import { tokenize } from '../language/token.ts'

/** What stands on a heading's line: its title, and where the text of the item begins in it, null where it has none. */
export type TitleAndText = Readonly<{ title: string; textAt: number | null }>

const LONGEST_TITLE = 80
const SENTENCE_END = /(?<!m\.(?:m|fl)|etc|dnr|nr)[.!]$/iu
const BEFORE_COLON = latin(/^(?<title>\p{Lu}[^.:;!?]{2,50}):\s+(?=\p{Lu}|\d)/u)
/** "Motion: Bygg en bro till ön" is the name of a matter. */
const NAMES_MATTER =
  /^(?:svar|motion|medborgarförslag|interpellation|e-förslag|fråga|remiss|yttrande|ärende|beslut)(?![a-zåäö])/iu

/** "Bo Ek justerar.", not "Svar på remiss m.m.". */
export const endsAsSentence = (words: string): boolean => SENTENCE_END.test(words) && words.includes(' ')

/**
 * Parts the words of a heading where the writer went on behind it: "Ekonomisk rapport. Kassören redogjorde för läget.",
 * "Post: Ett brev har kommit.", and a sentence that is the whole item, "Bo Ek valdes till justerare."
 */
export function partTitle(words: string): TitleAndText {
  const label = BEFORE_COLON.exec(words)
  const title = label?.groups?.title ?? ''
  if (label !== null && !NAMES_MATTER.test(title)) {
    const rest = words.slice(label[0].length)
    if (SENTENCE_END.test(rest) || makesStatement(rest)) return { title, textAt: label[0].length }
  }
  // What ends in a colon leads to the list below it, and what is so long is no title.
  const goesOn = SENTENCE_END.test(words) || endsIn(words, ':') || words.length > LONGEST_TITLE
  if (!goesOn) return { title: words, textAt: null }
  const [first] = splitSentences(words)
  if (first !== undefined && first.end < words.length)
    return { title: words.slice(0, first.end - 1), textAt: 0 }
  return { title: words, textAt: makesStatement(words) ? 0 : null }
}

/** Whether somebody did or something was done: "Styrelsen utsåg Bo Ek", "Bo Ek valdes". */
const makesStatement = (words: string): boolean =>
  findClauses(tokenize(words)).some(
    (clause) =>
      clause.kind === 'main' &&
      clause.subject !== null &&
      ['present', 'past'].includes(clause.verbs[0]?.form ?? '') &&
      mainVerb(clause) !== null,
  )

import { endsIn } from '../language/characters.ts'
import { mainVerb } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin } from '../language/latin.ts'
import { splitSentences } from '../language/sentences.ts'
import { tokenize } from '../language/token.ts'

/** "Mötet öppnades": the frame of the minutes tells nothing more. */
const FRAME = /^(?:års)?(?:mötet|sammanträdet|stämman) (?:öppn|avslut)/iu

/** What stands on a heading's line: its title, and where the text of the item begins in it, null where it has none. */
export type TitleAndText = Readonly<{ title: string; textAt: number | null }>

/** "Till justerare väljs Jan Ek": told in the present, and the whole item all the same. */
const ELECTS = latin(/(?<!\p{L})(?:väljs|utses) \p{Lu}/u)

const LONGEST_TITLE = 80
const SENTENCE_END = /(?<!m\.(?:m|fl)|etc|dnr|nr)[.!]$/iu
const BEFORE_COLON = latin(
  /^(?<title>\p{Lu}[^.:;!?]{2,50})[:;]\s+(?=\p{Lu}|\d|(?:omval|nyval|fyllnadsval|vakant)(?!\p{L}))/u,
)
/** "Ledamöter, två år: Bo Ek" is told whole: who is chosen for what. */
const POST =
  /^(?:\S*ordförande|ledam|suppleant|ersättare|kassör|sekreterare|valberedning|revisor|firmatecknare|rösträknare|justerare)/iu
/** "Motion: Bygg en bro till ön" is the name of a matter. */
const NAMES_MATTER =
  /^(?:svar|motion|medborgarförslag|interpellation|e-förslag|fråga|remiss|yttrande|ärende|beslut)(?![a-zåäö])/iu

/** "Bo Ek justerar.", not "Svar på remiss m.m.". */
export const endsAsSentence = (words: string): boolean => SENTENCE_END.test(words) && words.includes(' ')

/**
 * Parts the words of a heading where the writer went on behind it: "Ekonomisk rapport. Kassören redogjorde för läget.",
 * "Post: Ett brev har kommit.", and a sentence that is the whole item, "Bo Ek valdes till justerare".
 */
export function partTitle(words: string): TitleAndText {
  const label = BEFORE_COLON.exec(words)
  const title = label?.groups?.title ?? ''
  if (label !== null && !NAMES_MATTER.test(title)) {
    const rest = words.slice(label[0].length)
    const states = makesStatement(rest, 'present', 'past')
    if (states || SENTENCE_END.test(rest))
      return { title, textAt: !states && POST.test(title) ? 0 : label[0].length }
  }
  // What ends in a colon leads to the list below it, and what is so long is no title.
  const goesOn = SENTENCE_END.test(words) || endsIn(words, ':') || words.length > LONGEST_TITLE
  if (!goesOn) {
    const tells = !FRAME.test(words) && (makesStatement(words, 'past') || ELECTS.test(words))
    return { title: words, textAt: tells ? 0 : null }
  }
  const [first] = splitSentences(words)
  if (first !== undefined && first.end < words.length)
    return { title: words.slice(0, first.end).replace(/[.!]$/u, ''), textAt: 0 }
  return { title: words, textAt: makesStatement(words, 'present', 'past') ? 0 : null }
}

/** Whether somebody does or did something: "Styrelsen utsåg Bo Ek", "Bo Ek valdes". */
const makesStatement = (words: string, ...forms: readonly string[]): boolean =>
  findClauses(tokenize(words)).some(
    (clause) =>
      clause.kind === 'main' &&
      clause.subject !== null &&
      forms.includes(mainVerb(clause) === null ? '' : (clause.verbs[0]?.form ?? '')),
  )

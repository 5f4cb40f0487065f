import { textOf, type Clause } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'
import type { Sentence } from './sentence.ts'

const MONTH = `(?:${MONTH_NAMES})`
const MEETING = String.raw`\p{L}*(?:möte|mötet|sammanträdet?|stämman?|träffen)`
const EARLIER = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:${[
      String.raw`(?:vid|på) (?:\p{L}+ )?(?:\p{L}*års|höst|vår|sommar|vinter|extra |${MONTH}s?)-?(?:mötet|stämman|sammanträdet)`,
      String.raw`(?:förra|föregående|senaste) (?:${MEETING}|år(?:et)?|gång(?:en)?|vecka(?:n)?|månad(?:en)?|höst(?:en)?|vår(?:en)?)`,
      String.raw`i (?:våras|somras|höstas|vintras|fjol|går|${MONTH})`,
      String.raw`(?:vid|på) det (?:mötet|sammanträdet)`,
      'då',
      String.raw`för \p{L}+ (?:år|månader|veckor) sedan`,
      String.raw`${MEETING} (?:den \d|i ${MONTH}|\d{4})`,
    ].join('|')})(?!\p{L})`,
    'iu',
  ),
)

/**
 * Whether the words before what is given say that it was given at another time: "Vid årsmötet fick styrelsen i uppdrag",
 * "I våras uppdrogs åt kansliet". In minutes told in the past nothing else parts that from what this meeting gave.
 */
export const tellsEarlier = ({ tokens, text, setting }: Sentence, { range, inner, verbs }: Clause): boolean =>
  UNDER_PARAGRAPH.test(text) ||
  isOfMembers(tokens[range.from]?.lower ?? '', setting.body) ||
  // "skulle redovisa läget, med början i januari": to come, as seen from then.
  (verbs[0]?.lemma !== 'skola' &&
    EARLIER.test(textOf(tokens, { from: range.from, to: inner[0]?.range.from ?? range.to })))

/** "Årsmötet uppdrog åt styrelsen att", in the board's own minutes: at a meeting of the members, before this one. */
const isOfMembers = (first: string, body: string | null): boolean =>
  OF_MEMBERS.test(first) && body !== null && OF_A_BOARD.test(body)
const OF_MEMBERS = /^(?:årsmötet|(?:års|förenings|förbunds|bolags)?stämman)$/u
const OF_A_BOARD = /styrelse|utskott|direktion/iu

/** "S05 § 9: Siv fick i uppdrag": what stood in the minutes of another meeting. */
const UNDER_PARAGRAPH = /^[^:§]{0,20}§\s?\d{1,4}[^:]{0,12}:\s/u

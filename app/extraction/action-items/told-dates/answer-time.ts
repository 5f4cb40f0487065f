import { findBareDate } from '../../deadlines/bare-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { foldCase } from '../../language/fold-case.ts'
import { latin } from '../../language/latin.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { ToldDate } from './told-date.ts'

const ANSWER = String.raw`(?:(?:remiss)?svar(?:et|en)?|\p{L}*yttrande(?:t|n)?|synpunkter(?:na)?|kompletteringar(?:na)?|(?:kompletterande\s)?handlingar(?:na)?|besked)`
const APPLICATION = String.raw`\p{L}*ansök(?:an|ningar(?:na)?|ningen)`
const ENTRY = String.raw`\p{L}*anmäl(?:an|ningar(?:na)?)`
const THING = String.raw`(?:${ANSWER}|${APPLICATION}|${ENTRY})`
const DAY = String.raw`sista\s(?:svars|ansöknings|anmälnings|inlämnings)?(?:dag(?:en)?|datum)`

/** The words of a sentence that say by when an answer, an application or an entry is to be in, up to the time itself. */
const STATED = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:${[
      String.raw`(?:svars|remiss|samråds|gransknings|ansöknings|anmälnings)(?:tid|period)(?:en)?(?:\sför\s\p{L}+)?(?:\s(?:är|löper|pågår|går|sträcker|sig|ut|förlängd|förlängts|har))+`,
      String.raw`förlängd\s(?:svars|remiss|ansöknings)tid`,
      String.raw`${DAY}\s(?:(?:för|att|till)\s[^.;:]{2,60}\s)?(?:är|blir|infaller)(?:\snu)?`,
      String.raw`sista\s(?:${ENTRY}|${APPLICATION})(?:\s(?:är|görs))?`,
      // "I förslaget till svar anges att planerna ska vara klara före årets slut": another thing's.
      String.raw`${THING}\s(?:(?!att\s|som\s)[\p{L}-]+\s){0,5}?(?:ska|skall|måste|bör)\s(?:(?:vara|ha|lämnas|ges|avges|skickas|sändas|insändas|komma|kommit|inkomma|inkommit|göras|nå)\s)(?:[\p{L}-]+\s){0,7}?(?=senast|före|innan|till\s(?:den\s)?\d)`,
      String.raw`(?:${APPLICATION}|${ENTRY}|utlysningen)\s(?:[\p{L}-]+\s){0,5}?(?=stänger\s)`,
      String.raw`(?:vill\s(?:gärna\s)?ha|önskar|begär(?:de|t)?|behöver|efterfrågar|efterlyser)\s(?:in\s|få\s|ha\s)?(?:[\p{L}-]+\s){0,4}?${ANSWER}\s(?:[\p{L}-]+\s){0,6}?(?=senast|före|innan|till\s(?:den\s)?\d)`,
      String.raw`(?:ska|skall|har\satt)\s(?:yttra\ssig|svara)\s(?:[\p{L}-]+\s){0,6}?(?=senast|före|innan)`,
    ].join('|')})`,
    'u',
  ),
)

/** What a duty does that such a time is set for, and what sentences of such times tell of. */
const KINDS: readonly (readonly [does: RegExp, told: RegExp])[] = [
  [
    latin(
      /(?<!\p{L})(?:(?:remiss)?svar(?:et|en)?|svarar?(?!\sför)|besvara[rs]?|yttra[rs]?|\p{L}*yttrande(?:t|n)?|synpunkter(?:na)?|komplettera[rs]?)(?!\p{L})/u,
    ),
    latin(/svar|remiss|yttra|synpunkt|kompletter|handling|samråd|granskning/u),
  ],
  [
    latin(/(?<!\p{L})(?:\p{L}*ansök(?:a|er|an|ningen|ningar|ningarna)|sök(?:a|er)|sökes)(?!\p{L})/u),
    /ansök|utlys|söka/u,
  ],
  [latin(/(?<!\p{L})(?:besked|hör(?:a)? av sig|svarar?(?!\sför))(?!\p{L})/u), /besked/u],
  [latin(/(?<!\p{L})(?:anmäl(?:a|er)|\p{L}*anmälan)(?!\p{L})/u), /anmäl/u],
]
/** "skicka in det inom utsatt tid": whatever it is. */
const IN_TIME = latin(/(?<!\p{L})inom (?:utsatt|föreskriven|angiven|stipulerad) tid(?!\p{L})/u)
const ANY_KIND = /./u
/** What others are asked for is theirs; and what is done with it comes after. */
const ASKED = latin(
  /(?<!\p{L})(?:(?:inhämta|hämta|samla|begära?|invänta|avvakta|be|ber|fråga|bearbeta)r?|sammanställ\p{L}+|redovisning|inkomna|därefter)(?!\p{L})/u,
)
/** What is made before the answer itself, and nobody knows by when. */
const DRAFT = latin(/(?<!\p{L})(?:förslag|utkast|underlag)(?!\p{L})/u)
/** What may stand between the words and the time. */
const BETWEEN = /^(?:(?:dock|allra|redan|fram|senast|stänger|före|innan|till|och|med|t\.?o\.?m\.?)\s)*$/iu

/** A time by which an answer is due; `folded` is the sentence that tells it. */
export type AnswerTime = Readonly<ToldDate & { placed: PlacedSentence; folded: string }>

/** More of them tell of a list, and nobody knows which is meant. */
const MOST = 20

/** Those that a section tells: "Remisstiden går ut den 10 april", "Sista ansökningsdag är den 20 maj". */
export function answerTimes(sentences: readonly PlacedSentence[], dates: DateContext): readonly AnswerTime[] {
  const times = sentences.flatMap((placed) => timeIn(placed, dates) ?? [])
  return times.length > MOST ? [] : times
}

function timeIn(placed: PlacedSentence, dates: DateContext): AnswerTime | null {
  const folded = foldCase(placed.sentence.text)
  const match = STATED.exec(folded)
  if (match === null) return null
  let from = match.index + match[0].length
  while (/[\s:]/u.test(folded.charAt(from))) from++
  const rest = placed.sentence.text.slice(from)
  const due = findBareDate(rest, dates)
  if (due === null || due.date === null || !BETWEEN.test(rest.slice(0, due.span.start))) return null
  if (dates.meeting === null || due.date <= dates.meeting) return null
  const span = { start: from + due.span.start, end: from + due.span.end }
  const text = placed.sentence.text.slice(span.start, span.end)
  return { placed, folded, due: { ...due, text, span, core: span, rule: 'told-in-background' } }
}

/**
 * The one time of those by which an answer is due to whoever asks for it, for a duty to answer or to apply: told anywhere in
 * the section of a decision, beside what somebody promises in talk. Null where there is none or several.
 */
export function answerTime(
  { placed, first }: SectionItem,
  timesTold: () => readonly AnswerTime[],
): ToldDate | null {
  const folded = foldCase(placed.sentence.text)
  const kind = IN_TIME.test(folded) ? ANY_KIND : KINDS.find(([does]) => does.test(folded))?.[1]
  if (kind === undefined || ASKED.test(folded) || DRAFT.test(folded)) return null
  const decided = first.found.kind !== 'commitment'
  const found = timesTold().filter(
    (one) =>
      one.placed.sentence !== placed.sentence &&
      (decided || one.placed.passage === placed.passage) &&
      kind.test(one.folded),
  )
  const [told] = found
  const several = new Set(found.map(({ due }) => due.date)).size > 1
  return told === undefined || several ? null : { placed: told.placed, due: told.due }
}

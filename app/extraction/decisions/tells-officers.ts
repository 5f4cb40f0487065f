import { latin } from '../language/latin.ts'

const NAME = String.raw`\p{Lu}[\p{L}'-]*\.?(?:\s\p{Lu}[\p{L}'-]*\.?){0,3}(?:\s\([^()]{1,40}\))?`
const OFFICE = String.raw`(?:vice\s|v\.?\s)?(?:mötes|årsmötes|stämmo|protokolls?|verksamhets)?-?(?:ordf\.?|ordförande|sekr\.?|sekreterare|juster(?:are|ing\p{L}+|inspers\p{L}+)|rösträknare|kassör|revisor(?:er)?|ledam(?:ot|öter)|suppleant(?:er)?|ersättare|valberedare)(?:\s(?:för|vid|på)\s(?:mötet|stämman|årsmötet|dagens\smöte))?`
const IS = String.raw`\s(?:blir|blev|är)`

const whole = (source: string): RegExp => latin(new RegExp(`^(?:${source})$`, 'u'))

const WHO = whole(NAME)
/** "Karin Ek till ordförande", "till ordförande Karin Ek". */
const CHOSEN = whole(String.raw`${NAME}\s(?:till|som)\s${OFFICE}|(?:till|som)\s${OFFICE}:?\s${NAME}`)
/** "sekreterare Bo Dahl", "Bo Dahl sekreterare", "val av sekreterare blir Bo Dahl". */
const BESIDE = whole(
  String.raw`(?:val\sav\s)?${OFFICE}(?:${IS})?\s(?:${OFFICE}\s)?${NAME}|${NAME}(?:${IS})?\s${OFFICE}`,
)
const OPENS_LOW = latin(new RegExp(`^(?:till|som|val|${OFFICE})\\s`, 'iu'))
const BETWEEN = /[,;]\s|\s(?:och|samt)\s/u
const LONGEST = 240

/**
 * Whether a sentence is a list of who holds which office at the meeting, without a verb of choosing: "KE till
 * ordförande, BD till sekreterare och Siv Ek till justerare". Under the heading of an item about that (`formal`) one of
 * them is enough, and the office may stand beside the name: "Ordförande Karin, sekreterare Bo".
 */
export function tellsOfficers(sentence: string, formal: boolean): boolean {
  if (sentence.length > LONGEST) return false
  const words = OPENS_LOW.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
  const pieces = words.replace(/\.$/u, '').split(BETWEEN)
  const chosen = pieces.filter((piece) => CHOSEN.test(piece)).length
  const beside = formal ? pieces.filter((piece) => BESIDE.test(piece)).length : 0
  return (
    chosen + beside >= (formal ? 1 : 2) &&
    pieces.every((piece) => CHOSEN.test(piece) || WHO.test(piece) || (formal && BESIDE.test(piece)))
  )
}

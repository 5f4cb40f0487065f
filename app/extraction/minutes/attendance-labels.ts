import type { Attendee } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { endsIn, foldBlanks } from '../language/characters.ts'

const THERE = String.raw`(?:närvarande|närvarar|närv|med|deltagande|deltagit|delta|där|här|på plats|på mötet|närvara|komma|vara med|vara där)`
const PRESENT = String.raw`(?:(?:(?:vi|de|följande|alla|vilka) )?(?:som )?(?:var |är |fanns )?${THERE}|medverkande|medverkar|deltog|deltar|(?:mötes)?deltagare|beslutande|ledamöter|ordinarie ledamöter|(?:(?:ej|icke) )?tjänstgörande(?: ersättare| ledamöter)?|ersättare|styrelsemedlemmar|medlemmar|tjänstepersoner|tjänstemän|övriga(?: närvarande| deltagare| deltagande)?|adjungera(?:d|de)?|gäst|gäster|biträden?|sakkunniga|inbjudna|insynsplats|personalföreträdare|för (?:arbetsgivar|arbetstagar|personal|de fackliga )\p{L}*|för (?:kommunen|regionen|förbundet|facken)|(?:arbetsgivar|arbetstagar|personal|de )?(?:fackliga )?(?:representanter|organisationer|företrädare|sidan|parten)|fackliga|samt|samlade|mötesdeltagande|digitalt|på (?:länk|distans|teams|telefon)|via (?:teams|länk|telefon|zoom))`
const ABSENT = String.raw`(?:(?:ej|inte|icke)[\s-]?${THERE}|(?:kunde|kan) (?:ej|inte)(?: ${THERE})?|frånv|frånvarande|(?:(?:anmält|anmäld|anmälda|meddelat|meddelad|lämnat|har|hade|med) ){0,2}(?:förhinder|förhindra(?:d|de)|frånvaro|förfall|återbud)|avanmäl(?:d|da|t)|saknades|saknas|borta|sjuk|sjuka)`
const TAIL = String.raw`(?:\s(?:medlemmar|ledamöter|ersättare|deltagare|övriga|i övrigt|från .{2,30}|utan ersättare|på (?:mötet|plats|distans|länk)|under (?:mötet|sammanträdet)|vid (?:mötet|sammanträdet)|med .{2,20}|styrelsemedlemmar|styrelse|styrelsen|tjänstepersoner|och .{2,20}))*(?:\s?\([^()]{2,30}\))?`

// A table's head read as one line has several of them in a row. Any number, as a bound would write the pattern out so often.
const PRESENT_LABEL = latin(new RegExp(String.raw`^(?:(?:${PRESENT}|även närvarande)${TAIL}(?:\s|$))+$`, 'u'))
const ABSENT_LABEL = latin(new RegExp(String.raw`^${ABSENT}${TAIL}$`, 'u'))

/** Whether a list of people under these words was there; null where the words head no such list. */
export function presenceOf(label: string): Attendee['presence'] | null {
  if (label.length > 70) return null
  const bare = (label.includes('*') || label.includes('_') ? label.replace(/[*_]/gu, '') : label).trim()
  const words = foldBlanks((endsIn(bare, ':.?') ? bare.replace(/[\s:.?]+$/u, '') : bare).toLowerCase())
  if (ABSENT_LABEL.test(words)) return 'absent'
  return PRESENT_LABEL.test(words) ? 'present' : null
}

export const isAttendanceLabel = (label: string): boolean =>
  presenceOf(label) !== null || /^kallade:?$/iu.test(label)

/** Whether a line lists who was there: "Närvarande", "Deltagare: Anna Ek (ordförande), Bo Dahl", "Närvarande | Roll". */
export const labelsPeople = (line: string): boolean =>
  presenceOf(/^[^:|]{3,40}(?=:|\s\|\s)/u.exec(line)?.[0] ?? line) !== null

const NAMES_FOLLOW = latin(/:[*_]*\s\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+(?:,|\s\()/u)

/** Whether a paragraph is such a list with its names beside the label, where "håller ihop" tells of a part and no task. */
export const listsPeople = (text: string): boolean =>
  text.includes(':') && NAMES_FOLLOW.test(text) && labelsPeople(text)

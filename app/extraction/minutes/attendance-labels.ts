import type { Attendee } from '../extraction.ts'
import { latin } from '../language/latin.ts'

const PRESENT = String.raw`(?:närvarande|närv|med|medverkande|deltog|deltagare|deltagande|beslutande|ledamöter|ordinarie ledamöter|tjänstgörande(?: ersättare| ledamöter)?|ersättare|styrelsemedlemmar|medlemmar|tjänstepersoner|tjänstemän|övriga(?: närvarande| deltagare| deltagande)?|adjungerade?|gäster|inbjudna|insynsplats|personalföreträdare|samt|på plats|digitalt|via (?:teams|länk))`
const ABSENT = String.raw`(?:(?:ej|inte|icke)[\s-]?(?:närvarande|närv|med|deltagande)|frånv|frånvarande|förhinder|förhindrade|anmält förhinder|frånvaro|avanmälda|återbud)`
const TAIL = String.raw`(?:\s(?:medlemmar|ledamöter|ersättare|deltagare|övriga|från .{2,30}|utan ersättare|på (?:mötet|plats|distans)|under (?:mötet|sammanträdet)|vid (?:mötet|sammanträdet)|med .{2,20}|styrelsemedlemmar|styrelse|styrelsen|tjänstepersoner|och .{2,20}))*(?:\s?\([^()]{2,30}\))?`

// A table's head read as one line has several of them in a row.
const PRESENT_LABEL = latin(
  new RegExp(String.raw`^(?:(?:${PRESENT}|även närvarande)${TAIL}(?:\s|$)){1,4}$`, 'u'),
)
const ABSENT_LABEL = latin(new RegExp(String.raw`^${ABSENT}${TAIL}$`, 'u'))

/** Whether a list of people under these words was there; null where the words head no such list. */
export function presenceOf(label: string): Attendee['presence'] | null {
  if (label.length > 70) return null
  const words = label
    .toLowerCase()
    .replace(/[*_]/gu, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (ABSENT_LABEL.test(words)) return 'absent'
  return PRESENT_LABEL.test(words) ? 'present' : null
}

export const isAttendanceLabel = (label: string): boolean =>
  presenceOf(label) !== null || /^kallade:?$/iu.test(label)

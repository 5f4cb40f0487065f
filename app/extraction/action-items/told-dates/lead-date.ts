import { findDeadlines } from '../../deadlines/find-deadlines.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { latin } from '../../language/latin.ts'
import { wantsPoints } from '../list-points.ts'
import type { SectionItem } from '../section-item.ts'
import type { ToldDate } from './told-date.ts'

/** "Till nästa möte:", "Att göra före årsskiftet:". */
const BY_WHEN = latin(
  /^(?:(?:att )?göras?|uppgifter|kvar)? ?(?:till|inför|före|innan|senast)(?!\p{L})[^.:]{3,50}:$/iu,
)
/** "Senast den 1 maj ska följande vara klart:", not "Vid mötet i maj framkom följande:". */
const IS_LIMIT = latin(/^(?:senast|till|inför|före|innan)(?!\p{L})/iu)

/** What the words above a list say of all its points: by when. Null where they say anything else, or name no day. */
export function leadDate({ placed }: SectionItem, dates: DateContext): ToldDate | null {
  const { lead } = placed.sentence.setting
  const wanted = lead !== null && wantsPoints(lead)
  if (lead === null || !(wanted || BY_WHEN.test(lead))) return null
  const passage = placed.part.blocks.find((block) => block.passage.text.endsWith(lead))?.passage
  const [due, ...others] = findDeadlines(lead, dates).filter(({ text }) => !wanted || IS_LIMIT.test(text))
  if (passage === undefined || due === undefined || due.date === null || others.length > 0) return null
  if (dates.meeting === null || due.date <= dates.meeting) return null
  const end = passage.text.length
  return { placed: { passage, span: { start: end - lead.length, end } }, due }
}

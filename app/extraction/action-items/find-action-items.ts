import type { ActionItem, Calendar, Decision } from '../extraction.ts'
import type { Minutes, Section } from '../minutes/minutes.ts'
import { answeredFor, withMatter, saysWhose } from './answered-for.ts'
import { carriedOut } from './carries-out.ts'
import { mainVerb } from '../language/clause.ts'
import { completeDuty, type CompleteDuty } from './complete-duty.ts'
import { datesOf } from './dates-of.ts'
import { withDelivery } from './delivery.ts'
import { partDuties } from './part-duties.ts'
import { findDuties } from './read-duties.ts'
import { refineSection } from './refiners/index.ts'
import { eachOnce, type SectionItem } from './section-item.ts'
import { sectionSentences, type PlacedSentence } from './section-sentences.ts'
import { decidedForms, sectionRows, tableItem, type TaskRow } from './table-items.ts'
import { toldWhose } from './told-whose.ts'
import { toActionItem } from './to-action-item.ts'
import { DECIDED } from './verb-families.ts'
import { withToldDates } from './told-dates/with-told-dates.ts'
import { bynamesIn } from '../owners/bynames.ts'
import { knownNames } from '../owners/known-names.ts'
import { nearbyIn } from '../owners/nearby.ts'
import type { Passage } from '../passage.ts'

/**
 * Every duty in the minutes, in the order of the text: what decisions give, what is to be reported back, what people
 * took on in the discussion. Owners and deadlines that cannot be known stay empty.
 */
export function findActionItems(
  minutes: Minutes,
  decisions: readonly Decision[],
  { calendar, toldInPast }: Readonly<{ calendar: Calendar; toldInPast: boolean }>,
): ActionItem[] {
  const dates = datesOf(minutes, calendar)
  const { attendance, words } = bynamesIn(minutes.document.text, minutes.attendance)
  const context = {
    document: minutes.document,
    body: minutes.body,
    names: knownNames(attendance),
    bynames: words,
    toldInPast,
  }
  const everywhere = nearbyIn(() => minutes.document.text)
  const decided = [...decisions]
  const items: ActionItem[] = []
  for (const section of minutes.sections) {
    const nearby = nearbyIn(() => textOfSection(section), everywhere)
    const people = { attendance, names: context.names, nearby }
    const own = takeWhile(decided, (one) => one.span.start < section.span.end)
    const found: SectionItem[] = []
    const rows = sectionRows(section)
    const sentences = sectionSentences(section, rows, { ...context, decisions: own })
    let told: PlacedSentence | null = null
    let given = false
    let settled = false
    for (const [index, placed] of sentences.entries()) {
      if (placed === told) continue
      const whose = toldWhose(placed, sentences[index - 1], found.at(-1), people, dates)
      if (whose !== null) {
        found[found.length - 1] = whose
        ownAllBefore(found, whose)
        continue
      }
      const read = findDuties(placed.sentence)
      if (read.length === 0) {
        given = settled = false
        continue
      }
      const duties = read.flatMap((duty) => completeDuty(placed.sentence, duty, dates, people) ?? [])
      const after = sentences[index + 1]
      // "Riktlinjerna ska ses över. Ansvarig: kulturchefen. Klart: september."
      const next = after !== undefined && saysWhose(after.sentence.text) ? sentences[index + 2] : after
      const delivered = withDelivery(placed, duties, next, dates)
      if (delivered !== null) told = next ?? null
      const parted = delivered === null ? partDuties(placed, duties) : [delivered]
      const [alone] = parted
      const carried =
        alone === undefined || parted.length > 1 ? null : carriedOut(alone, sentences[index - 1], given)
      // Who carries it out is told: one item with the decision, which had named nobody.
      if (carried !== null && settled) found.pop()
      settled = duties.length === 1 && namesNobody(duties[0])
      given = duties.length > 0 && !settled
      for (const item of carried === null ? parted : [carried]) {
        const answered = answeredFor(item, sentences[index - 1], found.at(-1))
        if (answered !== null) {
          if (answered !== 'nothing') found[found.length - 1] = answered
          continue
        }
        const [first] = item.duties
        if (first !== undefined)
          found.push({
            ...withMatter(item, sentences[index - 1]),
            first,
            owners: ownersOf(item.duties),
            of: null,
          })
      }
    }
    const refined = withToldDates(refineSection(found, people), sentences, dates)
    const base = items.length
    for (const item of refined) items.push(toActionItem(section, item, base))
    for (const row of [...rows, ...unreadForms(section, refined, rows)])
      items.push(...tableItem(section, row, { dates, people, document: minutes.document }))
  }
  return items
}

/** The forms under a decision whose task no sentence or row has given yet; most sections have none. */
function unreadForms(section: Section, refined: readonly SectionItem[], rows: readonly TaskRow[]): TaskRow[] {
  const forms = decidedForms(section)
  if (forms.length === 0) return forms
  const read = new Set([...refined.map(({ placed }) => placed.passage), ...rows.map(passageOfTask)])
  return forms.filter((form) => !read.has(passageOfTask(form)))
}

const passageOfTask = ({ row: [task] }: TaskRow): Passage | undefined => task?.passage

/** "Regler ska tas fram. Nämnden vill se ett utkast. Gatuchefen håller i arbetet.": hers is all that the paragraph left to nobody. */
function ownAllBefore(found: SectionItem[], { owners, placed }: SectionItem): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const item = found[at]
    if (item === undefined || item.owners.length > 0 || item.placed.passage !== placed.passage) return
    found[at] = { ...item, owners }
  }
}

/** All that the duties of one sentence name, each once. */
const ownersOf = (duties: SectionItem['duties']): SectionItem['owners'] => {
  const [first] = duties
  if (first === undefined) return []
  // A handle or brackets name the one who acts; other names beside them are only mentioned.
  const naming = first.found.rule === 'handle' ? [first] : duties
  return eachOnce(
    naming
      .filter(
        (one) =>
          one === first || (one.found.kind === first.found.kind && !isDecidedBy(one) && !isAskedBySame(one)),
      )
      .flatMap((one) => one.owners),
  )
}

/** "Bolaget tillfrågas om priset", and in the next sentence who does that. */
const namesNobody = (duty: CompleteDuty | undefined): boolean =>
  duty?.found.rule === 'decide-to-act' || (duty?.found.rule === 'done-by' && duty.owners.length === 0)

/** "Siv bjuder in dem och ber Olle visa köket": hers, who also asks him. */
const isAskedBySame = ({ found: { rule, clause } }: CompleteDuty): boolean =>
  rule === 'urge' && clause.subjectInherited

/** "samt att förslaget ska godkännas av styrelsen": who decides in the end does not do what is given. */
const isDecidedBy = ({ found: { clause } }: CompleteDuty): boolean => {
  const verb = mainVerb(clause)
  return verb !== null && verb.passive && DECIDED.has(verb.lemma)
}

/** Removes from the beginning of the list what fits, and gives it. */
function takeWhile<T>(list: T[], fits: (one: T) => boolean): T[] {
  const end = list.findIndex((one) => !fits(one))
  return list.splice(0, end < 0 ? list.length : end)
}

const textOfSection = (section: Section): string =>
  section.parts.flatMap((part) => part.blocks.map((block) => block.passage.text)).join('\n')

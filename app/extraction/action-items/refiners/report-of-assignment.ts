import type { SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

const OF_THE_ASSIGNMENT =
  /^(?:samt )?(?:att )?(?:uppdraget|arbetet|resultatet|utredningen|förslaget|rapporten|planen|handlingsplanen|redovisning(?:en)?|åter(?:rapportering|redovisning)(?:en)?|uppföljning(?:en)?|detta|det)(?=[\s,.])/iu

/** "Uppdraget återrapporteras …": belongs to the assignment decided before it, and takes its owners where none is named. */
export const reportOfAssignment: Refiner = (items) =>
  items.map((item, index) => {
    if (item.first.found.kind !== 'report' || !OF_THE_ASSIGNMENT.test(item.placed.sentence.text)) return item
    const of = items.findLastIndex((earlier, at) => at < index && isAssignmentBeside(earlier, item))
    if (of < 0) return item
    const inherited = (items[of]?.owners ?? []).map((owner) => ({
      ...owner,
      span: null,
      rule: 'of-assignment',
    }))
    return { ...item, of, owners: item.owners.length > 0 ? item.owners : inherited }
  })

const isAssignmentBeside = (earlier: SectionItem, report: SectionItem): boolean =>
  earlier.first.found.kind === 'assignment' && earlier.placed.part === report.placed.part

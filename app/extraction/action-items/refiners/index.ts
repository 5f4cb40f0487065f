import type { People } from '../../owners/read-owners.ts'
import type { SectionItem } from '../section-item.ts'
import { backgroundDeadline } from './background-deadline.ts'
import { dropDemands } from './drop-demands.ts'
import { dropRepeated } from './drop-repeated.ts'
import { groupMembers } from './group-members.ts'
import { impliedOwner } from './implied-owner.ts'
import { marginOwner } from './margin-owner.ts'
import { reportOfAssignment } from './report-of-assignment.ts'
import { sentBackTo } from './sent-back-to.ts'
import { takenOn } from './taken-on.ts'

/** Sees all items of a section and gives them back bettered; order and count may change only in `dropRepeated`. */
export type Refiner = (items: readonly SectionItem[], people: People) => readonly SectionItem[]

const REFINERS: readonly Refiner[] = [
  dropRepeated,
  backgroundDeadline,
  dropDemands,
  groupMembers,
  marginOwner,
  impliedOwner,
  takenOn,
  sentBackTo,
  reportOfAssignment,
]

export const refineSection: Refiner = (items, people) =>
  REFINERS.reduce((refined, refine) => refine(refined, people), items)

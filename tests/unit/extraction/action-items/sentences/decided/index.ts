import type { ExpectedDuty } from '../expected-duty.ts'
import { ACCOMPANIED } from './accompanied.ts'
import { BEFORE_THEN } from './before-then.ts'
import { AWAITED } from './awaited.ts'
import { BEFORE_OR_AFTER } from './before-or-after.ts'
import { BESIDE } from './beside.ts'
import { CAREFUL } from './careful.ts'
import { DATED } from './dated.ts'
import { ENTRUSTED } from './entrusted.ts'
import { FORMAL } from './formal.ts'
import { GIVEN } from './given.ts'
import { GOES_ON } from './goes-on.ts'
import { IN_ADDITION } from './in-addition.ts'
import { IN_DETAIL } from './in-detail.ts'
import { LAID_ON } from './laid-on.ts'
import { LEFT_TO } from './left-to.ts'
import { MUNICIPAL } from './municipal.ts'
import { ON_TERMS } from './on-terms.ts'
import { ON_THE_WAY } from './on-the-way.ts'
import { ORDERED } from './ordered.ts'
import { PREPARED } from './prepared.ts'
import { REPORTED } from './reported.ts'
import { SHOWN } from './shown.ts'
import { STATED } from './stated.ts'
import { TOLD_BACK } from './told-back.ts'
import { WHOSE_TASK } from './whose-task.ts'

/** Sentences under a decision heading, each with what a careful secretary reads in it; the meeting is held 2031-09-10. */
export const DECIDED: readonly ExpectedDuty[] = [
  ...GIVEN,
  ...ENTRUSTED,
  ...ORDERED,
  ...REPORTED,
  ...DATED,
  ...FORMAL,
  ...STATED,
  ...ACCOMPANIED,
  ...ON_TERMS,
  ...CAREFUL,
  ...BESIDE,
  ...LEFT_TO,
  ...BEFORE_THEN,
  ...IN_ADDITION,
  ...IN_DETAIL,
  ...ON_THE_WAY,
  ...GOES_ON,
  ...WHOSE_TASK,
  ...MUNICIPAL,
  ...AWAITED,
  ...PREPARED,
  ...SHOWN,
  ...BEFORE_OR_AFTER,
  ...TOLD_BACK,
  ...LAID_ON,
]

import type { ExpectedDuty } from '../expected-duty.ts'
import { ACTIVE } from './active.ts'
import { BY_BODIES } from './by-bodies.ts'
import { NOTED } from './noted.ts'
import { OFFICIAL } from './official.ts'
import { PROMISED } from './promised.ts'
import { REPORTED } from './reported.ts'
import { STEPPED } from './stepped.ts'
import { TAKEN_ON } from './taken-on.ts'
import { TOLD_LATER } from './told-later.ts'
import { TURNED_TO } from './turned-to.ts'
import { TALKED } from './talked.ts'

/** Sentences of a discussion or of an association's notes, each with what a careful secretary reads in it; the meeting is held 2031-09-10. */
export const SAID: readonly ExpectedDuty[] = [
  ...PROMISED,
  ...STEPPED,
  ...TALKED,
  ...REPORTED,
  ...NOTED,
  ...TAKEN_ON,
  ...TURNED_TO,
  ...ACTIVE,
  ...BY_BODIES,
  ...OFFICIAL,
  ...TOLD_LATER,
]

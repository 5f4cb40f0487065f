import type { ExpectedDuty } from '../expected-duty.ts'
import { EXPECTED } from './expected.ts'
import { PROMISED } from './promised.ts'
import { RETOLD } from './retold.ts'

/** Sentences of a background, each with what a careful secretary reads in it; the meeting is held 2031-09-10. */
export const TOLD: readonly ExpectedDuty[] = [...PROMISED, ...EXPECTED, ...RETOLD]

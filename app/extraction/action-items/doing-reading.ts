import { latinPattern } from '../language/latin.ts'
import type { Doing } from './doings.ts'

/** What the words after a verb make of it: null is no action. */
export type Reading = readonly [RegExp, Doing | null]

/** Right after the verb. */
export const words = (pattern: string): RegExp => latinPattern(`^(?:${pattern})`, 'u')
/** Anywhere after it. */
export const somewhere = (pattern: string): RegExp => latinPattern(String.raw`(?<!\p{L})(?:${pattern})`, 'u')

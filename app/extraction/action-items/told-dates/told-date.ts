import type { Deadline } from '../../deadlines/find-deadlines.ts'
import type { PlacedSentence } from '../section-sentences.ts'

/** A duty's deadline that another sentence of the section tells; its span is in that sentence. */
export type ToldDate = Readonly<{ placed: Pick<PlacedSentence, 'passage' | 'span'>; due: Deadline }>

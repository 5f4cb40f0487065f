import type { SourceDocument } from '../document.ts'
import type { Attendee, MeetingFacts, PartKind, SectionFacts } from '../extraction.ts'
import type { Passage } from '../passage.ts'
import type { Mention } from './attendance.ts'
import type { Span } from '../span.ts'

/** The structure of one protocol, before anything in it has been judged. */
export type Minutes = Readonly<{
  document: SourceDocument
  meeting: MeetingFacts
  /** The body's name and, in brackets, the other words that the head has for it; null where it names none. */
  body: string | null
  attendance: readonly Attendee[]
  /** Every place where the lists name somebody; `attendance` is what they say together. */
  mentions: readonly Mention[]
  sections: readonly Section[]
  /** The table of contents, where it numbers its entries; empty elsewhere. */
  contents: readonly ContentsEntry[]
}>

export type ContentsEntry = Readonly<{ number: string; span: Span }>

/** One item of the minutes; lettered items under an information § follow their parent as sections of their own. */
export type Section = Omit<SectionFacts, 'parts'> & Readonly<{ parts: readonly Part[] }>

/** A stretch of a section under one heading (Beslut, Bakgrund …); `preamble` is what stands before any heading. */
export type Part = Readonly<{
  kind: PartKind
  heading: string | null
  /** Whether the heading stands on the line of its text: "Beslut: Vi köper tre tält." */
  runIn: boolean
  span: Span
  blocks: readonly Block[]
}>

/** A paragraph or list item, without page noise. */
export type Block = Readonly<{
  passage: Passage
  /** `1.`, `a)`, `-`, `•`, `att` …, null for a plain paragraph. */
  marker: string | null
  /** 0 for a top-level item, 1 for an item below it, and so on. */
  level: number
  /** The cell's column heading, in a table. */
  column: string | null
  /** Whether it stands right below the text before it, without a gap; missing where it does not. */
  close?: true
  /** The row that a cell beside the text belongs to; missing where none is known. */
  row?: Span
  span: Span
}>

import type { ActionItemKind, PartKind, Recurrence } from '../extraction.ts'
import { FIRST_NAMES } from '../owners/first-names.ts'
import { readClosing } from '../closings/read-closing.ts'
import { makePassage } from '../passage.ts'
import { completeDuty, type CompleteDuty } from './complete-duty.ts'
import { findDuties } from './read-duties.ts'
import { readSentence, type Setting } from './sentence.ts'
import { nearbyIn } from '../owners/nearby.ts'

/** A sentence outside its minutes, with what is known of where it stood. */
export type SentenceRow = Readonly<{
  text: string
  body: string
  date: string
  context: 'decision' | 'proposal' | 'background' | 'information'
  lead?: string
}>

export type SentenceReading = Readonly<{
  kind: ActionItemKind | 'none'
  owners: readonly string[]
  due: string | null
  every: Recurrence | null
  reportTo: string | null
  closes: boolean
  /** Which rules said so: what is null or empty was read by none. */
  rules: Readonly<{
    duty: string | null
    owners: readonly string[]
    due: string | null
    every: string | null
    reportTo: string | null
    closing: string | null
  }>
}>

const PARTS: Readonly<Record<SentenceRow['context'], PartKind>> = {
  decision: 'decision',
  proposal: 'proposal',
  background: 'background',
  information: 'discussion',
}

/** What one sentence alone says: the duty in it, if any. */
export function readSingleSentence(row: SentenceRow): SentenceReading {
  const setting: Setting = {
    part: PARTS[row.context],
    heading: null,
    underTasks: false,
    lead: row.lead ?? null,
    body: row.body,
    toldInPast: false,
    speaker: null,
    names: FIRST_NAMES,
    agreed: false,
  }
  const dates = { meeting: row.date, next: null, body: row.body, meetings: [] }
  const duties: CompleteDuty[] = []
  const passage = makePassage(row, [{ start: 0, end: row.text.length }])
  const { text } = passage
  for (const span of passage.sentences()) {
    const sentence = readSentence(text.slice(span.start, span.end), setting)
    for (const found of findDuties(sentence)) {
      const duty = completeDuty(sentence, found, dates, {
        attendance: [],
        names: FIRST_NAMES,
        nearby: nearbyIn(() => text),
      })
      if (duty !== null) duties.push(duty)
    }
  }
  const closing =
    row.context === 'proposal' ? null : readClosing(text, { decided: row.context === 'decision' })
  const first = duties[0]
  const owners = duties.filter((one) => one.found.kind === first?.found.kind).flatMap((one) => one.owners)
  return {
    kind: first?.found.kind ?? 'none',
    owners: [...new Set(owners.map(({ name }) => name))],
    due: first?.due?.date ?? null,
    every: first?.every?.every ?? null,
    reportTo: first?.reportTo?.body ?? null,
    closes: closing !== null,
    rules: {
      duty: first?.found.rule ?? null,
      owners: [...new Set(owners.map(({ rule }) => rule))],
      due: first?.due?.rule ?? null,
      every: first?.every?.rule ?? null,
      reportTo: first?.reportTo?.rule ?? null,
      closing: closing?.rule ?? null,
    },
  }
}

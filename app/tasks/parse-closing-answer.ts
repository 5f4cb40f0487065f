import { z } from 'zod'
import type { Span } from '#app/extraction/span.ts'
import type { ClosureAnswer } from '#db/schema.ts'
import type { SeenTask } from './change-tasks.ts'

const ANSWER = z.enum(['closed', 'partly_reported', 'written_off', 'dismissed', 'reopened'])
const PLACE = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u
const SEEN = /^(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):(?<version>\d{1,9})$/iu

/** `stalle=120-163`, `uppdrag=ID:VERSION` and `svar`; null where the form is none of ours. */
export function parseClosingAnswer(
  form: FormData,
): Readonly<{ span: Span; task: SeenTask; answer: ClosureAnswer }> | null {
  const answer = ANSWER.safeParse(form.get('svar'))
  const place = PLACE.exec(String(form.get('stalle')))?.groups
  const seen = SEEN.exec(String(form.get('uppdrag')))?.groups
  if (!answer.success || place === undefined || seen?.['id'] === undefined) return null
  return {
    span: { start: Number(place['start']), end: Number(place['end']) },
    task: { id: seen['id'], version: Number(seen['version']) },
    answer: answer.data,
  }
}

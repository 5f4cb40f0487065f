import { sql } from 'kysely'
import type { Span } from '#app/extraction/span.ts'
import type { Db } from '../client.ts'
import type { ClosureAnswer } from '../schema.ts'
import { dayInSweden } from './swedish-time.ts'

/** A sentence that ends something, and where it stands. */
export type ClosingSentence = Readonly<{
  protocolId: string
  sectionNumber: string | null
  quote: string
  span: Span
}>

export type AnsweredClosure = Readonly<{
  sectionNumber: string | null
  quote: string
  taskId: string
  answer: ClosureAnswer
  by: string | null
  /** The day in Sweden, `YYYY-MM-DD`. */
  on: string
}>

/** What was last said of each sentence and task, in any version of the meeting's minutes. */
export function findClosureAnswers(
  db: Db,
  organisation: string,
  { protocolId, meetingId }: Readonly<{ protocolId: string; meetingId: string | null }>,
): Promise<AnsweredClosure[]> {
  return db
    .selectFrom('closure_answer as a')
    .innerJoin('protocol', (on) =>
      on
        .onRef('protocol.organisation_id', '=', 'a.organisation_id')
        .onRef('protocol.id', '=', 'a.protocol_id'),
    )
    .leftJoin('user', 'user.id', 'a.answered_by')
    .distinctOn(['a.section_number', 'a.quote', 'a.task_id'])
    .where('a.organisation_id', '=', organisation)
    .where((eb) =>
      eb.or([
        eb('a.protocol_id', '=', protocolId),
        ...(meetingId === null ? [] : [eb('protocol.meeting_id', '=', meetingId)]),
      ]),
    )
    .select([
      'a.section_number as sectionNumber',
      'a.quote',
      'a.task_id as taskId',
      'a.answer',
      'user.name as by',
      dayInSweden(sql`a.answered_at`).as('on'),
    ])
    .orderBy('a.section_number')
    .orderBy('a.quote')
    .orderBy('a.task_id')
    .orderBy('a.id', 'desc')
    .execute()
}

/** Adds an answer. In the transaction of the change that it leads to. */
export async function addClosureAnswer(
  trx: Db,
  organisation: string,
  actor: string | null,
  {
    sentence,
    taskId,
    answer,
  }: Readonly<{ sentence: ClosingSentence; taskId: string; answer: ClosureAnswer }>,
): Promise<void> {
  await trx
    .insertInto('closure_answer')
    .values({
      organisation_id: organisation,
      protocol_id: sentence.protocolId,
      section_number: sentence.sectionNumber,
      quote: sentence.quote,
      span_start: sentence.span.start,
      span_end: sentence.span.end,
      task_id: taskId,
      answer,
      answered_by: actor,
    })
    .execute()
}

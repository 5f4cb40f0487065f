import type { Span } from '#app/extraction/span.ts'
import type { Db } from '#db/client.ts'
import { addClosureAnswer } from '#db/queries/closure-answers.ts'
import { findClosures } from '#db/queries/closures.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import { lockTasks } from '#db/queries/task-changes.ts'
import type { ClosureAnswer } from '#db/schema.ts'
import { changeTasksIn, type SeenTask } from './change-tasks.ts'

export type ClosingOutcome = Readonly<
  | { ok: true }
  /** `changed`: somebody else has changed the task meanwhile; `missing`: sentence or task is no longer there. */
  | { ok: false; reason: 'changed' | 'missing' }
>

type Asked = Readonly<{ protocolId: string; span: Span; task: SeenTask; answer: ClosureAnswer }>

/**
 * What somebody makes of a task that a sentence of later minutes probably ends: gives it a status, with an event that
 * leads to the sentence, or says that the sentence is not about it. The answer is kept in the same transaction.
 */
export function answerClosing(
  db: Db,
  organisation: string,
  actor: string | null,
  { protocolId, span, task, answer }: Asked,
  today: string,
): Promise<ClosingOutcome> {
  return db.transaction().execute(async (trx) => {
    const head = await findProtocol(trx, organisation, protocolId)
    const closure = (await findClosures(trx, organisation, protocolId)).find(
      (one) => one.span.start === span.start && one.span.end === span.end,
    )
    const [known] = await lockTasks(trx, organisation, [task.id])
    if (!head || !closure || !known) return { ok: false, reason: 'missing' }
    const sentence = {
      protocolId,
      sectionNumber: closure.section,
      quote: closure.text,
      span: closure.span,
    }
    if (answer !== 'dismissed' && answer !== 'reopened') {
      const { bodyName, heldOn } = head
      const change = { status: answer, saidIn: { ...sentence, bodyName, heldOn } }
      const { conflicts } = await changeTasksIn(trx, organisation, actor, { seen: [task], change, today })
      if (conflicts.length > 0) return { ok: false, reason: 'changed' }
    }
    await addClosureAnswer(trx, organisation, actor, { sentence, taskId: task.id, answer })
    return { ok: true }
  })
}

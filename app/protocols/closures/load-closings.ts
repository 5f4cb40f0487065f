import type { Db } from '#db/client.ts'
import { findBodyNamed } from '#db/queries/bodies.ts'
import { type ClosableTask, findClosableTasks } from '#db/queries/closable-tasks.ts'
import { type AnsweredClosure, findClosureAnswers } from '#db/queries/closure-answers.ts'
import { type ClosureFound, findClosures, findSectionCases } from '#db/queries/closures.ts'
import type { ProtocolHead } from '#db/queries/protocols.ts'
import { OPEN_STATUSES } from '#db/task-statuses.ts'
import type { Closing, Offer, StandingAnswer } from './closing.ts'
import { matchClosure, type EarlierTask, type MatchReason } from './match-closure.ts'

type KnownTask = ClosableTask & EarlierTask
type Standing = AnsweredClosure & Readonly<{ answer: StandingAnswer }>

/** What the protocol says has come to its end, with the tasks of earlier meetings that are offered for it. */
export async function loadClosings(db: Db, organisation: string, head: ProtocolHead): Promise<Closing[]> {
  const found = await findClosures(db, organisation, head.id)
  if (found.length === 0) return []
  const place = { protocolId: head.id, meetingId: head.meetingId }
  const answers = await findClosureAnswers(db, organisation, place)
  const tasks = await findClosableTasks(db, organisation, {
    ...place,
    bodies: await bodiesOf(db, organisation, head, found),
    before: head.heldOn,
    also: answers.map(({ taskId }) => taskId),
  })
  return withOffers(found, await withCases(db, organisation, tasks, found), answers)
}

/** The meeting's own body and those that its sentences name. */
async function bodiesOf(
  db: Db,
  organisation: string,
  { bodyId }: ProtocolHead,
  found: readonly ClosureFound[],
): Promise<string[]> {
  const names = new Set(found.flatMap(({ refersTo }) => refersTo.decisions.flatMap(({ body }) => body ?? [])))
  const named = await Promise.all([...names].map((name) => findBodyNamed(db, organisation, name)))
  return [...new Set([bodyId, ...named.map((body) => body?.id)].filter((id) => typeof id === 'string'))]
}

async function withCases(
  db: Db,
  organisation: string,
  tasks: readonly ClosableTask[],
  found: readonly ClosureFound[],
): Promise<KnownTask[]> {
  const asked = found.some(({ refersTo }) => refersTo.caseNumber !== null)
  const protocols = asked ? [...new Set(tasks.map(({ protocolId }) => protocolId))] : []
  const cases = new Map(
    (await findSectionCases(db, organisation, protocols)).map((one) => [
      `${one.protocolId} ${one.number}`,
      one.caseNumber,
    ]),
  )
  return tasks.map((task) => ({
    ...task,
    caseNumber: cases.get(`${task.protocolId} ${task.sectionNumber ?? ''}`) ?? null,
  }))
}

/** What a sentence says most plainly comes first where two of one § speak of the same task. */
const PLAINEST: Readonly<Record<Closing['kind'], number>> = { closed: 0, revoked: 0, reported: 1 }

/** Each task once in a §; a report that is merely told of, and fits no task, is nothing to look at. */
export function withOffers(
  found: readonly ClosureFound[],
  tasks: readonly KnownTask[],
  answers: readonly AnsweredClosure[],
): Closing[] {
  const taken = new Set<string>()
  const offersOf = new Map<ClosureFound, Offer[]>()
  for (const closure of found.toSorted((a, b) => PLAINEST[a.kind] - PLAINEST[b.kind])) {
    const own = answers.filter(
      (one): one is Standing =>
        one.sectionNumber === closure.section && one.quote === closure.text && one.answer !== 'reopened',
    )
    const answered = tasks.filter(({ id }) => own.some(({ taskId }) => taskId === id))
    const open = tasks.filter(({ status }) => OPEN_STATUSES.includes(status))
    const matches = [
      ...answered.map((task) => ({ task, reason: null })),
      ...matchClosure(closure, open).filter(({ task }) => !answered.includes(task)),
    ].filter(({ task }) => !taken.has(`${closure.section ?? ''} ${task.id}`))
    for (const { task } of matches) taken.add(`${closure.section ?? ''} ${task.id}`)
    offersOf.set(
      closure,
      matches.map(({ task, reason }) =>
        toOffer(
          closure,
          task,
          reason,
          own.find(({ taskId }) => taskId === task.id),
        ),
      ),
    )
  }
  return found.flatMap((closure) => {
    const offers = offersOf.get(closure) ?? []
    if (offers.length === 0 && closure.rule === 'reported') return []
    const { section, kind, text: quote, span, rule } = closure
    return [{ section, kind, quote, span, rule, offers }]
  })
}

function toOffer(
  { kind }: ClosureFound,
  task: KnownTask,
  reason: MatchReason | null,
  answer: Standing | undefined,
): Offer {
  const { id: taskId, version, number, title, status, sectionNumber, heldOn } = task
  return {
    taskId,
    version,
    number,
    title,
    status,
    first: firstAnswer(kind, task),
    reason,
    sectionNumber,
    heldOn,
    answered: answer ? { answer: answer.answer, by: answer.by, on: answer.on } : null,
  }
}

/** A report ends the duty to report; of anything else it tells how far it has come. */
function firstAnswer(kind: Closing['kind'], task: KnownTask): Offer['first'] {
  if (kind === 'revoked') return 'written_off'
  const isFar = task.status === 'partly_reported' || task.status === 'closing_proposed'
  const isDone = kind === 'closed' || task.kind === 'report' || isFar
  return isDone ? 'closed' : 'partly_reported'
}

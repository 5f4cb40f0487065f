import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { layOutSource } from '#app/protocols/source/lay-out-source.ts'
import { readMayChange } from '#app/tasks/may-change.ts'
import { requireChangeableTask, requireTask } from '#app/tasks/require-task.ts'
import { editTask } from '#app/tasks/task/edit-task.ts'
import { readPassage } from '#app/tasks/task/passage.ts'
import { TaskPage } from '#app/tasks/task/task-page.tsx'
import { tellStory } from '#app/tasks/task/timeline.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { findNotes } from '#db/queries/notes.ts'
import { listOwners } from '#db/queries/owners.ts'
import { findSource } from '#db/queries/protocols.ts'
import { findTaskEvents } from '#db/queries/task-events.ts'
import type { Route } from './+types/task'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'read')
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const organisation = signedIn.organisationId
  const task = await requireTask(db, organisation, params.number)
  const [notes, events, owners, source, extraction, mayChange] = await Promise.all([
    findNotes(db, organisation, task.id),
    findTaskEvents(db, organisation, task.id),
    listOwners(db, organisation),
    findSource(db, organisation, task.protocolId),
    findLatestExtraction(db, organisation, task.protocolId),
    readMayChange(db, signedIn, task.id, today),
  ])
  const laidOut = source && extraction ? layOutSource(source, extraction.result.sections).sections : []
  const saved = new URL(request.url).searchParams.get('sparat')
  return {
    task,
    passage: readPassage(laidOut, task.span),
    story: tellStory(notes, events),
    owners,
    mayChange,
    userId: signedIn.userId,
    today,
    news: saved === 'ja' ? ('saved' as const) : saved === 'nasta' ? ('turned' as const) : null,
  }
}

/** Writes what can be set of the task; a conflict comes back with what was typed. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const permitted = await requireChangeableTask(db, signedIn, params.number, today)
  const outcome = await editTask(db, signedIn, permitted, await request.formData(), today)
  if (outcome.ok) return redirect(`/uppdrag/${params.number}?sparat=${outcome.turned ? 'nasta' : 'ja'}`)
  return outcome
}

export default function Task({ loaderData, actionData }: Route.ComponentProps) {
  return <TaskPage {...loaderData} outcome={actionData} />
}

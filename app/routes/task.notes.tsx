import { Form, redirect } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { requireChangeableTask } from '#app/tasks/require-task.ts'
import { NoteFields } from '#app/tasks/task/note-form.tsx'
import type { NoteOutcome } from '#app/tasks/task/note-outcome.ts'
import { readNote } from '#app/tasks/task/read-note.ts'
import { useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { writeNote } from '#db/queries/notes.ts'
import type { Route } from './+types/task.notes'

export async function loader({ params, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  const today = context.get(todayContext)
  const { task } = await requireChangeableTask(context.get(dbContext), signedIn, params.number, today)
  return { number: task.number, title: task.title, today }
}

/** `POST uppdrag/:number/lagesrapporter` writes a note. */
export async function action({
  request,
  params,
  context,
}: Route.ActionArgs): Promise<NoteOutcome | Response> {
  const signedIn = requireSignedIn(context)
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const { task } = await requireChangeableTask(db, signedIn, params.number, today)
  const { typed, mistake } = readNote(await request.formData(), today)
  if (mistake) return { ok: false, mistake, typed }
  const noteId = await writeNote(db, signedIn.organisationId, signedIn.userId, { taskId: task.id, ...typed })
  if (request.headers.get('accept')?.includes('text/html')) return redirect(`/uppdrag/${task.number}`)
  return { ok: true, noteId }
}

/** The form on a page of its own, where no script runs and something was missing. */
export default function NewNote({ loaderData: { number, title, today }, actionData }: Route.ComponentProps) {
  const { task } = useText().tasks
  const failed = actionData && !actionData.ok ? actionData : undefined
  return (
    <>
      <WindowTitle parts={[task.note.heading, task.name(number)]} />
      <PageHeader title={task.note.heading}>{title}</PageHeader>
      <Form method="post" noValidate className="max-w-reading grid gap-3">
        <NoteFields today={today} typed={failed?.typed} mistake={failed?.mistake} />
      </Form>
      <p className="mt-6">
        <TextLink to={`/uppdrag/${number}`}>{task.note.back(number)}</TextLink>
      </p>
    </>
  )
}

import { data, Form, redirect } from 'react-router'
import { z } from 'zod'
import { requireSignedIn, type SignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { requireChangeableTask } from '#app/tasks/require-task.ts'
import { WithdrawFields } from '#app/tasks/task/withdraw-fields.tsx'
import { useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Db } from '#db/client.ts'
import { findStandingNote, withdrawNote } from '#db/queries/notes.ts'
import type { Route } from './+types/task.note.withdrawal'

const LONGEST = 500

export async function loader({ params, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  return { number: await requireOwnNote(context.get(dbContext), signedIn, params, context.get(todayContext)) }
}

/** `POST uppdrag/:number/lagesrapporter/:noteId/aterkallelse` strikes a note out, with the reason. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  const db = context.get(dbContext)
  const number = await requireOwnNote(db, signedIn, params, context.get(todayContext))
  const typed = String((await request.formData()).get('orsak') ?? '')
  const reason = typed.replaceAll('\0', '').trim().slice(0, LONGEST)
  if (reason === '') return { missing: true }
  await withdrawNote(db, signedIn.organisationId, signedIn.userId, { noteId: params.noteId, reason })
  return redirect(`/uppdrag/${number}`)
}

/** The number of the note's task. @throws a 404, or a 403 where the note is somebody else's. */
async function requireOwnNote(
  db: Db,
  signedIn: SignedIn,
  params: Route.LoaderArgs['params'],
  today: string,
): Promise<number> {
  const { task, mayChange } = await requireChangeableTask(db, signedIn, params.number, today)
  const note = z.guid().safeParse(params.noteId).success
    ? await findStandingNote(db, signedIn.organisationId, params.noteId)
    : undefined
  if (note?.taskId !== task.id) throw data(null, { status: 404 })
  if (mayChange !== 'everything' && note.authorId !== signedIn.userId) throw data(null, { status: 403 })
  return task.number
}

/** The form on a page of its own, where no script runs and the reason was missing. */
export default function Withdrawal({ loaderData: { number }, actionData }: Route.ComponentProps) {
  const { task } = useText().tasks
  return (
    <>
      <WindowTitle parts={[task.note.withdrawTitle, task.name(number)]} />
      <PageHeader title={task.note.withdrawTitle} />
      <Form method="post" noValidate className="max-w-reading grid justify-items-start gap-3">
        <WithdrawFields missing={actionData?.missing ?? false} />
      </Form>
      <p className="mt-6">
        <TextLink to={`/uppdrag/${number}`}>{task.note.back(number)}</TextLink>
      </p>
    </>
  )
}

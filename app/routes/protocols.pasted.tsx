import { Form, redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { importText, type PasteOutcome } from '#app/protocols/import/import-text.ts'
import { PasteFields } from '#app/protocols/import/paste-fields.tsx'
import { useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/protocols.pasted'

export function loader({ context }: Route.LoaderArgs) {
  requireMay(requireSignedIn(context), 'import')
  return null
}

/** `POST protokoll/text` takes a pasted text in; one that is there already leads to it. */
export async function action({ request, context }: Route.ActionArgs): Promise<PasteOutcome | Response> {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  const db = context.get(dbContext)
  const answer = await importText(request, db, signedIn.organisationId, signedIn.userId)
  if (answer.outcome === 'known') return redirect(`/protokoll/${answer.protocolId}`)
  const isForm = request.headers.get('accept')?.includes('text/html')
  return answer.outcome === 'queued' && isForm ? redirect('/protokoll') : answer
}

/** The form on a page of its own, where no script runs and something was missing. */
export default function PastedText({ actionData }: Route.ComponentProps) {
  const { title, import: words } = useText().protocols
  return (
    <>
      <WindowTitle parts={[words.paste.title]} />
      <PageHeader title={words.paste.title} crumbs={[{ label: title, to: '/protokoll' }]} />
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        reloadDocument
        className="max-w-reading grid gap-3"
      >
        <PasteFields answer={actionData} />
      </Form>
    </>
  )
}

import { Form, redirect } from 'react-router'
import { joinForm, readForm } from '#app/accounts/forms.ts'
import { join } from '#app/accounts/join.ts'
import { hashOf } from '#app/accounts/one-time-link.ts'
import { NewPasswordField } from '#app/accounts/password-field.tsx'
import { SpentLink } from '#app/accounts/spent-link.tsx'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { findUsableInvitation } from '#db/queries/invitations.ts'
import { findPersonName } from '#db/queries/people.ts'
import type { Route } from './+types/invitation'

export async function loader({ params, context }: Route.LoaderArgs) {
  const db = context.get(dbContext)
  const invitation = await findUsableInvitation(db, hashOf(params.token))
  if (!invitation?.organisationName || !invitation.email) return { invitation: null }
  const { organisationName, email } = invitation
  return { invitation: { organisationName, email, name: await findPersonName(db, email) } }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = readForm(joinForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const joined = await join(context.get(dbContext), params.token, form.values)
  // The loader then says that the link is spent.
  if (!joined) return null
  return redirect(`/logga-in?klart&epost=${encodeURIComponent(joined.email)}`)
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  const { invitation } = loaderData
  if (!invitation) return <SpentLink title={text.invitation.spentTitle}>{text.invitation.spent}</SpentLink>
  const title = text.invitation.title(invitation.organisationName)
  return (
    <>
      <WindowTitle parts={[title]} />
      <PageHeader title={title}>{text.invitation.intro(invitation.email)}</PageHeader>
      <Form method="post" ref={form} className="grid gap-5" noValidate>
        {/* Lets the browser's keeper of passwords know whose it is. */}
        <input type="hidden" name="email" autoComplete="username" value={invitation.email} />
        <TextField
          label={text.name}
          name="name"
          autoComplete="name"
          required
          defaultValue={invitation.name ?? ''}
          error={say(actionData?.mistakes.name)}
        />
        <NewPasswordField name="password" label={text.password} error={say(actionData?.mistakes.password)} />
        <Button type="submit" tone="primary" className="justify-self-start">
          {text.invitation.submit}
        </Button>
      </Form>
    </>
  )
}

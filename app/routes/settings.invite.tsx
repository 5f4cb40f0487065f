import { Form } from 'react-router'
import { inviteForm, readForm } from '#app/accounts/forms.ts'
import { type InviteOutcome, invite } from '#app/accounts/invite.ts'
import { NewLink } from '#app/accounts/new-link.tsx'
import { requireMay } from '#app/accounts/permissions.ts'
import { suggestPersons } from '#app/accounts/persons.ts'
import { RoleChoice } from '#app/accounts/role-choice.tsx'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/settings.invite'

export async function loader({ context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  return { persons: await suggestPersons(context.get(dbContext), me.organisationId) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const form = readForm(inviteForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const outcome: InviteOutcome = await invite(context.get(dbContext), me, form.values)
  if (!outcome.ok) return { refused: outcome.reason }
  return { invited: { email: form.values.email, link: new URL(outcome.path, request.url).href } }
}

export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  const mistakes = actionData?.mistakes ?? {}
  const refused = actionData?.refused && text.invitations[actionData.refused]
  return (
    <div className="max-w-xl">
      <WindowTitle parts={[text.invitations.title, text.settings.title]} />
      <PageHeader
        title={text.invitations.title}
        crumbs={[{ label: text.settings.title, to: '/installningar' }, { label: text.invitations.title }]}
      >
        {!actionData?.invited && text.invitations.intro}
      </PageHeader>
      {actionData?.invited ? (
        <NewLink {...actionData.invited} back="/installningar" />
      ) : (
        <Form method="post" ref={form} className="grid gap-6" noValidate>
          <TextField
            label={text.email}
            name="email"
            type="email"
            autoComplete="off"
            required
            error={say(mistakes.email) ?? refused}
          />
          <RoleChoice
            present={{ role: 'reader', ownerName: null }}
            persons={loaderData.persons}
            mistakes={mistakes}
          />
          <Button type="submit" tone="primary" className="justify-self-start">
            {text.invitations.submit}
          </Button>
        </Form>
      )}
    </div>
  )
}

import { Form } from 'react-router'
import { readForm, setUpForm } from '#app/accounts/forms.ts'
import { hashOf } from '#app/accounts/one-time-link.ts'
import { NewPasswordField } from '#app/accounts/password-field.tsx'
import { redirectWithCookies } from '#app/accounts/redirect-with-cookies.ts'
import { setUp } from '#app/accounts/set-up.ts'
import { SpentLink } from '#app/accounts/spent-link.tsx'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { authenticationContext, dbContext, todayContext } from '#app/context.ts'
import { addExamples } from '#app/examples/add-examples.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/checkbox.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { findUsableInvitation } from '#db/queries/invitations.ts'
import { hasOrganisation } from '#db/queries/organisations.ts'
import type { Route } from './+types/set-up'

export async function loader({ params, context }: Route.LoaderArgs) {
  const db = context.get(dbContext)
  const invitation = await findUsableInvitation(db, hashOf(params.token))
  return { usable: invitation?.organisationId === null && !(await hasOrganisation(db)) }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = readForm(setUpForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const { email, password, examples } = form.values
  const db = context.get(dbContext)
  const made = await setUp(db, params.token, form.values)
  // The loader then says that the link is spent.
  if (!made) return null
  if (examples) await addExamples(db, made.organisationId, made.userId, context.get(todayContext))
  const signedIn = await context.get(authenticationContext).signIn(request, { email, password })
  return redirectWithCookies('/', signedIn?.cookies ?? [])
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  const mistakes = actionData?.mistakes ?? {}
  if (!loaderData.usable) return <SpentLink title={text.setUp.spentTitle}>{text.setUp.spent}</SpentLink>
  return (
    <>
      <WindowTitle parts={[text.setUp.title]} />
      <PageHeader title={text.setUp.title}>{text.setUp.intro}</PageHeader>
      <Form method="post" ref={form} className="grid gap-5" noValidate>
        <TextField
          label={text.setUp.organisation}
          help={text.setUp.organisationHelp}
          name="organisation"
          autoComplete="organization"
          required
          error={say(mistakes.organisation)}
        />
        <TextField label={text.name} name="name" autoComplete="name" required error={say(mistakes.name)} />
        <TextField
          label={text.email}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={say(mistakes.email)}
        />
        <NewPasswordField name="password" label={text.password} error={say(mistakes.password)} />
        <Checkbox name="examples" help={text.setUp.examplesHelp}>
          {text.setUp.examples}
        </Checkbox>
        <Button type="submit" tone="primary" className="justify-self-start">
          {text.setUp.submit}
        </Button>
      </Form>
    </>
  )
}

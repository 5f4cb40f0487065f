import { Form, redirect, useSearchParams } from 'react-router'
import { readForm, signInForm } from '#app/accounts/forms.ts'
import { redirectWithCookies } from '#app/accounts/redirect-with-cookies.ts'
import { signIn } from '#app/accounts/sign-in.ts'
import { signedInContext } from '#app/accounts/signed-in.ts'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { addressContext, authenticationContext, dbContext } from '#app/context.ts'
import { wayBack } from '#app/shell/way-back.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { hasOrganisation } from '#db/queries/organisations.ts'
import type { Route } from './+types/sign-in'

export async function loader({ context }: Route.LoaderArgs) {
  if (context.get(signedInContext)) throw redirect('/')
  return { isSetUp: await hasOrganisation(context.get(dbContext)) }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const form = readForm(signInForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const attempt = { ...form.values, address: context.get(addressContext) }
  const result = await signIn(context.get(dbContext), context.get(authenticationContext), request, attempt)
  if (result.outcome !== 'signed-in') return { refused: result.outcome, email: form.values.email }
  return redirectWithCookies(wayBack(url.searchParams.get('till')), result.cookies)
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const sayMistake = useMistakes()
  const form = useFocusOnMistake(actionData)
  const [search] = useSearchParams()
  const refusals = { wrong: text.signIn.wrong, ended: text.signIn.ended, 'too-many': text.signIn.tooMany }
  return (
    <>
      <WindowTitle parts={[text.signIn.title]} />
      <PageHeader title={text.signIn.title} />
      {!loaderData.isSetUp && <StatusLine className="mb-6">{text.signIn.notSetUp}</StatusLine>}
      {search.has('klart') && (
        <StatusLine tone="success" className="mb-6">
          {text.signIn.joined}
        </StatusLine>
      )}
      <StatusLine tone="danger" className="mb-6 empty:hidden">
        {actionData?.refused && refusals[actionData.refused]}
      </StatusLine>
      <Form method="post" ref={form} className="grid gap-5" noValidate>
        <TextField
          label={text.email}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={actionData?.email ?? search.get('epost') ?? ''}
          error={sayMistake(actionData?.mistakes?.email)}
        />
        <TextField
          label={text.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={sayMistake(actionData?.mistakes?.password)}
        />
        <Button type="submit" tone="primary" className="justify-self-start">
          {text.signIn.submit}
        </Button>
      </Form>
      <p className="text-ink-soft mt-8">{text.signIn.forgotten}</p>
    </>
  )
}

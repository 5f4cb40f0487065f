import { Form } from 'react-router'
import { changePassword } from '#app/accounts/change-password.ts'
import { passwordForm, readForm } from '#app/accounts/forms.ts'
import { NewPasswordField } from '#app/accounts/password-field.tsx'
import { redirectWithCookies } from '#app/accounts/redirect-with-cookies.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { authenticationContext, dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/settings.password'

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  const form = readForm(passwordForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const authentication = context.get(authenticationContext)
  const result = await changePassword(context.get(dbContext), authentication, request, me, form.values)
  if (result.outcome !== 'changed') return { refused: result.outcome }
  return redirectWithCookies('/installningar/konto?bytt', result.cookies)
}

export default function Password({ actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  const refusals = { wrong: text.account.wrong, 'too-many': text.account.tooMany }
  const title = text.account.password
  return (
    <div className="max-w-xl">
      <WindowTitle parts={[title, text.settings.title]} />
      <PageHeader
        title={title}
        crumbs={[{ label: text.account.title, to: '/installningar/konto' }, { label: title }]}
      />
      <Form method="post" ref={form} className="grid gap-5" noValidate>
        <TextField
          label={text.account.present}
          name="present"
          type="password"
          autoComplete="current-password"
          required
          error={say(actionData?.mistakes?.present) ?? (actionData?.refused && refusals[actionData.refused])}
        />
        <NewPasswordField name="next" label={text.account.next} error={say(actionData?.mistakes?.next)} />
        <Button type="submit" tone="primary" className="justify-self-start">
          {title}
        </Button>
      </Form>
    </div>
  )
}

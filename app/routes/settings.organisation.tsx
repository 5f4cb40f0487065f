import { Form } from 'react-router'
import { organisationForm, readForm } from '#app/accounts/forms.ts'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { renameOrganisation } from '#db/queries/organisations.ts'
import type { Route } from './+types/settings.organisation'

export function loader({ context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  return { name: me.organisationName }
}

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const form = readForm(organisationForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  await renameOrganisation(context.get(dbContext), me.organisationId, form.values.organisation)
  return { saved: true }
}

export default function Organisation({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  return (
    <Form method="post" ref={form} className="grid max-w-xl gap-5" noValidate>
      <WindowTitle parts={[text.organisation.title, text.settings.title]} />
      <h2 className="text-lg">{text.organisation.title}</h2>
      <TextField
        label={text.organisation.name}
        help={text.organisation.nameHelp}
        name="organisation"
        required
        defaultValue={loaderData.name}
        error={say(actionData?.mistakes?.organisation)}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" tone="primary">
          {text.settings.save}
        </Button>
        <StatusLine tone="success">{actionData?.saved && text.settings.saved}</StatusLine>
      </div>
    </Form>
  )
}

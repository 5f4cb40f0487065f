import { Form, useSearchParams } from 'react-router'
import { readDevice } from '#app/accounts/device.ts'
import { nameForm, readForm } from '#app/accounts/forms.ts'
import { SessionList } from '#app/accounts/session-list.tsx'
import { requireSignedIn, sessionContext } from '#app/accounts/signed-in.ts'
import { useMistakes } from '#app/accounts/use-mistakes.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { renamePerson } from '#db/queries/people.ts'
import { listSessions } from '#db/queries/sessions.ts'
import type { Route } from './+types/settings.account'

export async function loader({ context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  const sessions = await listSessions(context.get(dbContext), me.organisationId, me.userId)
  const here = context.get(sessionContext)
  return {
    me,
    sessions: sessions.map(({ id, userAgent, lastUsed }) => ({
      id,
      lastUsed,
      device: readDevice(userAgent),
      isHere: id === here,
    })),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  const form = readForm(nameForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  await renamePerson(context.get(dbContext), me.userId, form.values.name)
  return { saved: true }
}

export default function Account({ loaderData: { me, sessions }, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(actionData)
  const [search] = useSearchParams()
  return (
    <div className="grid max-w-xl gap-8">
      <WindowTitle parts={[text.account.title, text.settings.title]} />
      {search.has('bytt') && <StatusLine tone="success">{text.account.changed}</StatusLine>}
      <Form method="post" ref={form} className="grid gap-5" noValidate>
        <div>
          <h2 className="text-lg">{text.account.title}</h2>
          <p className="text-ink-soft">
            {me.email} · {text.roles[me.role]}
          </p>
        </div>
        <TextField
          label={text.name}
          name="name"
          autoComplete="name"
          required
          defaultValue={me.name}
          error={say(actionData?.mistakes?.name)}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="primary">
            {text.settings.save}
          </Button>
          <LinkButton to="/installningar/konto/losenord">{text.account.password}</LinkButton>
          <StatusLine tone="success">{actionData?.saved && text.settings.saved}</StatusLine>
        </div>
      </Form>
      <SessionList sessions={sessions} />
    </div>
  )
}

import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { changeTogether } from '#app/tasks/change-together.ts'
import { outcomeWords } from '#app/tasks/list/outcome-words.ts'
import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/tasks.changes'

/** `POST uppdrag/andringar`: changes many tasks together, and says which somebody else had changed. */
export async function action({ request, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'edit-task')
  const form = await request.formData()
  const { organisationId, userId } = signedIn
  return changeTogether(context.get(dbContext), organisationId, userId, form, context.get(todayContext))
}

/** What came of it, where no script shows it in the list. */
export default function Changes({ actionData }: Route.ComponentProps) {
  const text = useText()
  const { together } = text.tasks
  const outcome = actionData && outcomeWords(actionData, text)
  return (
    <>
      <WindowTitle parts={[together.label]} />
      <PageHeader title={together.label} />
      <div className="grid max-w-reading justify-items-start gap-4">
        <StatusLine tone={outcome?.tone ?? 'info'}>{outcome?.words ?? together.nothing}</StatusLine>
        <LinkButton to="/uppdrag">{together.back}</LinkButton>
      </div>
    </>
  )
}

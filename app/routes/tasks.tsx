import { may, requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { readPreferences } from '#app/shell/preferences.ts'
import { readHiddenColumns } from '#app/tasks/list/column-choice.ts'
import { readFilterChoices } from '#app/tasks/list/filter-choices.ts'
import { readList } from '#app/tasks/list/list-data.ts'
import { TasksPage } from '#app/tasks/list/tasks-page.tsx'
import { parseListView } from '#app/tasks/list-view.ts'
import { hasTasks } from '#db/queries/tasks.ts'
import type { Route } from './+types/tasks'

export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'read')
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const { organisationId, role, ownerId } = signedIn
  const view = parseListView(new URL(request.url).searchParams)
  const [choices, list, any] = await Promise.all([
    readFilterChoices(db, organisationId, view.filter, readPreferences(request).locale),
    readList(db, organisationId, view, today),
    hasTasks(db, organisationId),
  ])
  const hiddenColumns = readHiddenColumns(request)
  return { view, choices, list, any, hiddenColumns, today, ownerId, mayEdit: may(role, 'edit-task') }
}

export default function Tasks({ loaderData }: Route.ComponentProps) {
  return <TasksPage {...loaderData} />
}

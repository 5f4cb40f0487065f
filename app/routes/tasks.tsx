import { may, requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { readPreferences } from '#app/shell/preferences.ts'
import { readBoard } from '#app/tasks/board/board-data.ts'
import { readHiddenColumns } from '#app/tasks/list/column-choice.ts'
import { readFilterChoices } from '#app/tasks/list/filter-choices.ts'
import { readList } from '#app/tasks/list/list-data.ts'
import { TasksPage } from '#app/tasks/list/tasks-page.tsx'
import { parseListView } from '#app/tasks/list-view.ts'
import { findOwnersAnsweringFor } from '#db/queries/office-holders.ts'
import { hasTasks } from '#db/queries/tasks.ts'
import type { Route } from './+types/tasks'

export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'read')
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const { organisationId, role, ownerId } = signedIn
  const view = parseListView(new URL(request.url).searchParams)
  const isBoard = view.shape === 'board'
  const [choices, list, board, any, own] = await Promise.all([
    readFilterChoices(db, organisationId, view.filter, readPreferences(request).locale),
    isBoard ? null : readList(db, organisationId, view, today),
    isBoard ? readBoard(db, organisationId, view.filter, today) : null,
    hasTasks(db, organisationId),
    ownerId === null ? [] : findOwnersAnsweringFor(db, organisationId, ownerId, today),
  ])
  const hiddenColumns = readHiddenColumns(request)
  const mayEdit = may(role, 'edit-task')
  const movable = mayEdit ? ('everything' as const) : may(role, 'update-own-task') ? own : []
  return { view, choices, list, board, any, hiddenColumns, today, ownerId, mayEdit, movable }
}

export default function Tasks({ loaderData }: Route.ComponentProps) {
  return <TasksPage {...loaderData} />
}

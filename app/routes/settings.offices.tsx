import { OfficeForm } from '#app/accounts/office-form.tsx'
import { OfficeTable } from '#app/accounts/office-table.tsx'
import { officeForm, readForm } from '#app/accounts/forms.ts'
import { listPersons } from '#app/accounts/list-persons.ts'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { addOfficeTerm, listOffices } from '#db/queries/offices.ts'
import type { Route } from './+types/settings.offices'

export async function loader({ context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const db = context.get(dbContext)
  const [offices, persons] = await Promise.all([
    listOffices(db, me.organisationId),
    listPersons(db, me.organisationId),
  ])
  return { offices, persons, today: context.get(todayContext) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const form = readForm(officeForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes, added: false }
  const db = context.get(dbContext)
  const { roleId, personId } = form.values
  const [offices, persons] = await Promise.all([
    listOffices(db, me.organisationId),
    listPersons(db, me.organisationId),
  ])
  if (!offices.some((office) => office.roleId === roleId)) return { mistakes: { roleId: 'choose' as const } }
  if (!persons.some(({ id }) => id === personId)) return { mistakes: { personId: 'choose' as const } }
  return { added: await addOfficeTerm(db, me.organisationId, form.values) }
}

export default function Offices({
  loaderData: { offices, persons, today },
  actionData,
}: Route.ComponentProps) {
  const text = useText().accounts
  const ready = offices.length > 0 && persons.length > 0
  return (
    <div className="grid gap-6">
      <WindowTitle parts={[text.offices.title, text.settings.title]} />
      <div>
        <h2 className="text-lg">{text.offices.title}</h2>
        <p className="text-ink-soft max-w-reading">{text.offices.intro}</p>
      </div>
      {ready ? (
        <OfficeForm offices={offices} persons={persons} today={today} answer={actionData} />
      ) : (
        <EmptyState>{text.offices.none}</EmptyState>
      )}
      {offices.length > 0 && <OfficeTable offices={offices} />}
    </div>
  )
}

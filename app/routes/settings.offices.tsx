import { OfficeForm } from '#app/accounts/office-form.tsx'
import { OfficeTable } from '#app/accounts/office-table.tsx'
import { officeForm, readForm } from '#app/accounts/forms.ts'
import { requireMay } from '#app/accounts/permissions.ts'
import { findOrAddPerson, suggestPersons } from '#app/accounts/persons.ts'
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
    suggestPersons(db, me.organisationId),
  ])
  return { offices, persons, today: context.get(todayContext) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const form = readForm(officeForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes, added: false }
  const db = context.get(dbContext)
  const { roleId, person, from, until } = form.values
  const offices = await listOffices(db, me.organisationId)
  if (!offices.some((office) => office.roleId === roleId)) return { mistakes: { roleId: 'choose' as const } }
  const personId = await findOrAddPerson(db, me.organisationId, person)
  return { added: await addOfficeTerm(db, me.organisationId, { roleId, personId, from, until }) }
}

export default function Offices({
  loaderData: { offices, persons, today },
  actionData,
}: Route.ComponentProps) {
  const text = useText().accounts
  return (
    <div className="grid gap-6">
      <WindowTitle parts={[text.offices.title, text.settings.title]} />
      <div>
        <h2 className="text-lg">{text.offices.title}</h2>
        <p className="text-ink-soft max-w-reading">{text.offices.intro}</p>
      </div>
      {offices.length > 0 ? (
        <OfficeForm offices={offices} persons={persons} today={today} answer={actionData} />
      ) : (
        <EmptyState>{text.offices.none}</EmptyState>
      )}
      {offices.length > 0 && <OfficeTable offices={offices} />}
    </div>
  )
}

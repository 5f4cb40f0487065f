import { data, Form, useSearchParams } from 'react-router'
import { memberForm, readForm } from '#app/accounts/forms.ts'
import { MemberAccess } from '#app/accounts/member-access.tsx'
import { requireMay } from '#app/accounts/permissions.ts'
import { findOrAddPerson, suggestPersons } from '#app/accounts/persons.ts'
import { RoleChoice } from '#app/accounts/role-choice.tsx'
import { requireKey } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { changeMember, findMember } from '#db/queries/memberships.ts'
import { listSessions } from '#db/queries/sessions.ts'
import type { Route } from './+types/settings.member'

export async function loader({ params, context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const db = context.get(dbContext)
  const userId = requireKey(params.userId)
  const [member, persons, sessions] = await Promise.all([
    findMember(db, me.organisationId, userId),
    suggestPersons(db, me.organisationId),
    listSessions(db, me.organisationId, userId),
  ])
  if (!member || member.endedOn) throw data(null, { status: 404 })
  return { member, persons, sessions: sessions.length }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const form = readForm(memberForm, await request.formData())
  if (!form.ok) return { mistakes: form.mistakes }
  const db = context.get(dbContext)
  const { role, ownerName } = form.values
  const ownerId = ownerName && (await findOrAddPerson(db, me.organisationId, ownerName))
  const outcome = await changeMember(db, me.organisationId, requireKey(params.userId), { role, ownerId })
  if (outcome === 'missing') throw data(null, { status: 404 })
  return { outcome }
}

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const { member, persons, sessions } = loaderData
  const [search] = useSearchParams()
  const isLast = actionData ? actionData.outcome === 'last-administrator' : search.has('sista')
  return (
    <div className="max-w-xl">
      <WindowTitle parts={[member.name, text.members.title]} />
      <PageHeader
        title={member.name}
        crumbs={[{ label: text.members.title, to: '/installningar' }, { label: member.name }]}
      >
        {member.email}
      </PageHeader>
      <Form method="post" className="grid gap-6">
        <RoleChoice
          key={`${member.role} ${member.ownerName}`}
          present={member}
          persons={persons}
          mistakes={actionData?.mistakes ?? {}}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="primary">
            {text.settings.save}
          </Button>
          <StatusLine tone="success">{actionData?.outcome === 'done' && text.settings.saved}</StatusLine>
          <StatusLine tone="danger">{isLast && text.member.lastAdministrator}</StatusLine>
        </div>
      </Form>
      <MemberAccess member={member} sessions={sessions} />
    </div>
  )
}

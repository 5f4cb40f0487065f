import { redirect } from 'react-router'
import { InvitationList } from '#app/accounts/invitation-list.tsx'
import { FormerMembers, MemberTable } from '#app/accounts/member-table.tsx'
import { may } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { listOpenInvitations } from '#db/queries/invitations.ts'
import { listMembers } from '#db/queries/memberships.ts'
import type { Route } from './+types/settings.members'

export async function loader({ context }: Route.LoaderArgs) {
  const me = requireSignedIn(context)
  if (!may(me.role, 'administer')) throw redirect('/installningar/konto')
  const db = context.get(dbContext)
  const [members, invitations] = await Promise.all([
    listMembers(db, me.organisationId),
    listOpenInvitations(db, me.organisationId),
  ])
  return { me: me.userId, members, invitations }
}

export default function Members({ loaderData: { me, members, invitations } }: Route.ComponentProps) {
  const text = useText().accounts
  const present = members.filter(({ endedOn }) => endedOn === null)
  const former = members.filter(({ endedOn }) => endedOn !== null)
  return (
    <div className="grid gap-8">
      <WindowTitle parts={[text.members.title, text.settings.title]} />
      <section className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <h2 className="text-lg">{text.members.title}</h2>
            <p className="text-ink-soft">{text.members.intro}</p>
          </div>
          <LinkButton to="/installningar/inbjudan" tone="primary">
            {text.members.invite}
          </LinkButton>
        </div>
        <MemberTable members={present} me={me} />
        {former.length > 0 && <FormerMembers members={former} />}
      </section>
      <InvitationList invitations={invitations} />
    </div>
  )
}

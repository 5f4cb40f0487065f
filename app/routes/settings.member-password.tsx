import { data, Navigate } from 'react-router'
import { offerNewPassword } from '#app/accounts/invite.ts'
import { NewLink } from '#app/accounts/new-link.tsx'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireKey } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/settings.member-password'

const memberPage = (userId: string) => `/installningar/medlemmar/${userId}`

export async function action({ request, params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const offer = await offerNewPassword(context.get(dbContext), me, requireKey(params.userId))
  if (!offer) throw data(null, { status: 404 })
  return { email: offer.email, link: new URL(offer.path, request.url).href }
}

export default function MemberPassword({ params, actionData }: Route.ComponentProps) {
  const text = useText().accounts
  const title = text.member.newPassword
  // The address alone has nothing to show: the link was told once.
  if (!actionData) return <Navigate to={memberPage(params.userId)} replace />
  return (
    <div className="max-w-xl">
      <WindowTitle parts={[title, text.settings.title]} />
      <PageHeader
        title={title}
        crumbs={[{ label: text.members.title, to: '/installningar' }, { label: title }]}
      />
      <NewLink {...actionData} back={memberPage(params.userId)} />
    </div>
  )
}

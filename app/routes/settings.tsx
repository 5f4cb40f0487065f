import { Outlet, useLocation } from 'react-router'
import { may } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { useText } from '#app/text/use-text.ts'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { Route } from './+types/settings'

export function loader({ context }: Route.LoaderArgs) {
  return { mayAdminister: may(requireSignedIn(context).role, 'administer') }
}

/** The frame of the settings; what is not the person's own is for administrators. */
export default function Settings({ loaderData }: Route.ComponentProps) {
  const text = useText().accounts.settings
  const { pathname } = useLocation()
  const tab = (to: string, label: string) => ({ to, label, current: pathname === to })
  const own = tab('/installningar/konto', text.account)
  return (
    <div className="max-w-4xl">
      <PageHeader title={text.title} />
      {loaderData.mayAdminister && (
        <LinkTabs
          label={text.title}
          tabs={[
            tab('/installningar', text.members),
            tab('/installningar/befattningar', text.offices),
            tab('/installningar/organisation', text.organisation),
            own,
          ]}
        />
      )}
      <div className="pt-6">
        <Outlet />
      </div>
    </div>
  )
}

import { Form } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { OpenInvitation } from '#db/queries/invitations.ts'

/** Who has been given a link and has not followed it yet. */
export function InvitationList({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const text = useText().accounts
  const locale = useLocale()
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{text.invitations.open}</h2>
      {invitations.length === 0 ? (
        <p className="text-ink-soft">{text.invitations.none}</p>
      ) : (
        <ul>
          {invitations.map(({ id, email, role, expiresOn }) => (
            <li key={id} className="border-line flex flex-wrap items-center gap-x-4 gap-y-1 border-t py-2">
              <div className="min-w-0 grow">
                <div className="wrap-anywhere">{email}</div>
                <div className="text-ink-soft text-sm">
                  {text.roles[role]} · {text.invitations.expires(formatDate(locale, expiresOn))}
                </div>
              </div>
              <Form method="post" action={`/installningar/inbjudan/${id}/aterkallande`}>
                <Button type="submit" size="small" aria-label={text.invitations.withdrawOne(email)}>
                  {text.invitations.withdraw}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { Member } from '#db/queries/memberships.ts'

/** Those who work here; each name leads to what can be changed. */
export function MemberTable({ members, me }: { members: readonly Member[]; me: string }) {
  const text = useText().accounts
  const locale = useLocale()
  return (
    <table className="data-table">
      <caption className="sr-only">{text.members.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.members.name}</th>
          <th scope="col">{text.members.role}</th>
          <th scope="col" className="max-md:hidden">
            {text.members.owner}
          </th>
          <th scope="col" className="max-md:hidden">
            {text.members.since}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.userId}>
            <td>
              <TextLink to={`/installningar/medlemmar/${member.userId}`}>{member.name}</TextLink>
              {member.userId === me && <span className="text-ink-soft"> ({text.members.you})</span>}
              <div className="text-ink-soft text-sm wrap-anywhere">{member.email}</div>
            </td>
            <td>{text.roles[member.role]}</td>
            <td className="max-md:hidden">
              {member.ownerName ?? <span className="text-ink-faint">{text.members.noOwner}</span>}
            </td>
            <td className="figures whitespace-nowrap max-md:hidden">{formatDate(locale, member.since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Those who have left; what they did still bears their names. */
export function FormerMembers({ members }: { members: readonly Member[] }) {
  const text = useText().accounts
  const locale = useLocale()
  return (
    <Disclosure title={text.members.former(members.length)}>
      <ul className="grid gap-1 pl-6">
        {members.map(({ userId, name, email, endedOn }) => (
          <li key={userId}>
            {name} <span className="text-ink-soft wrap-anywhere">{email}</span>
            {endedOn && (
              <span className="text-ink-soft"> · {text.members.ended(formatDate(locale, endedOn))}</span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

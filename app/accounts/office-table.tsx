import { Form } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Office, OfficeTerm } from '#db/queries/offices.ts'

/** Who holds each office, and who held it before. */
export function OfficeTable({ offices }: { offices: readonly Office[] }) {
  const text = useText().accounts.offices
  return (
    <table className="data-table">
      <caption className="sr-only">{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.role}</th>
          <th scope="col">{text.person}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map(({ roleId, role, terms }) => (
          <tr key={roleId}>
            <th scope="row">{role}</th>
            <td>
              {terms.length === 0 && <span className="text-ink-faint">{text.nobody}</span>}
              <ul className="grid gap-1">
                {terms.map((term) => (
                  <Term key={term.id} term={term} role={role} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Term({ term: { id, person, from, until }, role }: { term: OfficeTerm; role: string }) {
  const text = useText().accounts.offices
  const locale = useLocale()
  const last = until === null ? text.present : formatDate(locale, until)
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <span>{person}</span>
      <span className="figures text-ink-soft text-sm">
        {formatDate(locale, from)} – {last}
      </span>
      {until === null && (
        <Form method="post" action={`/installningar/befattningar/${id}/avslut`}>
          <Button type="submit" size="small" tone="quiet" aria-label={text.endOne(person, role)}>
            {text.end}
          </Button>
        </Form>
      )}
    </li>
  )
}

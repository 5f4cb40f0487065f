import { Link } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Badge } from '#app/ui/badge.tsx'
import type { ProtocolRow } from '#db/queries/protocol-list.ts'

/** The protocols, one a row; on a narrow screen a row is two lines. */
export function ProtocolTable({ rows }: { rows: readonly ProtocolRow[] }) {
  const text = useText().protocols.list
  const { body, date, sections, tasks, state } = text.columns
  return (
    <table className="data-table">
      <caption className="sr-only">{text.title}</caption>
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col">{body}</th>
          <th scope="col">{date}</th>
          <th scope="col" className="number">
            {sections}
          </th>
          <th scope="col">{tasks}</th>
          <th scope="col">{state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

const cell = 'max-md:border-0 max-md:p-0'

function Row({ row }: { row: ProtocolRow }) {
  const text = useText().protocols.list
  const locale = useLocale()
  const found = row.pending + row.accepted + row.dismissed
  return (
    <tr className="max-md:border-line max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:border-b max-md:py-3">
      <th scope="row" className={`${cell} w-full md:max-w-0`}>
        <Link to={`/protokoll/${row.id}`} className="link">
          {row.bodyName ?? text.bodyMissing}
        </Link>
        {row.version > 1 && <span className="text-ink-soft font-normal"> {text.version(row.version)}</span>}
        <span className="text-ink-faint block truncate max-md:max-w-[calc(100vw-2rem)] text-sm font-normal">
          {row.fileName}
        </span>
      </th>
      <td className={`${cell} figures whitespace-nowrap`}>
        {row.heldOn === null ? (
          <span className="text-warning font-semibold">{text.dateMissing}</span>
        ) : (
          formatDate(locale, row.heldOn)
        )}
      </td>
      <td className="number max-md:hidden">{row.sections}</td>
      <td className={`${cell} figures whitespace-nowrap`}>
        {found === 0 ? (
          <span className="text-ink-soft">{text.noneFound}</span>
        ) : (
          text.reviewed(found - row.pending, found)
        )}
      </td>
      <td className={cell}>
        {row.pending > 0 || row.heldOn === null ? (
          <Badge tone="accent">{text.open(row.pending)}</Badge>
        ) : (
          <Badge tone="success">{text.done}</Badge>
        )}
      </td>
    </tr>
  )
}

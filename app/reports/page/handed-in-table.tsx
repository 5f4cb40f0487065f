import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { HandedInReport } from '#db/queries/reports.ts'

export function HandedInTable({ reports }: { reports: readonly HandedInReport[] }) {
  const text = useText().reports
  const locale = useLocale()
  const { handedIn } = text
  return (
    <div className="overflow-x-auto">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{handedIn.body}</th>
            <th scope="col">{handedIn.asOf}</th>
            <th scope="col" className="number">
              {handedIn.rows}
            </th>
            <th scope="col">{handedIn.by}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row" className="font-normal">
                <TextLink to={`/rapporter/${report.id}`}>{report.bodyName ?? text.choose.allBodies}</TextLink>
              </th>
              <td className="figures whitespace-nowrap">{formatDate(locale, report.asOf)}</td>
              <td className="number">{report.rowCount}</td>
              <td>{report.handedInBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

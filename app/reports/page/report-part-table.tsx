import { STATUS_SIGNS } from '#app/tasks/status.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { FollowUpReport, ReportPart, ReportRow } from '../follow-up-report.ts'
import { columns } from '../row-words.ts'

type Props = { report: FollowUpReport; part: ReportPart }

export function ReportPartTable({ report, part }: Props) {
  return (
    <div className="overflow-x-auto print:overflow-visible">
      <table className="report-table" aria-label={part.heading}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {report.headings[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row }: { row: ReportRow }) {
  const { id, words, overdue } = row.status
  return (
    <tr>
      <td className="figures">
        <TextLink to={row.path}>{row.number}</TextLink>
      </td>
      <td className="font-serif">{row.quote}</td>
      <td>
        <TextLink to={row.source.path}>{row.source.words}</TextLink>
      </td>
      <td>{row.owners}</td>
      <td>{row.due.words}</td>
      <td>
        <span aria-hidden="true">{STATUS_SIGNS[id]} </span>
        {words}
        {overdue && (
          <span className="text-danger block font-semibold">
            <span aria-hidden="true">▲ </span>
            {overdue}
          </span>
        )}
      </td>
      <td>{row.note}</td>
    </tr>
  )
}

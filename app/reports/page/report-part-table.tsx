import type { ReactNode } from 'react'
import { OverdueSign, StatusSign } from '#app/tasks/parts/status-sign.tsx'
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
        <span className="flex gap-1.5">
          <Sign>
            <StatusSign status={id} />
          </Sign>
          {words}
        </span>
        {overdue && (
          <span className="text-danger flex gap-1.5 font-semibold">
            <Sign>
              <OverdueSign />
            </Sign>
            {overdue}
          </span>
        )}
      </td>
      <td>{row.note}</td>
    </tr>
  )
}

/** Beside the first line of the words, as wide as any other sign. */
const Sign = ({ children }: { children: ReactNode }) => (
  <span className="flex h-[1lh] w-3.5 shrink-0 items-center justify-center">{children}</span>
)

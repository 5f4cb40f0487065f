import type { FollowUpReport } from '../follow-up-report.ts'
import { ReportPartTable } from './report-part-table.tsx'

/** The paper itself, as it prints on A4: light in both themes, since that is what is handed out. */
export function ReportPaper({ report }: { report: FollowUpReport }) {
  return (
    <article className="report-paper" lang={report.locale} aria-labelledby="report-title">
      <header>
        <p className="text-ink-soft">{report.organisation}</p>
        <h2 id="report-title" className="text-2xl">
          {report.title}
        </h2>
        <p className="text-lg">{report.body}</p>
      </header>
      <dl className="border-line my-5 flex flex-wrap gap-x-14 gap-y-3 border-y py-3">
        {report.figures.map(({ label, value }) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-ink-soft text-sm">{label}</dt>
            <dd className="figures text-xl font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-reading">{report.summary}</p>
      <p className="text-ink-soft max-w-reading mt-1 text-sm">{report.scope}</p>
      {report.parts.map((part) => (
        <section key={part.heading} className="mt-8">
          <h3 className="mb-1 text-lg">{part.heading}</h3>
          {part.rows.length === 0 ? <p>{part.empty}</p> : <ReportPartTable report={report} part={part} />}
        </section>
      ))}
    </article>
  )
}

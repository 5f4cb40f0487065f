import { buildReport } from '#app/reports/build-report.ts'
import { reportFormatIds } from '#app/reports/formats/index.ts'
import { renderReport } from '#app/reports/render-report.ts'
import { STATUSES } from '#app/tasks/status.ts'
import { sampleTask } from '#tests/unit/reports/sample-task.ts'
import { type Measurement, median, timeRounds } from './measurement.ts'

const TASKS = 1_000
const words =
  'redovisa hur förbundet och medlemskommunerna tillsammans kan upphandla en ny växel utan att äldre avtal bryts'.split(
    ' ',
  )

/** A report of a thousand tasks, from its rows to the bytes of each format, the thread that writes it included. */
export async function measureReports(): Promise<Measurement[]> {
  const tasks = Array.from({ length: TASKS }, (_, index) => manyWorded(index))
  const build = () =>
    buildReport(
      tasks,
      {
        locale: 'sv',
        organisation: 'Kommunförbundet Mellanälven',
        body: null,
        from: null,
        toldAsDone: new Set(),
        until: '2026-11-21',
        statuses: STATUSES,
      },
      '2026-11-21',
    )
  const measurements: Measurement[] = []
  for (const format of reportFormatIds) {
    const write = () => renderReport({ report: build(), format, origin: 'https://beslut.example.se' })
    const value = median(await timeRounds(5, write)) / 1000
    const name = `${TASKS} tasks as ${format} (median)`
    measurements.push({ name, value, unit: 's', bound: { atMost: 2 } })
  }
  return measurements
}

/** Quotes of fifteen to fifty words, no two the same. */
function manyWorded(index: number) {
  const length = 15 + (index % 36)
  const said = Array.from({ length }, (_, at) => words[(index + at) % words.length])
  const quote = `Förbundsdirektören får i uppdrag att ${said.join(' ')}.`
  const status = STATUSES[index % STATUSES.length] ?? 'in_progress'
  const note = { writtenOn: '2026-11-12', text: said.slice(0, 12).join(' ') }
  return sampleTask({ number: index + 1, quote, status, latestNote: index % 3 === 0 ? null : note })
}

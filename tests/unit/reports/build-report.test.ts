import { describe, expect, test } from 'vitest'
import { buildReport, type ReportOptions } from '#app/reports/build-report.ts'
import type { ReportableTask } from '#app/reports/reportable-task.ts'
import { STATUSES } from '#app/tasks/status.ts'
import { sampleTask } from './sample-task.ts'

const everything: ReportOptions = {
  locale: 'sv',
  organisation: 'Åsundaförbundet',
  body: null,
  from: null,
  toldAsDone: new Set(),
  until: '2024-11-22',
  statuses: STATUSES,
}
const build = (tasks: readonly ReportableTask[], options: Partial<ReportOptions> = {}) =>
  buildReport(tasks, { ...everything, ...options }, '2024-11-22')
const numbers = (report: ReturnType<typeof build>) =>
  report.parts.map(({ rows }) => rows.map((row) => row.number))

const done = (number: number, statusSince: string) =>
  sampleTask({ number, status: number === 4 ? 'written_off' : 'closed', statusSince })

describe('which tasks', () => {
  test('the open ones by deadline, those without one last, then as they were given', () => {
    const tasks = [
      sampleTask({ number: 1, dueOn: null }),
      sampleTask({ number: 2, dueOn: '2025-01-31' }),
      sampleTask({ number: 4, dueOn: '2024-11-01' }),
      sampleTask({ number: 3, dueOn: '2024-11-01' }),
    ]
    expect(numbers(build(tasks))).toEqual([[3, 4, 2, 1], []])
  })

  test('of one body', () => {
    const tasks = [sampleTask({ number: 1 }), sampleTask({ number: 2, bodyId: 'council' })]
    const report = build(tasks, { body: { id: 'council', name: 'Förbundsfullmäktige' } })
    expect(numbers(report)).toEqual([[2], []])
    expect(report.body).toBe('Förbundsfullmäktige')
  })

  test('given up to the last day, and those whose meeting has no date', () => {
    const tasks = [
      sampleTask({ number: 1, heldOn: '2024-11-22' }),
      sampleTask({ number: 2, heldOn: '2024-11-23' }),
      sampleTask({ number: 3, heldOn: null }),
    ]
    expect(numbers(build(tasks))).toEqual([[1, 3], []])
  })

  test('the done ones from the first day on, once', () => {
    const tasks = [done(1, '2024-09-30'), done(2, '2024-10-01'), done(3, '2024-10-01'), done(4, '2024-11-01')]
    const options = { from: '2024-10-01', toldAsDone: new Set([2]) }
    expect(numbers(build(tasks, options))).toEqual([[], [3, 4]])
    expect(numbers(build(tasks))).toEqual([[], [1, 2, 3, 4]])
  })

  test('of the statuses asked for; a part that was not asked for is not there', () => {
    const tasks = STATUSES.map((status, index) => sampleTask({ number: index + 1, status }))
    const some = build(tasks, { statuses: ['not_started', 'partly_reported'] })
    expect(numbers(some)).toEqual([[1, 3]])
    expect(some.figures.map(({ label }) => label)).toEqual(['Öppna', 'Försenade', 'Utan slutdatum'])
    expect(some.scope).toContain('Bara status: Ej påbörjat, Delredovisat.')
    const finished = build(tasks, { statuses: ['written_off'] })
    expect(numbers(finished)).toEqual([[6]])
    expect(finished.summary).toBe('1 har blivit klart.')
  })
})

describe('what it says in short', () => {
  const overdue = sampleTask({ dueOn: '2024-11-21' })
  const dueToday = sampleTask({ dueOn: '2024-11-22' })
  const bare = sampleTask({ dueOn: null, owners: [] })
  const closed = sampleTask({ status: 'closed', statusSince: '2024-11-01', dueOn: '2024-01-01' })

  test('counts, with a task that is due today in time and a done one never late', () => {
    const report = build([overdue, dueToday, bare, closed], { from: '2024-10-01' })
    expect(report.figures).toEqual([
      { label: 'Öppna', value: 3 },
      { label: 'Försenade', value: 1 },
      { label: 'Utan slutdatum', value: 1 },
      { label: 'Klara sedan 1 okt 2024', value: 1 },
    ])
    expect(report.summary).toBe(
      'Av 3 öppna uppdrag är 1 försenat, 1 utan slutdatum och 1 utan ansvarig; 1 har blivit klart sedan 1 okt 2024.',
    )
  })

  test.each<[string, ReportableTask[], string]>([
    [
      'all in order',
      [dueToday, dueToday],
      '2 uppdrag är öppna, med ansvarig och slutdatum, och inget är försenat; inget uppdrag har blivit klart.',
    ],
    ['one open, late', [overdue], 'Av 1 öppet uppdrag är 1 försenat; inget uppdrag har blivit klart.'],
    ['none open', [closed, closed], 'Inga uppdrag är öppna; 2 har blivit klara.'],
    ['nothing', [], 'Inga uppdrag är öppna; inget uppdrag har blivit klart.'],
  ])('one sentence: %s', (_, tasks, summary) => {
    expect(build(tasks).summary).toBe(summary)
  })

  test('in English too', () => {
    const report = build([overdue, bare], { locale: 'en', from: '2024-10-01' })
    expect(report.summary).toBe(
      '2 open assignments, of which 1 overdue, 1 without a deadline and 1 without an owner; no assignment has been closed since 1 Oct 2024.',
    )
    expect(report.headings.quote).toBe('Assignment (verbatim)')
  })

  test('tells the day and what is in it', () => {
    expect(build([], { from: '2024-10-01' }).scope).toBe(
      'Läget 22 nov 2024. Uppdrag beslutade till och med 22 nov 2024; det som blivit klart tas med från och med 1 okt 2024.',
    )
  })
})

const row = (values: Partial<ReportableTask>) => build([sampleTask(values)]).parts[0]?.rows[0]

describe('a row', () => {
  test('has the words of the minutes and leads to them', () => {
    expect(row({ number: 12, latestNote: { writtenOn: '2024-11-12', text: 'På remiss.' } })).toEqual({
      number: 12,
      path: '/uppdrag/12',
      quote: 'Förbundschefen får i uppdrag att redovisa hur åkerjorden värderas.',
      source: {
        words: 'Styrelsen, 25 okt 2024, §\u00A0132',
        path: '/protokoll/p1/kalla?stalle=100-160#stalle-100',
      },
      owners: 'Förbundschefen',
      due: { on: '2024-12-31', words: '31 dec 2024' },
      status: { id: 'in_progress', words: 'Pågående', overdue: null },
      note: '12 nov 2024: På remiss.',
    })
  })

  test('says what is missing', () => {
    expect(row({ owners: [], dueOn: null, dueText: null, duePrecision: null })).toMatchObject({
      owners: 'Ansvarig saknas',
      due: { on: null, words: 'Utan slutdatum' },
      note: '–',
    })
    expect(row({ heldOn: null, sectionNumber: null })?.source.words).toBe('Styrelsen')
    expect(row({ bodyName: null, heldOn: null, sectionNumber: null })?.source.words).not.toBe('')
  })

  test('says how late it is', () => {
    expect(row({ dueOn: '2024-11-21' })?.status.overdue).toBe('Försenat 1\u00A0dag')
  })

  test('is one line a cell, without what breaks a Word file', () => {
    expect(row({ quote: 'att\n  utreda\u0000\u000B \uD800frågan\uFFFE' })?.quote).toBe('att utreda frågan')
  })
})

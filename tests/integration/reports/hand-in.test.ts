import { describe, expect, test } from 'vitest'
import { composeReport } from '#app/reports/compose-report.ts'
import { readSnapshot } from '#app/reports/snapshot.ts'
import { countReports, findLatestReports, findReport, findReports, storeReport } from '#db/queries/reports.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const world = await makeTaskWorld(db)
const stranger = await makeTaskWorld(db, { name: 'Annat förbund' })
const { number } = await world.openTask({
  dueOn: '2026-11-11',
  owners: [{ name: 'Förbundschefen', kind: 'role' }],
})
await stranger.openTask({ quote: 'Främmande uppdrag.' })

const asker = { organisationId: world.organisation, organisationName: 'Älvdalarna' }
const compose = async (query = '') =>
  (await composeReport(db, asker, new URLSearchParams(query), { locale: 'sv', today })).report
const handIn = async (bodyId: string | null = null, query = '') => {
  const report = await compose(query)
  const values = { title: report.title, asOf: report.asOf, bodyId, snapshot: report }
  return { id: await storeReport(db, world.organisation, world.secretary, values), report }
}
const rowsOf = (report: Awaited<ReturnType<typeof compose>>) =>
  report.parts.map((part) => part.rows.map((row) => row.number))

describe('a report', () => {
  test('shows the organisation’s tasks and no others', async () => {
    const report = await compose()
    expect(rowsOf(report)).toEqual([[number], []])
    expect(report.parts[0]?.rows[0]).toMatchObject({
      quote: 'Förbundschefen får i uppdrag att utreda lokalerna.',
      owners: 'Förbundschefen',
      source: { words: 'Styrelsen, 23 okt 2026, §\u00A084' },
      due: { on: '2026-11-11', words: '11 nov 2026' },
      status: { words: 'Ej påbörjat', overdue: 'Försenat 10\u00A0dagar' },
    })
  })

  test('asked for another organisation’s body is on all bodies of its own', async () => {
    expect((await compose(`organ=${stranger.body}`)).body).toBe('Alla organ')
  })
})

describe('what was handed in', () => {
  test('opens again exactly as it was after the tasks have changed', async () => {
    const { id, report } = await handIn()
    await db
      .updateTable('task')
      .set({ status: 'in_progress', title: 'Nytt' })
      .where('number', '=', 1)
      .execute()
    const stored = await findReport(db, world.organisation, id)
    expect(readSnapshot(stored?.snapshot ?? {})).toEqual(report)
    expect(stored).toMatchObject({ handedInBy: 'Siv Sekreterare', asOf: today, rowCount: 1, bodyName: null })
  })

  test('can be neither changed nor taken away', async () => {
    const { id } = await handIn()
    await expect(
      db
        .updateTable('report')
        .set({ snapshot: '{}' } as never)
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow('refused')
    await expect(db.deleteFrom('report').where('id', '=', id).execute()).rejects.toThrow('refused')
  })

  test('is seen by its own organisation alone', async () => {
    const { id } = await handIn()
    expect(await findReport(db, stranger.organisation, id)).toBeUndefined()
    expect(await findReports(db, stranger.organisation)).toEqual([])
    expect(await countReports(db, stranger.organisation)).toBe(0)
    expect(await findLatestReports(db, stranger.organisation, null)).toBeUndefined()
    expect((await findReports(db, world.organisation))[0]?.id).toBe(id)
  })

  test('cannot bear another organisation’s body, or someone from outside', async () => {
    await expect(handIn(stranger.body)).rejects.toThrow('foreign key')
    const values = { title: 'Rapport', asOf: today, bodyId: null, snapshot: {} }
    await expect(storeReport(db, world.organisation, stranger.secretary, values)).rejects.toThrow(
      'foreign key',
    )
  })
})

describe('what was done', () => {
  test('since the last report is told once, and everything when asked for', async () => {
    const { number: done } = await world.openTask()
    await close(done, `${today}T09:00:00Z`)
    const first = await handIn(world.body, `organ=${world.body}`)
    expect(rowsOf(first.report)[1]).toEqual([done])
    expect(rowsOf(await compose(`organ=${world.body}`))[1]).toEqual([])
    expect(rowsOf(await compose(`organ=${world.body}&fran=2020-01-01`))[1]).toEqual([done])

    const { number: sameDay } = await world.openTask()
    await close(sameDay, `${today}T15:00:00Z`)
    const second = await handIn(world.body, `organ=${world.body}`)
    expect(rowsOf(second.report)[1]).toEqual([sameDay])
    expect(rowsOf(await compose(`organ=${world.body}`))[1]).toEqual([])
  })

  test('is dated as people in Sweden date it', async () => {
    const { number: late } = await world.openTask()
    await close(late, '2026-11-30T23:30:00Z')
    expect(rowsOf(await compose('fran=2026-12-01'))[1]).toEqual([late])
  })
})

const close = (done: number, at: string) =>
  db
    .updateTable('task')
    .set({ status: 'closed', status_changed_at: at })
    .where('organisation_id', '=', world.organisation)
    .where('number', '=', done)
    .execute()

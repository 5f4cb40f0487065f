import { expect, test } from 'vitest'
import { addExamples } from '#app/examples/add-examples.ts'
import { exampleFiles } from '#app/examples/example-files.ts'
import { FOLLOW_UPS } from '#app/examples/follow-ups.ts'
import { countFigures } from '#app/overview/figures.ts'
import { readMeetingsToPrepare } from '#app/overview/meetings-to-prepare.ts'
import { countPendingProposals } from '#db/queries/overview.ts'
import { addMember } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const { id: organisation } = await db
  .insertInto('organisation')
  .values({ name: 'Kommunförbundet Mellanälven' })
  .returning('id')
  .executeTakeFirstOrThrow()
const actor = await addMember(db, organisation, 'Siv Åberg')
await addExamples(db, organisation, actor, today)

test('every page of the product has something to show', async () => {
  expect(await countPendingProposals(db, organisation)).toBeGreaterThan(5)
  const figures = await countFigures(db, organisation, today)
  expect(figures.filter(({ count }) => count === 0)).toEqual([])
  const meetings = await readMeetingsToPrepare(db, organisation, today)
  expect(meetings.filter(({ tasks }) => tasks.length > 0).length).toBeGreaterThan(0)
})

test('what became of the assignments is told of each of them', async () => {
  const told = await db
    .selectFrom('task')
    .innerJoin('note', 'note.task_id', 'task.id')
    .select(['task.quote', 'task.status', 'note.text'])
    .execute()
  const followUps = Object.values(FOLLOW_UPS).flat()
  expect(told).toHaveLength(followUps.length)
  for (const { opens, status, note } of followUps)
    expect(told).toContainEqual({ quote: expect.stringContaining(opens), status, text: note })
})

test('added again, they are there once', async () => {
  await addExamples(db, organisation, actor, today)
  const protocols = await db.selectFrom('protocol').select('id').execute()
  expect(protocols).toHaveLength(exampleFiles().length)
  expect(await db.selectFrom('note').select('id').execute()).toHaveLength(
    Object.values(FOLLOW_UPS).flat().length,
  )
})

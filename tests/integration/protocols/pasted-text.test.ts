import { expect, test } from 'vitest'
import { importText } from '#app/protocols/import/import-text.ts'
import { LARGEST_PASTE_FORM } from '#app/protocols/import/pasted-text.ts'
import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { findJobs } from '#db/queries/job-list.ts'
import { arrangeTenant, TEXT } from '#tests/support/protocol-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()
const { organisation, actor } = await arrangeTenant(db)

function paste(text: string, title = '') {
  const body = new FormData()
  body.append('title', title)
  body.append('text', text)
  return importText(new Request('http://x/', { method: 'POST', body }), db, organisation, actor)
}

test('a pasted text goes the way of a file, and the same text leads to what is there', async () => {
  expect(await paste(TEXT, 'Styrelsen i november')).toEqual({ outcome: 'queued' })
  const worker = startJobWorker(db, { report: (error) => String(error), idle: 20 })
  await expect.poll(() => findJobs(db, organisation), { timeout: 20_000 }).toMatchObject([{ state: 'done' }])
  await worker.stop()
  const [job] = await findJobs(db, organisation)
  expect(job?.fileName).toBe('Styrelsen i november.txt')
  const again = await paste(TEXT.replaceAll('\n', '\r\n'), 'Ett annat namn')
  expect(again).toEqual({ outcome: 'known', protocolId: job?.protocolId })
})

test('what holds no minutes is said at once, and what was written comes back', async () => {
  expect(await paste('  \n', 'Styrelsen')).toEqual({
    outcome: 'refused',
    mistake: 'empty',
    typed: { title: 'Styrelsen', text: '' },
  })
  expect(await paste('12345')).toMatchObject({ mistake: 'no-words', typed: { text: '12345' } })
  expect(await paste('<!DOCTYPE html>\n<html><body><p>Styrelsen</p></body></html>')).toMatchObject({
    mistake: 'no-text',
  })
  expect(await paste('x'.repeat(LARGEST_PASTE_FORM))).toMatchObject({
    outcome: 'refused',
    mistake: 'too-long',
  })
})

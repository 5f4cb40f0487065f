import { expect, test } from 'vitest'
import { numbersToldAsDone, readSnapshot, reportFingerprint } from '#app/reports/snapshot.ts'
import { sampleReport, sampleRow } from './formats/sample-report.ts'

const open = sampleRow({ number: 1 })
const closed = sampleRow({ number: 2, status: { id: 'closed', words: 'Avslutat', overdue: null } })
const writtenOff = sampleRow({ number: 3, status: { id: 'written_off', words: 'Avskrivet', overdue: null } })
const report = sampleReport([open], [closed, writtenOff])

test('what was kept is read as it was', () => {
  expect(readSnapshot(report)).toEqual(report)
})

test.each([{}, { version: 2 }, []])('of a shape that is not known nothing is made up: %j', (snapshot) => {
  expect(() => readSnapshot(snapshot)).toThrow('unknown version')
})

test('a report knows what it told as done', () => {
  expect(numbersToldAsDone(report)).toEqual([2, 3])
})

test('two reports have one fingerprint only where every word is the same', () => {
  const again = sampleReport([sampleRow({ number: 1 })], [closed, writtenOff])
  expect(reportFingerprint(again)).toBe(reportFingerprint(report))
  const other = sampleReport([sampleRow({ number: 1, note: 'Klart.' })], [closed, writtenOff])
  expect(reportFingerprint(other)).not.toBe(reportFingerprint(report))
})

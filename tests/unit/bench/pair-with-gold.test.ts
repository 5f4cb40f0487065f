import { expect, test } from 'vitest'
import { areOwnersRight, isDueRight, pairWithGold } from '../../bench/rules/compare.ts'

const gold = (text: string, section: string | null = '3') => ({ text, section, kind: 'assignment' })

test('each read item is the gold item that it is most like, once', () => {
  const wanted = [gold('Kansliet bokar lokal till mötet'), gold('Kansliet bokar kaffe till mötet')]
  const read = [
    { section: '3', text: 'Kansliet bokar kaffe till mötet.' },
    { section: '3', text: 'Kansliet bokar lokal till mötet.' },
  ]
  expect(pairWithGold(wanted, read)).toEqual(
    new Map([
      [0, 1],
      [1, 0],
    ]),
  )
})

test('another section is another item; where the gold has none any will do', () => {
  const read = [{ section: '4', text: 'Kansliet bokar lokal' }]
  expect(pairWithGold([gold('Kansliet bokar lokal')], read).size).toBe(0)
  expect(pairWithGold([gold('Kansliet bokar lokal', null)], read).size).toBe(1)
  expect(pairWithGold([gold('Kansliet bokar lokal', '§ 4 b')], read).size).toBe(1)
})

test('a quote within the other counts as found', () => {
  const long = `Efter en lång diskussion om budgeten och om läget i stort: ${'ord '.repeat(40)}Kansliet bokar lokal till mötet`
  expect(pairWithGold([gold('Kansliet bokar lokal till mötet')], [{ section: '3', text: long }]).size).toBe(1)
})

test('owners in any order, and the readings that are right as well', () => {
  const values = { owners: ['Eva Lind', 'Olle Ek'], ownersAlso: ['kansliet'], due: null }
  expect(areOwnersRight(values, ['Olle Ek', 'eva lind'])).toBe(true)
  expect(areOwnersRight(values, ['Kansliet'])).toBe(true)
  expect(areOwnersRight(values, ['Eva Lind'])).toBe(false)
})

test('the date, and the dates that are right as well', () => {
  const values = { owners: [], due: '2030-05-31', dueAlso: [null] }
  expect([
    isDueRight(values, '2030-05-31'),
    isDueRight(values, null),
    isDueRight(values, '2030-06-01'),
  ]).toEqual([true, true, false])
})

import { expect, test } from 'vitest'
import { dueWords } from '#app/reports/due-words.ts'

type Due = Parameters<typeof dueWords>[0]
const none: Due = { dueOn: null, dueText: null, duePrecision: null, every: null }

test.each<[string, Partial<Due>]>([
  ['31 dec 2024', { dueOn: '2024-12-31', dueText: 'den 31 december', duePrecision: 'day' }],
  ['31 dec 2024', { dueOn: '2024-12-31' }],
  ['Våren 2025, senast 31 maj 2025', { dueOn: '2025-05-31', dueText: 'våren 2025', duePrecision: 'season' }],
  [
    'Nästa styrelsemöte, 22 nov 2024',
    { dueOn: '2024-11-22', dueText: 'nästa styrelsemöte', duePrecision: 'meeting' },
  ],
  ['Nästa styrelsemöte, datum saknas', { dueText: 'nästa\nstyrelsemöte', duePrecision: 'meeting' }],
  ['Skyndsamt', { dueText: 'skyndsamt', duePrecision: 'vague' }],
  ['Varje år, nästa 31 dec 2026', { dueOn: '2026-12-31', every: 'P1Y' }],
  ['Löpande', { every: 'ongoing' }],
  ['Utan slutdatum', {}],
])('%s', (words, due) => {
  expect(dueWords({ ...none, ...due }, 'sv')).toBe(words)
})

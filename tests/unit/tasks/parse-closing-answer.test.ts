import { expect, test } from 'vitest'
import { parseClosingAnswer } from '#app/tasks/parse-closing-answer.ts'

const ID = '3f2b8c1e-9d4a-4a7b-8c0d-1e2f3a4b5c6d'

const form = (values: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

const whole = { stalle: '120-163', uppdrag: `${ID}:4`, svar: 'closed' }

test('place, task as it was seen, and answer', () => {
  expect(parseClosingAnswer(form(whole))).toEqual({
    span: { start: 120, end: 163 },
    task: { id: ID, version: 4 },
    answer: 'closed',
  })
})

test.each([
  { ...whole, svar: 'deleted' },
  { ...whole, stalle: '120' },
  { ...whole, stalle: '-1-20' },
  { ...whole, uppdrag: ID },
  { ...whole, uppdrag: `${ID};drop:4` },
  {},
])('%o is none of ours', (values) => {
  expect(parseClosingAnswer(form(values))).toBeNull()
})

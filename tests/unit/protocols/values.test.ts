import { expect, test } from 'vitest'
import { parseValues } from '#app/protocols/review/parse-values.ts'
import { correctionOf, valuesOf } from '#app/protocols/review/proposal-values.ts'
import { extractionOf, itemOf, TEXT } from '#tests/support/protocol-world.ts'

const QUOTE = 'Ekonomichefen återkommer med underlag.'
const extracted = itemOf(TEXT, QUOTE, {
  kind: 'commitment',
  owners: [{ name: 'ekonomichef', kind: 'role', span: null, rule: 'role' }],
})
const proposal = { extracted, corrected: null, quote: QUOTE }

const formOf = (fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const untouched: [string, string][] = [
  ['title', QUOTE],
  ['kind', 'commitment'],
  ['ownerName', 'ekonomichef'],
  ['ownerKind', 'role'],
  ['ownerName', ''],
  ['ownerKind', 'role'],
  ['dueOn', ''],
  ['dueText', ''],
  ['every', ''],
  ['reportTo', ''],
]

test('a form that was opened and not changed is no correction', () => {
  const parsed = parseValues(formOf(untouched))
  expect(parsed).toEqual({ ok: true, values: valuesOf(proposal) })
  expect(parsed.ok && correctionOf(proposal, parsed.values)).toBeNull()
})

test.each([
  ['title', 'Annat'],
  ['kind', 'report'],
  ['ownerName', 'Eva Ek'],
  ['ownerKind', 'person'],
  ['dueOn', '2026-12-01'],
  ['every', 'P1Y'],
  ['reportTo', 'styrelsen'],
])('a changed %s is a correction', (name, value) => {
  const at = untouched.findIndex(([field]) => field === name)
  const parsed = parseValues(formOf(untouched.toSpliced(at, 1, [name, value])))
  expect(parsed.ok && correctionOf(proposal, parsed.values)).toMatchObject({ title: expect.any(String) })
})

test('a date that does not exist and a title of nothing are said to be wrong', () => {
  expect(
    parseValues(
      formOf([
        ['title', '  '],
        ['dueOn', '2026-02-30'],
      ]),
    ),
  ).toEqual({
    ok: false,
    errors: { title: true, dueOn: true },
  })
})

test('unknown words of the choices fall back, NUL never reaches the database', () => {
  const parsed = parseValues(
    formOf([
      ['title', 'A\0B'],
      ['kind', 'x'],
      ['every', 'P9Y'],
      ['ownerName', 'E'],
      ['ownerKind', 'x'],
    ]),
  )
  expect(parsed).toMatchObject({
    values: { title: 'AB', kind: 'assignment', every: null, owners: [{ name: 'E', kind: 'role' }] },
  })
})

test('words that a person marked say nothing but themselves', () => {
  expect(valuesOf({ extracted: null, corrected: null, quote: QUOTE })).toMatchObject({
    title: QUOTE,
    owners: [],
    dueOn: null,
  })
})

test('the test world cuts its text into the two sections', () => {
  expect(extractionOf(TEXT, []).sections.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Kunskapsinsats'],
    ['2', 'Övrigt'],
  ])
})

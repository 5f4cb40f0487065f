import { expect, test } from 'vitest'
import { anyOf } from '#app/extraction/language/any-of.ts'

const ONE = anyOf([/^bifall|^avslag(?:en)?$/u, /^(?:a|b\|[|(])\p{L}$/u, /beslut(?:ar|at)|,\svald$/u])

test.each(['bifall till', 'avslagen', 'aö', 'b|(ö', 'man beslutar', 'Siv, vald'])(
  'Any of them: %s',
  (text) => {
    expect(ONE.test(text)).toBe(true)
  },
)

test.each(['ej bifall', 'avslagens', 'ett avslag', 'caö', 'bö', 'beslut', 'Siv, vald igen'])(
  'None of them: %s',
  (text) => {
    expect(ONE.test(text)).toBe(false)
  },
)

test('Their flags must be the same', () => {
  expect(() => anyOf([/a/u, /b/iu])).toThrow('flags differ')
})

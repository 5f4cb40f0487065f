import { describe, expect, test } from 'vitest'
import { ledBy } from '#app/extraction/action-items/led-by.ts'
import { FIRST_NAMES } from '#app/extraction/owners/first-names.ts'

describe('who stands above a list', () => {
  test.each([
    ['Eva:', 'Eva'],
    ['Bo Ek:', 'Bo Ek'],
    ['Ann-Marie Ek:', 'Ann-Marie Ek'],
  ])('%s', (lead, name) => {
    expect(ledBy(lead, FIRST_NAMES)).toBe(name)
  })

  test.each(['Beslut:', 'Följande punkter återstår:', 'Eva tar fram:', 'Nämnden beslutar att', 'Eva'])(
    'nobody in "%s"',
    (lead) => {
      expect(ledBy(lead, FIRST_NAMES)).toBeNull()
    },
  )

  test('nobody where nothing stands above', () => {
    expect(ledBy(null, FIRST_NAMES)).toBeNull()
  })
})

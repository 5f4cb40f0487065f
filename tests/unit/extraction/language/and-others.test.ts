import { describe, expect, test } from 'vitest'
import { opensOthers, withoutOthers } from '#app/extraction/language/and-others.ts'
import { tokenize } from '#app/extraction/language/token.ts'

describe('others who stay unnamed', () => {
  test.each(['Per m.fl.', 'Per m.fl', 'Per m fl', 'Per med flera'])('%s', (words) => {
    const tokens = tokenize(words)
    expect(opensOthers(tokens, 1)).toBe(true)
    expect(withoutOthers(tokens, 0, tokens.length)).toBe(1)
  })

  test.each(['Per med Olle', 'Per M Ek', 'Per m kläder'])('are none in "%s"', (words) => {
    const tokens = tokenize(words)
    expect(withoutOthers(tokens, 0, tokens.length)).toBe(tokens.length)
  })
})

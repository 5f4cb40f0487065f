import { describe, expect, it } from 'vitest'
import { normaliseLetters } from '#app/ingestion/pdf/normalise-letters.ts'

describe('letters', () => {
  it.each([
    ['å as one letter', 'a\u030ar', 'år'],
    ['ligatures opened', '\ufb01nansiering och e\ufb00ekt', 'finansiering och effekt'],
    ['one hyphen', 'IT\u2010system, e\u2011post', 'IT-system, e-post'],
    ['one space', '10\u00a0000\u202fkr', '10 000 kr'],
    ["a bullet for Word's symbols", '\uf0b7 punkt', '• punkt'],
    ['nothing for what has no width', 'upp\u200bdrag', 'uppdrag'],
  ])('come with %s', (_, raw, text) => {
    expect(normaliseLetters(raw)).toEqual({ text, unreadable: 0 })
  })

  it('that are none are counted and left out', () => {
    expect(normaliseLetters('\u0003\ue012a\ufffd')).toEqual({ text: 'a', unreadable: 3 })
  })
})

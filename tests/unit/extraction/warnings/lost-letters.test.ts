import { describe, expect, test } from 'vitest'
import { checkLostLetters } from '#app/extraction/warnings/lost-letters.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const SWEDISH = `Förvaltningschefen får i uppdrag att se över avgifterna och återkommer till nämnden med ett förslag som
gäller från årsskiftet. Det är en fråga för den som äger marken, och av skälen ovan önskar ordföranden en åtgärd. `

const ENGLISH = `The committee asks the manager to review the fees and to come back with a proposal that applies from the
turn of the year. It is a matter for whoever owns the land, and for the reasons above the chair wants an action. `

const lost = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const codesIn = (text: string): string[] => checkLostLetters(minutesOf(text)).map(({ code }) => code)

describe('å, ä and ö are gone from Swedish text', () => {
  test('throughout', () => {
    expect(codesIn(lost(SWEDISH.repeat(8)))).toEqual(['lost-letters'])
  })

  test('nearly throughout', () => {
    expect(codesIn(`Åsa Öst. ${lost(SWEDISH.repeat(10))}`)).toEqual(['lost-letters'])
  })

  test('is said in words that a secretary understands, of the whole text', () => {
    const [warning] = checkLostLetters(minutesOf(lost(SWEDISH.repeat(8))))
    expect(warning?.message).toMatch(/^Texten saknar nästan helt å, ä och ö\./u)
    expect(warning?.span).toBeNull()
  })
})

describe('nothing is gone', () => {
  test('from text that has them', () => expect(codesIn(SWEDISH.repeat(8))).toEqual([]))
  test('from another language', () => expect(codesIn(ENGLISH.repeat(8))).toEqual([]))
  test('from a text too short to tell', () => expect(codesIn(lost(SWEDISH.slice(0, 200)))).toEqual([]))
  test('from a page of which a part was read badly', () => {
    expect(codesIn(SWEDISH.repeat(4) + lost(SWEDISH.repeat(4)))).toEqual([])
  })
})

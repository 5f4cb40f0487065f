import { describe, expect, it } from 'vitest'
import { joinHyphens } from '#app/ingestion/pdf/join-hyphens.ts'

describe('words broken at the end of a line', () => {
  it.each([
    ['go on with a lower-case letter', ['verksam-', 'hetsplanen antas'], ['verksamhetsplanen', 'antas']],
    ['are broken by a soft hyphen', ['verksam\u00ad', 'hetsplan'], ['verksamhetsplan', '']],
    ['are broken twice', ['sam-', 'verkans-', 'avtal nu'], ['samverkansavtal', '', 'nu']],
    ['have a hyphen of their own: capitals', ['nya IT-', 'system'], ['nya IT-system', '']],
    ['have a hyphen of their own: one letter', ['via e-', 'post till'], ['via e-post', 'till']],
    ['are a broken date', ['senast 2026-10-', '30 till'], ['senast 2026-10-30', 'till']],
    ['share their second half', ['el-', 'och gasnät'], ['el-', 'och gasnät']],
    ['go on with a capital', ['Nord-', 'Sverige'], ['Nord-', 'Sverige']],
    ['end in a dash', ['bakgrund -', 'nuläge'], ['bakgrund -', 'nuläge']],
  ])('%s', (_, lines, joined) => {
    expect(joinHyphens(lines)).toEqual(joined)
  })

  it('lose soft hyphens inside of a line too', () => {
    expect(joinHyphens(['för\u00adbunds\u00adstyrelse'])).toEqual(['förbundsstyrelse'])
  })
})

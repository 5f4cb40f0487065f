import { describe, expect, it } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import { PDF, read } from '../support/text-of.ts'
import { signedMinutes, signingPages } from './signing-pages.ts'

describe.each(signingPages)('$name', ({ draw, signers }) => {
  it('tell who has signed and when, as far as they say', async () => {
    const { document } = await read(await signedMinutes({ draw }), PDF)
    expect((document.signatures ?? []).map(({ name, signedAt }) => [name, signedAt])).toEqual(signers)
    expect((document.signatures ?? []).every(({ page }) => page === 2)).toBe(true)
  })

  it('are no part of the minutes', async () => {
    const { document } = await read(await signedMinutes({ draw }), PDF)
    const { sections, decisions, actionItems } = extract(document, { meetings: [] })
    expect(sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Kunskapsinsats',
      '2 Budget',
    ])
    expect(decisions).toHaveLength(2)
    expect(decisions.at(-1)?.text).toBe('Budgeten godkänns.')
    expect(actionItems).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { quote } from '#app/extraction/document.ts'
import { PDF, read } from '../support/text-of.ts'
import { toWordPdf } from '../typeset/to-word-pdf.ts'
import type { Part } from '../typeset/parts.ts'

const printed = async (...parts: readonly Part[]) => {
  const { document } = await read(await toWordPdf({ name: '', running: 'Nämnden', stamp: '', parts }), PDF)
  return document
}

const textOf = async (...parts: readonly Part[]) => (await printed(...parts)).text

// What its runs look like stands at the typesetter; whole protocols are held in producers.test.ts.
describe('a PDF as Word prints it', () => {
  it('has its words whole, however its runs are cut, and one space between them', async () => {
    const text = 'Räddningschefen får i uppdrag att följa upp övertidskostnaderna till våren.'
    expect(await textOf({ kind: 'paragraph', text })).toBe(`Nämnden\n\n${text}\n\nSida 1 (1)`)
  })

  it('has the marker of an item before its words, though each has a tag of its own', async () => {
    expect(await textOf({ kind: 'numbered', items: ['att avslå yrkandet', 'att anta planen.'] })).toContain(
      '1. att avslå yrkandet\n2. att anta planen.',
    )
  })

  it('ends its lines where the writer has, in the same paragraph', async () => {
    expect(await textOf({ kind: 'paragraph', text: 'Anna Ek\nOrdförande\nBo Alm\nJusterare' })).toContain(
      'Anna Ek\nOrdförande\nBo Alm\nJusterare',
    )
  })

  it('joins what it has broken at a soft hyphen, and keeps hyphens that break no line', async () => {
    const filling = 'Kansliet har gått igenom underlaget tillsammans med kommunerna och beskriver '
    expect(
      await textOf({
        kind: 'paragraph',
        text: `${filling}plane\u00adrings\u00adförutsättningarna i COVID\u201119.`,
      }),
    ).toContain('planeringsförutsättningarna')
    expect(await textOf({ kind: 'paragraph', text: 'En COVID\u201119-plan.' })).toContain('En COVID-19-plan.')
  })

  it('says by its tags what is a heading', async () => {
    const document = await printed({ kind: 'heading', text: 'Beslut' }, { kind: 'paragraph', text: 'Ja.' })
    expect(
      document.lines.filter(({ role }) => role === 'heading').map(({ span }) => quote(document, span)),
    ).toEqual(['Beslut'])
  })
})

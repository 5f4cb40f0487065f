import { describe, expect, it } from 'vitest'
import { quote } from '#app/extraction/document.ts'
import { makePdf } from '../support/make-pdf.ts'
import { PDF, read } from '../support/text-of.ts'

/** A tagged page: each part with its tag, one below the other. */
const tagged = (...parts: readonly (readonly [tag: string, text: string])[]): Promise<Uint8Array> =>
  makePdf(
    (pdf) => {
      for (const [tag, text] of parts)
        pdf.addStructure(pdf.struct(tag, {}, () => void pdf.text(text, { width: 220 })))
    },
    { tagged: true, pdfVersion: '1.7' },
  )

const linesOf = async (bytes: Uint8Array): Promise<(string | undefined)[][]> => {
  const { document } = await read(bytes, PDF)
  return document.lines.map(({ span, role }) => [quote(document, span), role]).filter(([text]) => text !== '')
}

describe('the tags of a PDF', () => {
  it('say what is a heading, however it looks', async () => {
    expect(
      await linesOf(await tagged(['H1', 'Ekonomi'], ['P', 'Budgeten är i balans.'], ['H2', 'Beslut'])),
    ).toEqual([
      ['Ekonomi', 'heading'],
      ['Budgeten är i balans.', undefined],
      ['Beslut', 'heading'],
    ])
  })

  it('keep a heading of several lines together, and two headings apart', async () => {
    const title = 'Gemensam upphandling av e-tjänster för alla kommunerna'
    const { document } = await read(await tagged(['H1', title], ['H2', 'Bakgrund'], ['P', 'Text.']), PDF)
    expect(document.text).toBe(`${title}\nBakgrund\nText.`)
  })
})

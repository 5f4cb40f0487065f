import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import { addAgreement, f1, type Agreement } from '../support/agreement.ts'
import { DOCX, PDF, read } from '../support/text-of.ts'
import { network, numbered } from '../typeset/minutes.ts'
import { toText, type Authored } from '../typeset/parts.ts'
import { toDocx } from '../typeset/to-docx.ts'
import { toPdfkit } from '../typeset/to-pdfkit.ts'
import { toWordPdf } from '../typeset/to-word-pdf.ts'

const fixture = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url))

const forms = [
  ['a PDF by Chromium', PDF, ({ name }: Authored) => fixture(`${name}-chromium`)],
  ['a PDF by LibreOffice', PDF, ({ name }: Authored) => fixture(`${name}-libreoffice`)],
  ['a PDF by pdfkit', PDF, toPdfkit],
  ["a PDF like Word's own", PDF, toWordPdf],
  ['a Word file', DOCX, toDocx],
] as const

const inText = async (authored: Authored): Promise<Extraction> =>
  extract((await read(Buffer.from(toText(authored)), 'text/plain')).document)

const agreement = (some: Extraction, others: Extraction, of: 'decisions' | 'actionItems'): number => {
  const counted: Agreement = { same: 0, all: 0 }
  addAgreement(counted, some[of], others[of])
  return f1(counted)
}

/** Owners and dates as they were understood, one line an item. */
const agreed = ({ actionItems }: Extraction): string[] =>
  actionItems.map(({ section, owners, due }) =>
    [section, ...owners.map(({ name }) => name), due?.date ?? due?.text ?? '–'].join(' '),
  )

const names = ({ attendance }: Extraction): string[] => attendance.map(({ name }) => name).toSorted()

describe.each(numbered)('$name', (authored) => {
  it.each(forms)('is found in %s as it is in its text', async (_, mediaType, make) => {
    const text = await inText(authored)
    const { document, warnings } = await read(await make(authored), mediaType)
    const file = extract(document)
    expect(warnings).toEqual([])
    expect(file.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(
      text.sections.map(({ number, title }) => `${number} ${title}`),
    )
    expect(text.actionItems.length).toBeGreaterThan(3)
    expect(agreement(text, file, 'decisions')).toBeGreaterThanOrEqual(0.99)
    expect(agreement(text, file, 'actionItems')).toBeGreaterThanOrEqual(0.99)
    expect(agreed(file)).toEqual(agreed(text))
  })

  it.each(forms)('has everybody who was there in %s', async (_, mediaType, make) => {
    const text = await inText(authored)
    const file = extract((await read(await make(authored), mediaType)).document)
    expect(text.attendance.length).toBeGreaterThan(3)
    expect(names(file)).toEqual(names(text))
  })

  it.each(forms)('comes without its stamp and its soft hyphens in %s', async (_, mediaType, make) => {
    const { text } = (await read(await make(authored), mediaType)).document
    expect(text).not.toContain(authored.stamp.slice(0, 10))
    expect(text).not.toMatch(/[\u00ad\ufb00-\ufb06]/u)
  })
})

describe('sections without numbers', () => {
  const titles = network.parts.flatMap((part) => (part.kind === 'section' ? [part.text] : []))

  // Chromium writes tags and bookmarks, LibreOffice and pdfkit bookmarks, Word has styles.
  it.each(forms)(
    'are known by what %s itself calls headings, also those of two lines',
    async (_, mediaType, make) => {
      const { document } = await read(await make(network), mediaType)
      const { sections, actionItems } = extract(document)
      expect(sections.map(({ title }) => title)).toEqual(titles)
      expect(actionItems.map(({ section }) => section).length).toBe(3)
    },
  )
})

import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openPdf } from '#app/ingestion/pdf/open-pdf.ts'
import { readPagePieces } from '#app/ingestion/pdf/page-pieces.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import { linedSheets } from '#app/protocols/viewer/anchors.ts'
import { layOutPaper } from '#app/protocols/viewer/lay-out-paper.ts'
import { placePieces } from '#app/protocols/viewer/place-pieces.ts'

const fixtures = new URL('../../../fixtures/pdf/', import.meta.url)
const files = [
  ...(await readdir(fixtures)).filter((name) => name.endsWith('.pdf')).map((name) => new URL(name, fixtures)),
  new URL('../../../../app/examples/files/styrelsen-2026-11-13.pdf', import.meta.url),
].map((file) => [file.pathname.split('/').at(-1) ?? '', file] as const)

const lettersOf = (text: string): string => text.replace(/[\s\-\u00ad]/gu, '')

test.each(files)('the words of %s stand on the letters of the file', async (_name, file) => {
  const bytes = await readFile(file)
  const read = await readDocument(bytes, 'application/pdf')
  const pdf = await openPdf(bytes)
  if (!read.ok || 'ok' in pdf) throw new Error('The fixture cannot be read')
  const paper = layOutPaper(read.document)
  let all = 0
  let placed = 0
  for (const { number, placed: lines } of paper ? linedSheets(paper) : []) {
    const { upright } = await readPagePieces(await pdf.getPage(number))
    for (const piece of placePieces(read.document.text, lines, upright)) {
      const { length } = lettersOf(piece.text)
      all += length
      const run = upright.find(
        ({ x, baseline }) =>
          Math.abs(x - piece.x) < 0.1 && baseline > piece.y && baseline < piece.y + piece.size,
      )
      if (run && lettersOf(run.text) === lettersOf(piece.text)) placed += length
    }
  }
  await pdf.loadingTask.destroy()
  expect(all).toBeGreaterThan(200)
  expect(placed / all).toBeGreaterThan(0.98)
})

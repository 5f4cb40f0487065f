// Writes the PDFs and the Word file of the invented protocols anew, on a machine that has LibreOffice:
// node tests/unit/ingestion/typeset/make-fixtures.ts
import { writeFile } from 'node:fs/promises'
import { directorate, network, numbered } from './minutes.ts'
import { openChromium } from './print-with-chromium.ts'
import { printWithLibreOffice, rewriteWithLibreOffice } from './print-with-libreoffice.ts'
import { toDocx } from './to-docx.ts'
import { toHtml } from './to-html.ts'

const fixture = (name: string): URL => new URL(`../../../fixtures/${name}`, import.meta.url)

const invented = [...numbered, network]

const printer = await openChromium()
for (const authored of invented)
  await writeFile(
    fixture(`pdf/${authored.name}-chromium.pdf`),
    await printer.print(toHtml(authored), authored.running),
  )
await printer.close()

const printed = await printWithLibreOffice(await Promise.all(invented.map(toDocx)))
for (const [index, bytes] of printed.entries())
  await writeFile(fixture(`pdf/${invented[index]?.name ?? index}-libreoffice.pdf`), bytes)

const [rewritten = new Uint8Array()] = await rewriteWithLibreOffice([await toDocx(directorate)])
await writeFile(fixture('docx/direktionen-libreoffice.docx'), rewritten)

// Writes the Word file and the PDF among the examples anew from their authored text:
// node app/examples/typeset/typeset-examples.ts
import { readFile, writeFile } from 'node:fs/promises'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

const here = (path: string): URL => new URL(`../${path}`, import.meta.url)
const authored = (name: string): Promise<string> => readFile(here(`protocols/${name}.txt`), 'utf8')
const running = (date: string): string => `Kommunförbundet Mellanälven, protokoll ${date}`

await writeFile(
  here('files/styrelsen-2026-10-23.docx'),
  await writeDocx(await authored('styrelsen-2026-10-23'), running('2026-10-23')),
)
await writeFile(
  here('files/styrelsen-2026-11-13.pdf'),
  await writePdf(
    await authored('styrelsen-2026-11-13'),
    running('2026-11-13'),
    new Date('2026-11-20T09:00:00Z'),
  ),
)

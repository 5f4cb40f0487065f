import type { MediaType } from '#app/ingestion/read-result.ts'
import { item, makeDocx, paragraph, row, table } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { DOCX, PDF } from './text-of.ts'
import { tinyPdf } from './tiny-pdf.ts'

export type SeedFile = Readonly<{ bytes: Uint8Array; mediaType: MediaType }>

const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
  <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

/** Small sound files of every format, for damaging. */
export const seedFiles = async (): Promise<readonly SeedFile[]> => [
  {
    bytes: Buffer.from('§ 1 Upprop\r\n\r\nFörvaltningen får i uppdrag att utreda.'),
    mediaType: 'text/plain',
  },
  { bytes: Buffer.from('\ufeffNämnden beslutar', 'utf16le'), mediaType: 'text/plain' },
  {
    bytes: makeDocx({
      numbering,
      body: paragraph('§ 1 Upprop') + item('Ett') + item('Två') + table(row(paragraph('A'), paragraph('B'))),
    }),
    mediaType: DOCX,
  },
  { bytes: tinyPdf(), mediaType: PDF },
  { bytes: tinyPdf({ filters: 1 }), mediaType: PDF },
  {
    bytes: await makePdf((pdf) => {
      pdf.text('§ 1 Upprop').text('Förvaltningen får i uppdrag att utreda frågan.').addPage().text('Sida 2')
      pdf.rotate(90).text('Stämpel')
    }),
    mediaType: PDF,
  },
]

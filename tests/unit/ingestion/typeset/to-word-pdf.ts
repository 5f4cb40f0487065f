import { fileURLToPath } from 'node:url'
import { makePdf } from '../support/make-pdf.ts'
import { randomNumbers } from '../support/mutate.ts'
import { markerOf, type Authored, type Part } from './parts.ts'

const fonts = new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const typeface = (name: string): string => fileURLToPath(new URL(`LiberationSans-${name}.ttf`, fonts))

const LEFT = 71
const RIGHT = 524
const TOP = 90
const BOTTOM = 770
const TAB = 130
const OWNERS = 480
/** Space below a paragraph, and the height of a line in font sizes. */
const BELOW = 8
const LEADING = 1.15
/** How often a run ends within a word, as it does where Word has checked or edited it. */
const CUT = 0.12

type Pdf = PDFKit.PDFDocument
type Face = Readonly<{ font: 'regular' | 'bold'; size: number }>
type Frame = Readonly<{ left: number; right: number }>
type Sheet = Readonly<{ pdf: Pdf; random: () => number }>

const BODY: Face = { font: 'regular', size: 11 }
const FACES = { title: { font: 'bold', size: 16 }, section: { font: 'bold', size: 13 } } as const
const HEADING: Face = { font: 'bold', size: 11 }
const WHOLE: Frame = { left: LEFT, right: RIGHT }

/**
 * The protocol as Word's "Save as PDF" writes it: tagged throughout, subset fonts under Identity-H with ToUnicode, runs
 * that end within words, each space a run of its own and one at the end of every paragraph, the labels of lists apart
 * from their text, running head and foot as artifacts, and empty paragraphs.
 */
export const toWordPdf = ({ running, stamp, parts }: Authored): Promise<Uint8Array> =>
  makePdf(
    (pdf) => {
      const sheet = { pdf, random: randomNumbers(11) }
      pdf.registerFont('regular', typeface('Regular')).registerFont('bold', typeface('Bold'))
      pdf.on('pageAdded', () => startPage(sheet, running))
      startPage(sheet, running)
      for (const part of parts) writePart(sheet, part)
      finishPages(sheet, stamp)
    },
    {
      tagged: true,
      pdfVersion: '1.7',
      lang: 'sv-SE',
      bufferPages: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      info: { Producer: 'Microsoft® Word för Microsoft 365', Creator: 'Microsoft® Word för Microsoft 365' },
    },
  )

function startPage({ pdf, random }: Sheet, running: string): void {
  pdf.markContent('Artifact', { type: 'Pagination', attached: ['Top'] })
  writeLine({ pdf, random }, running, { ...BODY, size: 9 }, LEFT, 45)
  pdf.endMarkedContent()
  pdf.y = TOP
}

function finishPages({ pdf, random }: Sheet, stamp: string): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    writeLine({ pdf, random }, `Sida ${page + 1} (${count})`, { ...BODY, size: 9 }, LEFT, 795)
    pdf.endMarkedContent()
    // What a case system puts on it afterwards.
    pdf.save().rotate(-90, { origin: [25, 600] })
    pdf.font('regular').fontSize(7).text(stamp, 25, 600, { lineBreak: false }).restore()
  }
}

function writePart(sheet: Sheet, part: Part): void {
  switch (part.kind) {
    case 'title':
    case 'section':
      return writeTagged(sheet, part.kind === 'title' ? 'H1' : 'H2', part.text, FACES[part.kind])
    case 'heading':
      return writeTagged(sheet, 'H3', part.text, HEADING)
    case 'paragraph':
      writeTagged(sheet, 'P', part.text, BODY)
      return writeTagged(sheet, 'P', '', BODY)
    case 'numbered':
    case 'lettered':
    case 'dashed':
      return writeList(sheet, part.kind, part.items)
    case 'fields':
      for (const [label, lines] of part.rows) writeRow(sheet, [label, lines.join('\n')], [LEFT, LEFT + TAB])
      return undefined
    case 'names':
      return writeTable(sheet, [part.columns.map((names) => names.join('\n'))], [LEFT, 300])
    case 'table':
      return writeTable(sheet, part.rows, [LEFT, LEFT + 25, 330, 445])
    case 'tabbed':
      for (const [text, owner] of part.rows) writeWithOwner(sheet, text, owner)
      return undefined
    case 'columns':
      return writeColumns(sheet, part.paragraphs)
  }
}

function writeTagged({ pdf, random }: Sheet, tag: string, text: string, face: Face, frame = WHOLE): void {
  makeRoom(pdf, 60)
  pdf.addStructure(pdf.struct(tag, {}, () => writeText({ pdf, random }, text, face, frame, pdf.y)))
  pdf.y += BELOW
}

function writeList(
  { pdf, random }: Sheet,
  kind: 'numbered' | 'lettered' | 'dashed',
  items: readonly string[],
) {
  const list = pdf.struct('L')
  pdf.addStructure(list)
  for (const [index, item] of items.entries()) {
    makeRoom(pdf, 60)
    const top = pdf.y
    const label = () => {
      writeLine({ pdf, random }, markerOf(kind, index), BODY, LEFT + 18, top)
      // The gap after it is a space in another font.
      pdf
        .font('bold')
        .fontSize(11)
        .text(' ', LEFT + 30, top, { lineBreak: false })
    }
    const text = () => writeText({ pdf, random }, item, BODY, { left: LEFT + 36, right: RIGHT }, top)
    list.add(pdf.struct('LI', {}, [pdf.struct('Lbl', {}, label), pdf.struct('LBody', {}, text)]))
  }
  list.end()
  pdf.y += BELOW
}

function writeTable(
  { pdf, random }: Sheet,
  rows: readonly (readonly string[])[],
  edges: readonly number[],
): void {
  const table = pdf.struct('Table')
  pdf.addStructure(table)
  for (const [index, cells] of rows.entries()) {
    makeRoom(pdf, 90)
    const top = pdf.y
    let bottom = top
    const write = (cell: string, at: number) => () => {
      const frame = { left: edges[at] ?? LEFT, right: (edges[at + 1] ?? RIGHT) - 10 }
      writeText({ pdf, random }, cell, index === 0 ? HEADING : BODY, frame, top)
      bottom = Math.max(bottom, pdf.y)
    }
    const data = cells.map((cell, at) => pdf.struct('TD', {}, [pdf.struct('P', {}, write(cell, at))]))
    table.add(pdf.struct('TR', {}, data))
    pdf.y = bottom + 6
  }
  table.end()
}

/** A label, a tab, and lines with soft breaks that hang below the first. */
function writeRow(
  sheet: Sheet,
  [label, text]: readonly [string, string],
  [left, right]: readonly [number, number],
) {
  const { pdf } = sheet
  makeRoom(pdf, 60)
  const top = pdf.y
  const write = () => {
    writeLine(sheet, `${label} `, BODY, left, top)
    writeText(sheet, text, BODY, { left: right, right: RIGHT }, top)
  }
  pdf.addStructure(pdf.struct('P', {}, write))
  pdf.y += 2
}

function writeWithOwner(sheet: Sheet, text: string, owner: string): void {
  const { pdf } = sheet
  makeRoom(pdf, 60)
  const write = () => {
    writeText(sheet, text, BODY, { left: LEFT, right: OWNERS - 15 }, pdf.y)
    writeLine(sheet, owner, BODY, OWNERS, pdf.y - BODY.size * LEADING)
  }
  pdf.addStructure(pdf.struct('P', {}, write))
  pdf.y += BELOW
}

function writeColumns(sheet: Sheet, paragraphs: readonly string[]): void {
  const { pdf } = sheet
  makeRoom(pdf, 150)
  const top = pdf.y
  const half = Math.ceil(paragraphs.length / 2)
  const middle = (LEFT + RIGHT) / 2
  const bottoms = [
    { some: paragraphs.slice(0, half), frame: { left: LEFT, right: middle - 12 } },
    { some: paragraphs.slice(half), frame: { left: middle + 12, right: RIGHT } },
  ].map(({ some, frame }) => {
    pdf.y = top
    for (const paragraph of some) writeTagged(sheet, 'P', paragraph, BODY, frame)
    return pdf.y
  })
  pdf.y = Math.max(...bottoms)
}

/** Text from `top` down, broken into lines; a space ends the paragraph. Leaves `pdf.y` below it. */
function writeText(sheet: Sheet, text: string, face: Face, { left, right }: Frame, top: number): void {
  const { pdf } = sheet
  pdf.font(face.font).fontSize(face.size)
  let y = top
  for (const [index, line] of breakLines(pdf, text, right - left).entries()) {
    if (index > 0) y += face.size * LEADING
    writeLine(sheet, `${line} `, face, left, y)
  }
  pdf.y = y + face.size * LEADING
}

/** Lines no wider than `width`; words are broken at their soft hyphens. */
function breakLines(pdf: Pdf, text: string, width: number): string[] {
  const lines: string[] = []
  for (const stretch of text.split('\n')) {
    let line = ''
    for (const piece of stretch.split(/(?<=[ \u00ad])/u)) {
      const isHyphen = piece.endsWith('\u00ad')
      const words = isHyphen ? piece.slice(0, -1) : piece
      if (line !== '' && pdf.widthOfString((line + words).trimEnd() + (isHyphen ? '-' : '')) > width) {
        lines.push(line.endsWith('\u00ad') ? `${line.slice(0, -1)}-` : line.trimEnd())
        line = ''
      }
      line = line.replace(/\u00ad$/u, '') + piece
    }
    lines.push(line.replace(/\u00ad$/u, ''))
  }
  return lines
}

/** One line as Word shows it: words cut into runs anywhere, spaces as runs of their own, each at its place. */
function writeLine(
  { pdf, random }: Sheet,
  line: string,
  { font, size }: Face,
  left: number,
  y: number,
): void {
  pdf.font(font).fontSize(size)
  let x = left
  let run = ''
  const show = () => {
    if (run !== '') pdf.text(run, x, y, { lineBreak: false })
    x += pdf.widthOfString(run)
    run = ''
  }
  for (const letter of line) {
    if (letter === ' ') show()
    run += letter
    if (letter === ' ' || random() < CUT) show()
  }
  show()
}

function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y > BOTTOM - height) pdf.addPage()
}

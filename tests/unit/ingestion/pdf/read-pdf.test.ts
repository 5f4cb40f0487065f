import { describe, expect, it } from 'vitest'
import { pageAt, quote } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { makePdf } from '../support/make-pdf.ts'
import { PDF, read, textOf } from '../support/text-of.ts'

type Drawing = (pdf: PDFKit.PDFDocument) => void
type Placed = readonly [text: string, x: number, y: number]

const text = async (draw: Drawing): Promise<string> => textOf(await makePdf(draw), PDF)

/** Each text on its place, in this order in the file. */
const at =
  (...texts: readonly Placed[]): Drawing =>
  (pdf) => {
    for (const [words, x, y] of texts) pdf.text(words, x, y, { lineBreak: false })
  }

const stamped: Drawing = (pdf) => {
  pdf.text('§ 1 Upprop', 60, 100)
  pdf.save().rotate(-90, { origin: [20, 500] })
  pdf.text('Signerat 4F7A-99', 20, 500, { lineBreak: false }).restore()
}

const column = (names: readonly string[], x: number): Placed[] =>
  names.map((name, index) => [name, x, 100 + 14 * index])

const dutyTable: Drawing = (pdf) => {
  const row = (y: number, ...cells: readonly [string, string, string]): void => {
    pdf.text(cells[0], 60, y, { width: 180 })
    pdf.text(cells[1], 260, y, { width: 120 })
    pdf.text(cells[2], 400, y, { width: 70 })
  }
  row(100, 'Uppdrag', 'Ansvarig', 'Klart senast')
  row(130, 'Ta fram underlag för en gemensam upphandling av telefoni', 'Katarina Lövfors', '2026-10-30')
  row(180, 'Se över webbplatsen', 'Mirja Salonvaara', '2026-12-31')
}

const withNotes: Drawing = (pdf) => {
  at(['senast den 3 mars 2027', 60, 100], ['i lokaler om 250 m', 60, 140])(pdf)
  pdf.fontSize(7)
  at(['1', 60 + pdf.fontSize(11).widthOfString('senast den 3 mars 2027'), 98])(pdf.fontSize(7))
  at(['2', 60 + pdf.fontSize(11).widthOfString('i lokaler om 250 m'), 138])(pdf.fontSize(7))
}

const numberedTable: Drawing = (pdf) => {
  const row = (y: number, ...cells: readonly string[]): void =>
    at(...cells.map((cell, index): Placed => [cell, [60, 80, 300, 420][index] ?? 0, y]))(pdf)
  row(100, 'Nr', 'Uppdrag', 'Ansvarig', 'Klart senast')
  row(120, '1', 'Se över webbplatsen', 'Mirja Salonvaara', '2026-12-31')
  row(140, '2', 'Boka lokal', '', '   2027-01-15')
  row(160, '3', 'Skriva remissvar')
  row(180, '4', 'Bjuda in revisorerna', 'Katarina Lövfors', '2027-02-01')
}

/** Lists beside each other, in columns. */
const cells = (y: number, ...columns: readonly (readonly string[])[]): Placed[] =>
  columns.flatMap((names, index) =>
    names.map((name, row): Placed => [name, [60, 220, 400][index] ?? 0, y + 14 * row]),
  )

/** Four lines of one width. */
const prose = (x: number, word: string): Placed[] =>
  Array.from({ length: 4 }, (_, row): Placed => [
    `${word} spalt med löpande text på rad ${row + 1}`,
    x,
    100 + 14 * row,
  ])

describe('PDF lines', () => {
  it('stand below each other, and paragraphs apart', async () => {
    const draw = at(['Ett stycke', 60, 100], ['på två rader', 60, 114], ['Nästa stycke', 60, 140])
    expect(await text(draw)).toBe('Ett stycke\npå två rader\n\nNästa stycke')
  })

  it('are no paragraphs of their own where they are set wide', async () => {
    const wide = Array.from({ length: 6 }, (_, index): Placed => ['Rad i stycket här', 60, 100 + index * 20])
    expect(await text(at(...wide, ['Nästa', 60, 260]))).toMatch(/^(?:Rad i stycket här\n){6}\nNästa$/u)
  })

  it('know their page and their place on it', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.text('Först', 60, 100).addPage()
      pdf.text('Sedan', 80, 200)
    })
    const { document } = await read(bytes, PDF)
    expect(document.pages).toEqual([
      { number: 1, width: 595.28, height: 841.89 },
      { number: 2, width: 595.28, height: 841.89 },
    ])
    const line = document.lines.at(-1)
    expect(line && quote(document, line.span)).toBe('Sedan')
    expect(line?.page).toBe(2)
    expect(line?.box?.x).toBeCloseTo(80, 0)
    expect(line?.box?.y).toBeCloseTo(200, -1)
    expect(pageAt(document, document.text.indexOf('Sedan'))).toBe(2)
  })

  it('keep a list marker with its item, however far off it stands', async () => {
    expect(
      await text(
        at(['1.', 60, 100], ['Förslaget antas.', 100, 100], ['2.', 60, 114], ['Ärendet avslutas.', 100, 114]),
      ),
    ).toBe('1. Förslaget antas.\n2. Ärendet avslutas.')
  })

  it('have their list markers also where the file has those last', async () => {
    const items = at(['Förslaget antas.', 80, 100], ['Ärendet', 80, 114], ['avslutas.', 80, 128])
    const markers = at(['1.', 60, 100], ['2.', 60, 114])
    const draw: Drawing = (pdf) => {
      items(pdf)
      markers(pdf)
    }
    expect(await text(draw)).toBe('1. Förslaget antas.\n2. Ärendet\navslutas.')
  })

  it('that are justified with wide gaps are still one line', async () => {
    const gapped = at(['ytterområdena', 60, 100], ['har', 165, 100], ['glesats', 213, 100], ['ut', 280, 100])
    expect(await text(gapped)).toBe('ytterområdena har glesats ut')
  })

  it('lose the signs of footnotes, which would make another year of one, but not raised units', async () => {
    expect(await text(withNotes)).toContain('mars 2027')
    expect(await text(withNotes)).not.toContain('20271')
  })

  it('come without stamps that stand on end in the margin', async () => {
    expect(await text(stamped)).toBe('§ 1 Upprop')
  })

  it('stand upright on a page that is stored on its side', async () => {
    const bytes = await makePdf((pdf) => {
      Object.assign(pdf.page.dictionary.data, { Rotate: 90 })
      pdf.save().rotate(-90, { origin: [100, 400] })
      pdf.text('Liggande sida', 100, 400, { lineBreak: false }).restore()
    })
    const { document } = await read(bytes, PDF)
    expect(document.text).toBe('Liggande sida')
    expect(document.pages[0]).toMatchObject({ width: 841.89, height: 595.28 })
  })
})

describe('PDF columns and tables', () => {
  it('read names in two columns one column after the other', async () => {
    const left = ['Anna Ek (S)', 'Bo Alm (M)', 'Cecilia Dahl (C)']
    const right = ['David Fors (V)', 'Eva Gran (L)', 'Filip Hed (KD)']
    expect(await text(at(...column(left, 60), ...column(right, 300)))).toBe([...left, ...right].join('\n'))
  })

  it('read columns by their place where the file jumps between them', async () => {
    const rows = Array.from({ length: 8 }, (_, index): Placed[] => [
      [`vänster rad ${index}`, 60, 100 + 14 * index],
      [`höger rad ${index}`, 320, 100 + 14 * index],
    ])
    const shuffled = [5, 2, 7, 0, 4, 1, 6, 3].flatMap((index) => rows[index] ?? [])
    const lines = (await text(at(...shuffled))).split(/\n+/u)
    expect(lines).toEqual([
      ...rows.map((_, index) => `vänster rad ${index}`),
      ...rows.map((_, index) => `höger rad ${index}`),
    ])
  })

  it('read a label with its names', async () => {
    const draw = at(
      ['Beslutande', 60, 100],
      ['Anna Ek (S)', 200, 100],
      ['Bo Alm (M)', 200, 114],
      ['Sekreterare', 60, 140],
      ['Eva Gran', 200, 140],
    )
    expect(await text(draw)).toBe('Beslutande\tAnna Ek (S)\nBo Alm (M)\n\nSekreterare\tEva Gran')
  })

  it('know a list beside its label that goes on at the margin, where it may break a name in two', async () => {
    const bytes = await makePdf((pdf) => {
      const present = 'Asta Mortensen, Oskar Lundgren, Ulf Hagberg, Henrik Holm, Nils Persson, Göran'
      at(['Närvarande:', 60, 100], [present, 140, 100], ['Hafting och Lena Ek', 60, 114])(pdf)
    })
    const { document } = await read(bytes, PDF)
    expect(document.lines.map(({ wraps }) => wraps)).toEqual([true, true, undefined])
    expect(extract(document).attendance.map(({ name }) => name)).toContain('Göran Hafting')
  })

  it('read a table row by row, with broken lines of a cell together', async () => {
    expect(await text(dutyTable)).toBe(
      [
        'Uppdrag\tAnsvarig\tKlart senast',
        'Ta fram underlag för en gemensam upphandling av telefoni\tKatarina Lövfors\t2026-10-30',
        'Se över webbplatsen\tMirja Salonvaara\t2026-12-31',
      ].join('\n'),
    )
  })

  it('keep a narrow column of numbers apart, and each cell in its column where others are empty', async () => {
    expect(await text(numberedTable)).toBe(
      [
        'Nr\tUppdrag\tAnsvarig\tKlart senast',
        '1\tSe över webbplatsen\tMirja Salonvaara\t2026-12-31',
        '2\tBoka lokal\t\t2027-01-15',
        '3\tSkriva remissvar',
        '4\tBjuda in revisorerna\tKatarina Lövfors\t2027-02-01',
      ].join('\n'),
    )
  })

  it('write the names of one cell with a comma, and long lists one after the other', async () => {
    const head = cells(100, ['Uppdrag'], ['Ansvariga'], ['Klart'])
    const duty = cells(130, ['Se över avtalen'], ['Anna Ek', 'Bo Alm'], ['2026-12-31'])
    expect(await text(at(...head, ...duty))).toBe(
      'Uppdrag\tAnsvariga\tKlart\nSe över avtalen\tAnna Ek, Bo Alm\t2026-12-31',
    )
    const names = ['Anna Ek', 'Bo Alm', 'Cia Dal', 'Dan Fors']
    const present = cells(100, ['Beslutande'], names, ['Eva Gran', 'Filip Hed'])
    expect(await text(at(...present))).toBe(['Beslutande', ...names, 'Eva Gran', 'Filip Hed'].join('\n'))
  })

  it('part an owner at a tab stop from the lines of text beside it', async () => {
    const draw = at(
      ['Alf tar in offerter.', 60, 100],
      ['AR', 480, 100],
      ['Signe kontaktar kommunen om skylten vid avfarten, och', 60, 114],
      ['frågar om bidraget.', 60, 128],
      ['ST', 480, 128],
    )
    expect(await text(draw)).toBe(
      'Alf tar in offerter.\tAR\nSigne kontaktar kommunen om skylten vid avfarten, och\nfrågar om bidraget.\tST',
    )
  })

  it('read columns of running text one after the other, though they begin on one line', async () => {
    const lines = (word: string): string[] => prose(0, word).map(([words]) => words)
    expect(await text(at(...prose(60, 'vänster'), ...prose(320, 'högerns')))).toBe(
      [...lines('vänster'), ...lines('högerns')].join('\n'),
    )
  })

  it('put what a program drew last where it stands', async () => {
    const draw = at(
      ['1. Mötet öppnas', 60, 100],
      ['Ordföranden hälsar välkommen.', 60, 120],
      ['3. Mötet avslutas', 60, 200],
      ['2. Nästa möte', 60, 150],
      ['Nästa möte är i maj.', 60, 170],
    )
    expect((await text(draw)).split(/\n+/u)).toEqual([
      '1. Mötet öppnas',
      'Ordföranden hälsar välkommen.',
      '2. Nästa möte',
      'Nästa möte är i maj.',
      '3. Mötet avslutas',
    ])
  })

  it('put what stands at the top first and at the bottom last, wherever the file has it', async () => {
    const draw = at(['Sida 1 (4)', 280, 800], ['§ 1 Upprop', 60, 200], ['Kommunstyrelsen', 60, 30])
    const bytes = await makePdf((pdf) => {
      pdf.page.margins.bottom = 0
      draw(pdf)
    })
    expect(await textOf(bytes, PDF)).toBe('Kommunstyrelsen\n\n§ 1 Upprop\n\nSida 1 (4)')
  })
})

import { describe, expect, test } from 'vitest'
import { minutesOf, outline } from '#tests/support/minutes-of.ts'

/** Minutes with three items, each introduced by its heading. */
const withHeadings = (...headings: string[]): string =>
  [
    'Norrviks kommunalförbund',
    'Direktionen 2025-03-04',
    ...headings.map((heading) => `${heading}\n\nText under rubriken.`),
  ].join('\n\n')

describe('a section opens in each of the ways that minutes number', () => {
  const threeItems = ['7 Val av justerare', '8 Budget', '9 Övriga frågor']
  test.each([
    ['sign and space', ['§ 7 Val av justerare', '§ 8 Budget', '§ 9 Övriga frågor']],
    ['sign without space', ['§7 Val av justerare', '§8 Budget', '§9 Övriga frågor']],
    ['sign and full stop', ['§ 7. Val av justerare', '§ 8. Budget', '§ 9. Övriga frågor']],
    ['sign and colon', ['§ 7: Val av justerare', '§ 8: Budget', '§ 9: Övriga frågor']],
    ["the body's letters first", ['KS § 7 Val av justerare', 'KS § 8 Budget', 'KS § 9 Övriga frågor']],
    [
      'letters of board and committee',
      ['KS/AU § 7 Val av justerare', 'KS/AU § 8 Budget', 'KS/AU § 9 Övriga frågor'],
    ],
    ['letters of a committee', ['Au § 7 Val av justerare', 'Au § 8 Budget', 'Au § 9 Övriga frågor']],
    ['number before the sign', ['7 § Val av justerare', '8 § Budget', '9 § Övriga frågor']],
    [
      'no sign but a case number',
      [
        '7 Dnr 2025-00012 100\n\nVal av justerare',
        '8 Dnr 2025-00013 100\n\nBudget',
        '9 Dnr 2025-00014 100\n\nÖvriga frågor',
      ],
    ],
    ['dollar for the sign, as OCR reads it', ['$ 7 Val av justerare', '$ 8 Budget', '$ 9 Övriga frågor']],
    ['Markdown heading', ['## § 7 Val av justerare', '## § 8 Budget', '## § 9 Övriga frågor']],
    ['bold', ['**§ 7 Val av justerare**', '**§ 8 Budget**', '**§ 9 Övriga frågor**']],
    ['the word paragraf', ['Paragraf 7 Val av justerare', 'Paragraf 8 Budget', 'Paragraf 9 Övriga frågor']],
  ])('%s', (_, headings) => {
    expect(outline(minutesOf(withHeadings(...headings)))).toEqual(threeItems)
  })
})

describe('plain numbers from one', () => {
  const threeItems = ['1 Mötets öppnande', '2 Ekonomi', '3 Avslutning']
  test.each([
    ['full stop', ['1. Mötets öppnande', '2. Ekonomi', '3. Avslutning']],
    ['nothing after', ['1 Mötets öppnande', '2 Ekonomi', '3 Avslutning']],
    ['colon', ['1: Mötets öppnande', '2:Ekonomi', '3: Avslutning']],
    ['a bullet first', ['• 1 Mötets öppnande', '• 2 Ekonomi', '• 3 Avslutning']],
    ['bracket', ['1) Mötets öppnande', '2) Ekonomi', '3) Avslutning']],
    ['Markdown heading', ['## 1. Mötets öppnande', '## 2. Ekonomi', '## 3. Avslutning']],
    ['older Markdown', ['####1. Mötets öppnande', '####2. Ekonomi', '####3. Avslutning']],
    ['the word ärende', ['Ärende 1 Mötets öppnande', 'Ärende 2 Ekonomi', 'Ärende 3 Avslutning']],
    ['the word punkt and a colon', ['Punkt 1: Mötets öppnande', 'Punkt 2: Ekonomi', 'Punkt 3: Avslutning']],
    ['alone on a line', ['1\n\nMötets öppnande', '2\n\nEkonomi', '3\n\nAvslutning']],
    ['bold', ['**1. Mötets öppnande**', '**2. Ekonomi**', '**3. Avslutning**']],
    ['a bar, as in a scanned table', ['1. | Mötets öppnande', '2. | Ekonomi', '3. | Avslutning']],
    ['every item numbered one', ['1. Mötets öppnande', '1. Ekonomi', '1. Avslutning', '1. Efteråt']],
  ])('%s', (_, headings) => {
    expect(outline(minutesOf(withHeadings(...headings))).slice(0, 3)).toEqual(threeItems)
  })

  test('fewer than four items numbered one are a list, not the numbering', () => {
    const text = withHeadings('1. Mötets öppnande', '1. Ekonomi')
    expect(outline(minutesOf(text))).toEqual(['– Norrviks kommunalförbund'])
  })
})

describe('what only looks like a heading', () => {
  test('a reference at the beginning of a broken line', () => {
    const minutes = minutesOf(`
§ 11 Delegation

Beslutet fattas med stöd av kommunens delegationsordning
§ 45 och reglementet
§ 12 första stycket.

§ 12 Övrigt

Inget.
`)
    expect(outline(minutes)).toEqual(['11 Delegation', '12 Övrigt'])
  })

  test('a range of paragraphs', () => {
    const minutes = minutesOf(`
Protokoll 2025-02-03

§§ 14-15

§ 14-15 justeras digitalt

§ 14 Ekonomi

Text.

§ 15 Övrigt

Text.
`)
    expect(outline(minutes)).toEqual(['14 Ekonomi', '15 Övrigt'])
  })

  test('paragraphs beside the names in the list of those present', () => {
    const minutes = minutesOf(`
Närvarande
Anna Lind, utredare,
§ 31
Bo Ek, enhetschef,
§ 32

§ 31 Utredning

Text.

§ 32 Enheten

Text.
`)
    expect(outline(minutes)).toEqual(['31 Utredning', '32 Enheten'])
  })

  test('a list inside an item, with blank lines and the very next number', () => {
    const minutes = minutesOf(`
1. Mötets öppnande

Anna öppnade mötet.

2. Arbetsläget

Det här är klart:

1. Målningen av staketet,

2. tvätten av taken,

3. bytet av lås.

Resten väntar till våren.

3. Nästa möte

Nästa möte hålls i maj.
`)
    expect(outline(minutes)).toEqual(['1 Mötets öppnande', '2 Arbetsläget', '3 Nästa möte'])
  })

  test('a numbered list of decisions in minutes numbered without full stops', () => {
    const minutes = minutesOf(`
1 Öppnande

Mötet öppnades.

2 Val

Beslut

1. Att Anna väljs till ordförande.
2. Att Bo väljs till sekreterare.

3 Avslutning

Mötet avslutades.
`)
    expect(outline(minutes)).toEqual(['1 Öppnande', '2 Val', '3 Avslutning'])
  })

  test('a chapter of a law at the beginning of a paragraph', () => {
    const minutes = minutesOf(`
1 Öppnande

Mötet öppnades.

2 Stadgar

6 kap. i stadgarna säger vem som kallar.

3 Avslutning

Mötet avslutades.
`)
    expect(outline(minutes)).toEqual(['1 Öppnande', '2 Stadgar', '3 Avslutning'])
  })

  test('the paragraphs of an appendix, where the head states the range', () => {
    const minutes = minutesOf(`
Direktionen 2025-05-08
Paragrafer: 12-13

§ 12 Val av justerare

Bo Ek utses.

§ 13 Arbetsordning

Arbetsordningen antas.

§ 1 Tillämpning

Gäller direktionen.

§ 2 Ledamöter

Sju ledamöter.

§ 3 Presidium

Tre ledamöter.

§ 4 Kallelse

En vecka före.
`)
    expect(outline(minutes).slice(0, 2)).toEqual(['12 Val av justerare', '13 Arbetsordning'])
  })

  test('page numbers alone on their lines', () => {
    const pages = [
      'MÖTETS ÖPPNANDE\n\nAnna öppnade mötet.',
      'EKONOMI\n\nSaldot är gott.',
      'AVSLUTNING\n\nMötet avslutades.',
    ]
    const text = pages.map((page, index) => `${page}\n\n${index + 1}`).join('\f')
    expect(outline(minutesOf(text))).toEqual(['– MÖTETS ÖPPNANDE', '– EKONOMI', '– AVSLUTNING'])
  })
})

describe('numbers as people count', () => {
  test('a left out number leaves a gap and no section behind', () => {
    const minutes = minutesOf(withHeadings('§ 3 Ekonomi', '§ 5 Personal', '§ 6 Övrigt'))
    expect(outline(minutes)).toEqual(['3 Ekonomi', '5 Personal', '6 Övrigt'])
  })

  test('a letter after the number is part of it', () => {
    const minutes = minutesOf(withHeadings('§ 3 Ekonomi', '§ 3 a Budget', '§ 3 b Bokslut', '§ 4 Övrigt'))
    expect(outline(minutes)).toEqual(['3 Ekonomi', '3 a Budget', '3 b Bokslut', '4 Övrigt'])
  })

  test('signs that OCR read as figures are known by their place in the count', () => {
    const minutes = minutesOf(
      withHeadings(
        '$ 98 Dnr TN-2024-00031\n\nBudget',
        '3 99 Dnr TN-2024-00077\n\nGångväg',
        '8 100\n\nAnmälan',
        '$ 101 Information',
      ),
    )
    expect(outline(minutes)).toEqual(['98 Budget', '99 Gångväg', '100 Anmälan', '101 Information'])
  })

  test('a number that OCR misread is known where exactly one is missing', () => {
    const minutes = minutesOf(withHeadings('§ 111 Ett', '§ 112 Två', '§ 118 Tre', '§ 114 Fyra', '§ 115 Fem'))
    expect(outline(minutes)).toEqual(['111 Ett', '112 Två', '113 Tre', '114 Fyra', '115 Fem'])
  })

  test('a number used twice is two sections', () => {
    const minutes = minutesOf(withHeadings('§ 3 Ett', '§ 4 Två', '§ 4 Tre', '§ 5 Fyra'))
    expect(outline(minutes)).toEqual(['3 Ett', '4 Två', '4 Tre', '5 Fyra'])
  })

  test('a number left out after contents that end with the last one', () => {
    const contents = 'Innehåll\n\n§ 3 Ett ..... 1\n§ 4 Två ..... 1\n§ 5 Tre ..... 2\n\n'
    const minutes = minutesOf(contents + withHeadings('§ 3 Ett', '§ 5 Tre').trimStart())
    expect(outline(minutes)).toEqual(['3 Ett', '5 Tre'])
  })

  test('figures that fit no place in the count open nothing', () => {
    const minutes = minutesOf(withHeadings('§ 98 Budget', '3 150 Kronor', '§ 99 Gångväg'))
    expect(outline(minutes)).toEqual(['98 Budget', '99 Gångväg'])
  })

  test('minutes without blank lines', () => {
    const minutes = minutesOf(`
Närvarande: Anna Berg, Bo Ek
§ 1 Mötets öppnande
Anna öppnade mötet.
§ 2 Ekonomi
Kassören redovisade läget. Styrelsen talade om avgiften enligt
§ 7 i stadgarna.
§ 3 Avslutning
`)
    expect(outline(minutes)).toEqual(['1 Mötets öppnande', '2 Ekonomi', '3 Avslutning'])
  })
})

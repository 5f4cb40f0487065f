import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

const titleUnder = (heading: string): string | undefined =>
  minutesOf(`
§ 20 Första punkten

Text.

${heading}

Beslut

Nämnden godkänner förslaget.

§ 22 Sista punkten

Text.
`).sections[1]?.title

describe('where the title stands', () => {
  test.each([
    ['on the line of the number', '§ 21 Taxa för avfall', 'Taxa för avfall'],
    ['after a dash', '§ 21 – Taxa för avfall', 'Taxa för avfall'],
    ['under the number', '§ 21\n\nTaxa för avfall', 'Taxa för avfall'],
    ['right under the number', '§ 21\nTaxa för avfall', 'Taxa för avfall'],
    ['under number and case number', '§ 21 Dnr TN-2025-00012\nTaxa för avfall', 'Taxa för avfall'],
    [
      'under the case number on a line of its own',
      '§ 21\nDnr TN-2025-00012\nTaxa för avfall',
      'Taxa för avfall',
    ],
    ['before the case number', '§ 21 Taxa för avfall Dnr TN 2025/12', 'Taxa för avfall'],
    [
      'before a case number far to the right',
      '§ 21 Taxa för avfall                Dnr TN 2025/12',
      'Taxa för avfall',
    ],
    ['under the day of the meeting', '§ 21\n2031-04-14\nTaxa för avfall', 'Taxa för avfall'],
    ['under the day in words', '§ 21\n14 april 2031\nTN 2031/12\nTaxa för avfall', 'Taxa för avfall'],
    ['under a number of a register', '§ 21\n2031-000345\nTaxa för avfall', 'Taxa för avfall'],
    ['after the year of its number', '§ 21/2031 Taxa för avfall', 'Taxa för avfall'],
    ['over the case number', '§ 21 Taxa för avfall\nDnr TN 2025/12', 'Taxa för avfall'],
    ['over a case number with dots', '§ 21 Taxa för avfall\nTN.2025.12', 'Taxa för avfall'],
    ['before a case number in brackets', '§ 21 Taxa för avfall (TN 2025/12)', 'Taxa för avfall'],
    [
      'in capitals over text',
      '§ 21\nTAXA FÖR AVFALL\n”Taxan” gäller från maj och\når ut till alla.',
      'TAXA FÖR AVFALL',
    ],
    ['over a code of the filing plan', '§ 21 TN 2025/12\nDiariekod: 609\nTaxa för avfall', 'Taxa för avfall'],
    ['over who was there', '§ 21\nTaxa för avfall\nNärvarande: Siv Ek, ekonom', 'Taxa för avfall'],
    ['over who presents it', '§ 21 Taxa för avfall\nFöredragande: Siv Ek, ekonom', 'Taxa för avfall'],
    ['in bold', '**§ 21 Taxa för avfall**', 'Taxa för avfall'],
    ['in bold after the number', '§ 21 **Taxa för avfall**', 'Taxa för avfall'],
  ])('%s', (_, heading, title) => {
    expect(titleUnder(heading)).toBe(title)
  })
})

describe('a title over several lines', () => {
  test.each([
    [
      'on two lines under the number',
      '§ 21 Dnr TN-2025-00012\nTaxa för hämtning av avfall och slam\nfrån fritidshus',
      'Taxa för hämtning av avfall och slam från fritidshus',
    ],
    [
      'with a stray blank line before its second line',
      '§ 21\n\nTaxa för hämtning av avfall och slam\n\nfrån fritidshus',
      'Taxa för hämtning av avfall och slam från fritidshus',
    ],
    [
      'after a word that cannot end it',
      '§ 21 Svar på remiss av förslag till\nny taxa',
      'Svar på remiss av förslag till ny taxa',
    ],
    ['after a comma', '§ 21 Taxa för avfall,\nslam och latrin', 'Taxa för avfall, slam och latrin'],
    ['that ends in an abbreviation', '§ 21\nTaxa för avfall\nm.m.', 'Taxa för avfall m.m.'],
  ])('%s', (_, heading, title) => {
    expect(titleUnder(heading)).toBe(title)
  })

  test('the text right under a title is not part of it', () => {
    const minutes = minutesOf(`
1 Öppnande av mötet
Anna öppnar mötet klockan 19.

2 Val av ordförande
Mötet väljer Anna.

3 Avslutning
Anna avslutar mötet.
`)
    expect(outline(minutes)).toEqual(['1 Öppnande av mötet', '2 Val av ordförande', '3 Avslutning'])
  })

  test('nor is a sentence under a number that stands alone', () => {
    const minutes = minutesOf(`
1 §
Val av justerare
Direktionen valde Bo Ek att justera.

2 §
Övrigt
Inget fanns.
`)
    expect(outline(minutes)).toEqual(['1 Val av justerare', '2 Övrigt'])
  })

  test('a heading under a title ends it without a blank line', () => {
    const minutes = minutesOf(`
§ 5 Dnr KS-2020-00121
Information om arbetet med ny brandstation i
Bergsjö
Beslut
Utskottet noterar informationen.

§ 6 Dnr KS-2020-00122
Övrigt
Beslut
Utskottet noterar informationen.
`)
    expect(outline(minutes)).toEqual(['5 Information om arbetet med ny brandstation i Bergsjö', '6 Övrigt'])
  })
})

describe('an item that says all in its title', () => {
  const minutes = minutesOf(`
§ 1 Till justerare valdes Anna Berg.
§ 2 Ekonomisk rapport. Kassören redogjorde för läget.
§ 3 Svar på remiss m.m.
`)

  test('keeps the sentence as title', () => {
    expect(outline(minutes)).toEqual([
      '1 Till justerare valdes Anna Berg.',
      '2 Ekonomisk rapport',
      '3 Svar på remiss m.m.',
    ])
  })

  test('has the sentence as its text too', () => {
    const texts = minutes.sections.map(({ parts }) => parts[0]?.blocks[0]?.passage.text ?? null)
    expect(texts).toEqual([
      'Till justerare valdes Anna Berg.',
      'Ekonomisk rapport. Kassören redogjorde för läget.',
      null,
    ])
  })
})

test('a section reaches from its heading to its last line', () => {
  const text = '§ 1 Ekonomi\n\nSaldot är gott.\n\n§ 2 Övrigt\n\nInget.\n'
  const spans = minutesOf(text).sections.map(({ span }) => text.slice(span.start, span.end))
  expect(spans).toEqual(['§ 1 Ekonomi\n\nSaldot är gott.', '§ 2 Övrigt\n\nInget.'])
})

test.each([
  ['§ 5 Dnr TN 2031 0021\n\nBudgetuppföljning per mars', 'TN 2031 0021', 'Budgetuppföljning per mars'],
  ['Bun § 5                       Dnr BUN31/18 042\nInternbudget 2032', 'BUN31/18 042', 'Internbudget 2032'],
])('%s has its title on the line below', (heading, caseNumber, title) => {
  const [section] = minutesOf(
    `Nämnden\nProtokoll 2031-03-04\n\n${heading}\n\nNämnden beslutar\n\natt godkänna rapporten.\n`,
  ).sections
  expect(section).toMatchObject({ caseNumber, title })
})

test.each([
  ['of a register without letters', '§ 21\n2031-000345\nTaxa för avfall', '2031-000345'],
  ['in a column beside the title', '§ 21\nTaxa för avfall              TN 2031/77', 'TN 2031/77'],
])('the case number %s', (_, heading, caseNumber) => {
  const text = `Nämnden 2031-03-04\n\n§ 20 Ett\n\nText.\n\n${heading}\n\nText.\n\n§ 22 Tre\n\nText.\n`
  expect(minutesOf(text).sections.map((section) => section.caseNumber)).toEqual([null, caseNumber, null])
})

describe('a number on a line of its own over a sentence that is the whole item', () => {
  const { sections, decisions } = extractionOf(`Norrby Hembygdsförening
Årsmöte 2031-03-26

§1
Karin Ek hälsade välkommen och förklarade mötet öppnat.

§2
Till ordförande för årsmötet valdes Olle Ask och till sekreterare Siv Lind.

§3
Dagordningen godkändes.

§4
Medlemsavgiften fastställdes till 150 kr.
`)

  test('is its title', () => expect(sections[2]?.title).toBe('Dagordningen godkändes.'))

  test('and its text, in which it decides', () =>
    expect(decisions.map(({ section, kind }) => [section, kind])).toEqual([
      ['2', 'procedure'],
      ['3', 'procedure'],
      ['4', 'approve'],
    ]))
})

test('a list right under the title is none of it', () => {
  expect(
    titleUnder(
      '§ 21\nFörbundschefen informerar\n- Kansliet flyttar i oktober\n- Rekryteringen av en jurist pågår',
    ),
  ).toBe('Förbundschefen informerar')
})

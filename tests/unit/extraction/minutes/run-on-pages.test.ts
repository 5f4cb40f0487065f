import { describe, expect, test } from 'vitest'
import { blocksOf, extractionOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

const HEAD =
  '1 Socialnämnden (12) Plats och tid Rådhuset, Alby, torsdagen den 9 juni 2033, kl Beslutande Karin Ek (S), ordförande Olle Ask (M) Övriga deltagande Siv Lund, socialchef Utses att justera Olle Ask Underskrifter Sekreterare Paragrafer Bo Dahl Ordförande Karin Ek Justerande Olle Ask ANSLAG/BEVIS Protokollet är justerat. Organ Socialnämnden Datum för anslags uppsättande Utdragsbestyrkande'
const page = (number: number, words: string): string => `${number} Socialnämnden (12) ${words}`
const header = (number: number): string => `${number} ALBY KOMMUN Protokoll Kommunstyrelsen ${number}(9)`
/** A page a line, as sites show a file whose line breaks they lost. */
const shown = (...pages: string[]): string => `${[HEAD, ...pages].join('\n\n')}\n`

const BUDGET = page(
  3,
  'SN 14 Uppföljning av budget Dnr SN Nämndens beslut 1 Rapporten läggs till handlingarna. 2 Socialchefen får i uppdrag att återkomma med en plan senast den 30 september 2033. Beslutsunderlag Rapport för maj Sammanfattning av ärendet Utfallet visar ett underskott. Beslutet skickas till Ekonomikontoret Utdragsbestyrkande',
)

describe('minutes shown page by page, each page one line', () => {
  test('have their items by the numbers that count on through the pages', () => {
    const minutes = minutesOf(
      shown(
        page(
          2,
          'SN 13 Bidrag till lägret Dnr 31/33 Förvaltningen föreslår avslag. Nämnden beslutar att avslå ansökan.',
        ),
        BUDGET,
        page(
          4,
          '15 Information Socialchefen informerar om läget. 16 Nästa sammanträde Nämnden möts den 1 oktober.',
        ),
      ),
    )
    expect(outline(minutes)).toEqual([
      '13 Bidrag till lägret',
      '14 Uppföljning av budget',
      '15 Information',
      '16 Nästa sammanträde',
    ])
    expect(minutes.meeting).toMatchObject({ body: 'Socialnämnden', date: '2033-06-09' })
    expect(minutes.sections[0]?.caseNumber).toBe('31/33')
  })

  test('have the headings of an item and the points of its decision on lines of their own', () => {
    const minutes = minutesOf(shown(BUDGET))
    expect(partsOf(minutes)).toEqual([
      'decision Nämndens beslut',
      'sources Beslutsunderlag',
      'background Sammanfattning av ärendet',
      'sent-to Beslutet skickas till',
    ])
    expect(blocksOf(minutes).slice(0, 2)).toEqual([
      '0 ¶ Rapporten läggs till handlingarna.',
      '0 ¶ Socialchefen får i uppdrag att återkomma med en plan senast den 30 september 2033.',
    ])
  })

  test('give each decision and duty its item', () => {
    const { decisions, actionItems } = extractionOf(shown(BUDGET))
    expect(decisions.map(({ section, kind }) => `${section} ${kind}`)).toEqual(['14 note', '14 assign'])
    expect(actionItems.map(({ section, due }) => `${section} ${due?.date}`)).toEqual(['14 2033-09-30'])
  })

  test('take a title as far as the list of contents has it', () => {
    const minutes = minutesOf(
      shown(
        page(2, 'Ärendelista 7 Kommunens strategi för kultur i Norra Alby 8 Övriga frågor 4'),
        page(
          3,
          '7 Kommunens strategi för kultur i Norra Alby Siv Lund har tagit fram ett utkast. Hon återkommer i maj.',
        ),
      ),
    )
    expect(outline(minutes)).toEqual(['7 Kommunens strategi för kultur i Norra Alby'])
  })

  test('may number their pages at the top only, and begin in the middle of the minutes', () => {
    const filler =
      'Ärendet har beretts av arbetsutskottet, som inte har något att invända mot det som föreslås.'
    const minutes = minutesOf(
      `${header(1)} 63 TAXA FÖR HAMNEN Dnr: KS ${filler} Kommunstyrelsens beslut Taxan antas. Utdragsbestyrkande\n\n` +
        `${header(2)} 64 KÖP AV MARK Dnr: KS ${filler} Kommunstyrelsens beslut Marken köps. Utdragsbestyrkande\n`,
    )
    expect(outline(minutes)).toEqual(['63 TAXA FÖR HAMNEN', '64 KÖP AV MARK'])
  })
})

describe('pages that number no items', () => {
  test('give none by their own numbers', () => {
    const told =
      'Ordföranden redogjorde för det som har hänt sedan föregående möte. Nämnden beslutade att anta planen.'
    const { sections, decisions } = extractionOf(shown(page(2, `Mötets öppnande ${told}`)))
    expect(sections.filter(({ number }) => number !== null)).toEqual([])
    expect(decisions.map(({ text }) => text)).toEqual(['Nämnden beslutade att anta planen.'])
  })
})

test('items that are long lines keep their numbers', () => {
  const told =
    'Ordföranden hälsade välkommen och redogjorde för det som har hänt sedan föregående möte i mars. '
  const items = ['1 Mötets öppnande', '2 Ekonomi', '3 Vägen'].map((item) => `${item} ${told.repeat(2)}`)
  expect(outline(minutesOf(items.join('\n\n'))).map((title) => title.slice(0, 5))).toEqual([
    '1 Möt',
    '2 Eko',
    '3 Väg',
  ])
})

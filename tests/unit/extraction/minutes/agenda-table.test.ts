import { describe, expect, test } from 'vitest'
import { blocksOf, extractionOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

const head = `# Samrådsgruppen för Lillån

Måndag 3 mars 2025

Med: Karin Ek, Sven Dahl, Mona Alm
`
const table = (...rows: string[]): string => `${head}\n${rows.join('\n')}\n`

const inBars = table(
  '| Punkt | Anteckning | Ansvarig |',
  '|:------|:-----------|---------:|',
  '| **1. Mötet öppnas** | Karin hälsade välkommen. | |',
  '| **2. Fisktrappan** | Sven visade bilder:<br>– trappan läcker<br>– räcket är löst<br><br>Länsstyrelsen har hört av sig. | Sven |',
  '| | Mona beställer virke. | Mona |',
  '| **3. Nästa möte** | Tisdag 8 april kl. 18. | |',
)

describe('minutes that are one table', () => {
  test('have an item in each row that names one', () => {
    expect(outline(minutesOf(inBars))).toEqual(['1 Mötet öppnas', '2 Fisktrappan', '3 Nästa möte'])
  })

  test('keep paragraphs and lists of a cell apart, rows that go on with their item, and who stands beside', () => {
    expect(blocksOf(minutesOf(inBars))).toEqual([
      '0 ¶ Karin hälsade välkommen.',
      '0 ¶ Sven visade bilder:',
      '0 – trappan läcker',
      '0 – räcket är löst',
      '0 ¶ Länsstyrelsen har hört av sig.',
      '0 [Ansvarig] Sven',
      '0 ¶ Mona beställer virke.',
      '0 [Ansvarig] Mona',
      '0 ¶ Tisdag 8 april kl. 18.',
    ])
  })

  test('say when the next meeting is, and who promised what', () => {
    const { meeting, actionItems } = extractionOf(inBars)
    expect(meeting).toMatchObject({ date: '2025-03-03', nextMeeting: '2025-04-08' })
    expect(actionItems.map(({ section, text }) => `${section} ${text}`)).toEqual(['2 Mona beställer virke.'])
  })

  test('an owner beside a sentence that names nobody acts, in the same row only', () => {
    const { actionItems } = extractionOf(
      table(
        '| Punkt | Noteringar | Ansvarig |',
        '|---|---|---|',
        '| 1. Bryggan | Nya plankor beställs före den 1 maj. | Mona |',
        '| 2. Bastun | Rapporten skickas till kommunen senast den 20 maj. | |',
        '| 3. Båten | Lill-Britt var borta. | Sven |',
      ),
    )
    expect(actionItems.map(({ text, owners }) => [text, owners.map(({ name }) => name)])).toEqual([
      ['Nya plankor beställs före den 1 maj.', ['Mona Alm']],
      ['Rapporten skickas till kommunen senast den 20 maj.', []],
    ])
  })

  test.each([
    [
      'with the number in a column of its own',
      [
        '| Nr | Ärende | Diskussion |',
        '|-|-|-|',
        '| 1 | Öppnande | Karin öppnade och hälsade alla välkomna. |',
        '| 2 | Ekonomi | God. |',
      ],
      ['1 Öppnande', '2 Ekonomi'],
    ],
    [
      'with paragraph signs',
      [
        '| § | Ärende | Beslut |',
        '|-|-|-|',
        '| § 7 | Öppnande | Karin öppnade och hälsade alla välkomna. |',
        '| § 8 | Ekonomi | Godkändes. |',
      ],
      ['7 Öppnande', '8 Ekonomi'],
    ],
    [
      'without numbers',
      [
        '| Ämne | Anteckningar | Vem |',
        '|-|-|-|',
        '| Läget | Lugnt vid hela ån sedan i våras. | |',
        '| Ekonomi | God. | Mona |',
      ],
      ['– Samrådsgruppen för Lillån', '– Läget', '– Ekonomi'],
    ],
    [
      'with columns that tabs part, as Word and PDF are read',
      [
        'Punkt\tAnteckningar\tAnsvarig',
        '1. Öppnande\tKarin öppnade och hälsade alla välkomna.\t',
        '2. Ekonomi\tGod.\tMona',
        '',
        '3. Vägen',
        'Grusas i maj.',
        'Kommunen betalar.',
        '',
        '4. Slut\tTack.',
      ],
      ['1 Öppnande', '2 Ekonomi', '3 Vägen', '4 Slut'],
    ],
    [
      'with discussion and decision in one column',
      [
        '| Agenda | Diskussion/beslut | Ansvar |',
        '|-|-|-|',
        '| 1. Läget | Lugnt vid hela ån sedan i våras. | |',
        '| 2. Ekonomi | God. | |',
        '| 3. Slut | Tack. | |',
      ],
      ['1 Läget', '2 Ekonomi', '3 Slut'],
    ],
  ])('%s', (_, rows, sections) => {
    expect(outline(minutesOf(table(...rows)))).toEqual(sections)
  })

  test('a column of decisions heads what stands in it', () => {
    const { decisions } = extractionOf(
      table(
        '| Nr | Ärende | Anteckning | Beslut |',
        '|---|---|---|---|',
        '| 1 | Öppnande | Karin öppnade mötet. | |',
        '| 2 | Fiskekort | Priset har stått stilla i tio år. | Priset höjs till 80 kr. |',
        '| 3 | Vägen | Grusas i maj. | Rapporten läggs till handlingarna. |',
      ),
    )
    expect(decisions.map(({ section, text }) => `${section} ${text}`)).toEqual([
      '2 Priset höjs till 80 kr.',
      '3 Rapporten läggs till handlingarna.',
    ])
  })
})

const inside = (...rows: string[]): string =>
  `${head}\n## 1. Läget\n\n${'Karin berättade länge om läget vid ån och alla tyckte att det var bra. '.repeat(6)}\n\n${rows.join('\n')}\n\n## 2. Slut\n\nTack.\n`

describe('tables that are no minutes of their own', () => {
  test.each([
    [
      'a list of tasks with their dates',
      [
        '| Punkt | Beskrivning | Ansvarig | Klart |',
        '|-|-|-|-|',
        '| 1. Brygga | Laga | Sven | maj |',
        '| 2. Båt | Måla | Mona | juni |',
      ],
    ],
    [
      'a list of tasks with comments on them',
      [
        '| Punkt | Ansvarig | Kommentar |',
        '|-|-|-|',
        '| 1. Brygga | Sven | pågår |',
        '| 2. Båt | Mona | klart |',
      ],
    ],
    [
      'a table inside of an item',
      ['| Område | Kommentar |', '|-|-|', '| Bryggan | Bra skick |', '| Båten | Läcker |'],
    ],
    [
      'a table of figures',
      ['| Post | Utfall | Budget |', '|-|-|-|', '| El | 12 | 14 |', '| Sopor | 3 | 4 |'],
    ],
  ])('%s', (_, rows) => {
    expect(outline(minutesOf(inside(...rows)))).toEqual(['1 Läget', '2 Slut'])
  })

  test('parts are the table’s own words', () => {
    expect(
      partsOf(
        minutesOf(inside('| Område | Kommentar |', '|-|-|', '| Bryggan | Bra |', '| Båten | Läcker |')),
      ),
    ).toEqual(['preamble –', 'preamble –'])
  })
})

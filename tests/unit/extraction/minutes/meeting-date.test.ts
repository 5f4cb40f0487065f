import { describe, expect, test } from 'vitest'
import { minutesOf } from '#tests/support/minutes-of.ts'

const dateIn = (head: string): string | null =>
  minutesOf(`${head}\n\n§ 1 Mötets öppnande\n\nText.\n\n§ 2 Övrigt\n`).meeting.date

describe('where the head states the date', () => {
  test.each([
    ['a label', 'Styrelsen\nDatum: 2025-03-04'],
    ['a label of another name', 'Styrelsen\nSammanträdesdag\n2025-03-04'],
    ['a label on the line above', 'Styrelsen\nDatum\n2025-03-04'],
    ['time and place', 'Styrelsen\nTid och plats: tisdag 4 mars 2025 kl. 09.00\nNorrvik'],
    ['place and time in columns', 'Styrelsen\nPlats och tid    Kommunhuset, 4 mars 2025, kl. 13.00'],
    ['time alone', 'Styrelsen\nPlats: Digitalt\nTid: 2025-03-04 kl. 13.00 - 16.00'],
    ['the title', 'Protokoll styrelsemöte 2025-03-04'],
    ['a line of its own', 'Årsmötesprotokoll\n2025-03-04'],
    ['a Markdown heading', '# Mötesprotokoll\n\n## 4 mars 2025'],
    [
      'a sentence broken before the year',
      'Protokoll fört vid föreningens årsmöte tisdag den 4 mars\n2025 klockan 19.30 i Norrvik.',
    ],
    ['a page header', 'Almviks kommun       PROTOKOLL\nTekniska nämnden     2025-03-04      1 (4)'],
    ['front matter', '---\ntitle: Möte\ndate: 2025-03-04\n---'],
    [
      'a line below many others in unnumbered notes',
      'Anteckningar\n\nA\nB\nC\nD\nE\nF\nG\nH\nDatum: 2025-03-04',
    ],
    ['a short year', '# Anteckningar 25-03-04'],
    ['six digits after a label', 'Styrelsen\nDatum: 250304 kl. 12.00'],
    ['a short year after a dash', 'Anteckningar från möte den 4 mars -25'],
    ['several days', 'Minnesanteckningar\nDag:\n4-5 mars 2025'],
    ['a day with dots', 'STYRELSEMÖTE 4.3.2025'],
    ['the year in the number of the minutes', 'Protokoll nr 3/2025\nTisdagen den 4 mars'],
    ['an hour after the day', 'Styrelsemöte mars 2025\nTid: tis 4/3 18.00'],
    [
      'the year in the title and the day by its weekday',
      'Styrelsemöte nr 4 2025\n\nNär: tisdag 4 mars kl 18.30',
    ],
    ['the same with a stroke', '# Båtsällskapet\n\n## Styrelsemöte nr 4 – 2025\n\nTisdag 4/3 kl 18.30'],
  ])('%s', (_, head) => {
    expect(dateIn(head)).toBe('2025-03-04')
  })
})

describe('where only the opening tells the date', () => {
  test.each([
    '§ 1 Mötet öppnades 2025-03-04 19:00',
    '§ 1 Mötet öppnades av Karin den 4 mars 2025 kl 18.',
    '§ 1 Öppnande\n\nKarin förklarade mötet öppnat kl 18 den 4 mars 2025.',
    '§ 1 Öppnande\n\nOrdföranden öppnade mötet 2025-03-04 kl 18.00',
  ])('%s', (opening) => {
    const text = `Årsmöte avklarat\n\n${opening}\n\n§ 2 Dagordning\n\nGodkändes.\n\n§ 3 Övrigt\n`
    const { date, dateSpan } = minutesOf(text).meeting
    expect(date).toBe('2025-03-04')
    expect(text.slice(dateSpan?.start, dateSpan?.end)).toMatch(/^(?:2025-03-04|4 mars 2025)$/u)
  })

  test.each([
    '§ 1 Öppnande\n\nKarin öppnade mötet och berättade om lägret den 4 mars 2025.',
    '§ 1 Öppnande\n\nUtställningen öppnades 2025-03-04.',
    '§ 1 Öppnande\n\nMötet öppnades. Lägret är den 4 mars 2025.',
  ])('not: %s', (opening) => {
    const text = `Årsmöte avklarat\n\n${opening}\n\n§ 2 Dagordning\n\nGodkändes.\n\n§ 3 Övrigt\n`
    expect(minutesOf(text).meeting.date).toBeNull()
  })
})

describe('other dates in the head', () => {
  test.each([
    ['adjusting', 'Justeringens tid och plats: fredag 14 mars 2025, digitalt'],
    ['adjusting, with the label broken', 'Justeringens\nplats och tid     Kommunhuset, 2025-03-14'],
    ['the next meeting', 'Nästa möte: fredag 14 mars 2025'],
    ['notice', 'Anslaget sätts upp 2025-03-14'],
    ['the notice taken down', 'Anslaget tas ned 2025-04-05'],
    ['the call', 'Kallelse utsänd 2025-02-20'],
  ])('%s is not the meeting', (_, line) => {
    expect(dateIn(`Styrelsen\n\n${line}`)).toBeNull()
    expect(dateIn(`${line}\n\nDatum: 2025-03-04`)).toBe('2025-03-04')
  })
})

describe('no date is made up', () => {
  test('a date without a year', () => {
    expect(dateIn('Styrelsen\nTisdag 4 mars kl. 13')).toBeNull()
  })

  test.each([
    ['the year without a weekday', 'Styrelsemöte nr 4 2025\n\nNär: 4 mars kl 18.30'],
    ['a weekday of another year', 'Styrelsemöte nr 4 2025\n\nNär: onsdag 4 mars kl 18.30'],
    ['two years', 'Styrelsemöte 2025, verksamhetsåret 2024\n\nNär: tisdag 4 mars kl 18.30'],
  ])('%s', (_, head) => {
    expect(dateIn(head)).toBeNull()
  })

  test('a date in the items', () => {
    const text =
      'Anteckningar\n\n§ 1 Inför rådslaget\n\nMötet den 4 mars 2025 flyttas.\n\n§ 2 Övrigt\n\nInget.'
    expect(minutesOf(text).meeting.date).toBeNull()
  })

  test('a date in the table of contents', () => {
    const contents = 'Innehåll\n\n§ 1 Anmälan av beslut den 4 september 2025 ...... 2\n§ 2 Övrigt ...... 3'
    expect(dateIn(`Styrelsen\n\n${contents}`)).toBeNull()
    expect(dateIn(`Styrelsen\nTid: 2025-03-04\n\n${contents}`)).toBe('2025-03-04')
  })

  test('a day far into a line that tells of something', () => {
    const told =
      'Ärendet om att i stället för en kurs om tillgänglighet ge en kurs om mänskliga rättigheter togs upp'
    expect(dateIn(`Rådet\n\n${told} i kommunstyrelsens utskott för utveckling 2025-03-04.`)).toBeNull()
  })

  test('a day that does not exist', () => {
    expect(dateIn('Styrelsen\nDatum: 31 april 2025')).toBeNull()
  })
})

test('the words are kept with their place', () => {
  const text = 'Styrelsen\nTid: tisdag 4 mars 2025 kl. 09\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n'
  const { dateSpan } = minutesOf(text).meeting
  expect(text.slice(dateSpan?.start, dateSpan?.end)).toBe('tisdag 4 mars 2025')
})

import { describe, expect, test } from 'vitest'
import { minutesOf } from '#tests/support/minutes-of.ts'

const nextIn = (text: string): string | null =>
  minutesOf(`Styrelsen\nDatum: 2025-03-04\n\n§ 1 Mötets öppnande\n\nText.\n\n${text}`).meeting.nextMeeting

const inHead = (line: string): string | null =>
  minutesOf(`Styrelsen\nDatum: 2025-03-04\n${line}\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n`).meeting
    .nextMeeting

describe('announced in the head', () => {
  test.each([
    ['Nästa möte: fredag 25 april 2025, kl. 09.00-12.00'],
    ['Nästa möte:\n\nfredag 25 april 2025, kl. 09.00-12.00'],
    ['Nästa sammanträde: 2025-04-25'],
    ['Nästa styrelsemöte den 25 april'],
  ])('%s', (line) => {
    expect(inHead(line)).toBe('2025-04-25')
  })
})

describe('announced by an item', () => {
  test.each([
    ['its text', '§ 2 Nästa möte\n\n25 april 2025 hos Anna'],
    [
      'a sentence that is broken over the line',
      '§ 2 Slut\n\nAlla tackas. Nästa möte hålls\nonsdagen den 25 april klockan 13.00.',
    ],
    ['its text without a year', '§ 2 Kommande möte\n\n25 apr hos Anna'],
    ['a plain number', '2. Nästa möte\nFredag 25 april kl 18'],
    ['its title', '§ 2 Nästa möte 25 april\n\nHos Anna.'],
    ['the dates of several meetings', '§ 2 Kommande möten\n\n25 april, 6 juni och 5 september'],
    ['the committee’s letters', '2. Nästa AU\n25/4 kl 13.00, samma lokal.'],
    ['the word for a board', '§ 2 Nästa styrelse\n\n25 april hos Anna'],
    ['its title after another word', '§ 2 Avslutning och nästa möte\n\n25 april hos Anna'],
    ['where and when', '§ 2 Tid och plats för nästa möte\n\n25 april hos Anna'],
    ['the next time', '§ 2 Nästa gång\n\n25 april hos Anna'],
    ['a Markdown heading', '## Nästa möte\n\n2025-04-25 kl 18'],
    ['planning it', '§ 2 Planering av nästa möte\n\n25/4 kl 18.30'],
    ['a list', '§ 2 Kommande möten\n\n- 25/4 kl 18\n- 20/5 kl 18'],
  ])('%s', (_, text) => {
    expect(nextIn(text)).toBe('2025-04-25')
  })
})

describe('announced by a sentence', () => {
  test.each([
    'Nästa gång ses kollegiet den 25 april kl. 08.30.',
    'Vi ses igen den 25 april.',
    'Samrådet träffas nästa gång fredagen den 25 april.',
    'Nästa möte hålls den 25 april kl. 09.00.',
    'Nästa ordinarie möte hålls den 25 april kl. 09:00-12:00 i Bergsjö.',
    'Nästa möte är preliminärt 25/4.',
    'Nästa möte bestämdes till fredagen den 25 april.',
    'Nästa sammanträde äger rum fredag 25 april.',
    'Datum för nästa möte är satt till 25 april.',
    'Anna återkommer till nästa styrelsemöte den 25 april.',
    'Nästa AU är den 25 april.',
    'Vi ses igen den 25 april.',
    'Nästa gång ses vi den 25 april.',
    'Styrelsen beslutar att nästa möte ska hållas 25/4, 18:00-20:00.',
    'Styrelsen beslutar att nästa möte ska äga rum den 25 april.',
    'Beslut om nästa möte, fredag den 25 april.',
    'Vi bestämde att hålla nästa möte den 25 april.',
    'Nytt möte bestämdes till den 25 april.',
    'Nytt styrelsemöte: 25 april kl 18.',
    'Kommande möten: 25/4, 20/5 och 10/6.',
    'Följande möte hålls den 25 april.',
    'Nästa sammankomst är den 25 april.',
    'Styrelsen beslöt sammanträda nästa gång den 25 april.',
    'Nästa möte hålls den 25.4 kl. 18.00.',
    'Vi hörs igen den 25 april.',
  ])('%s', (sentence) => {
    expect(nextIn(`§ 2 Övrigt\n\n${sentence}`)).toBe('2025-04-25')
  })
})

describe('not announced', () => {
  test.each([
    ['Bo återkommer med förslag till nästa möte. Den 25 april är det städdag.'],
    ['Inför nästa möte ska alla senast den 25 april lämna synpunkter.'],
    ['Frågan tas upp på nästa möte.'],
    ['Nämnden sammanträder den 25 april, den 6 juni och den 5 september.'],
    ['Underlaget redovisas vid nämndens sammanträde den 25 april.'],
    ['Nästa gång avgiften höjs är den 25 april.'],
    ['Nästa styrelse väljs den 25 april.'],
    ['Vi ses på loppisen den 25 april.'],
    ['Det förra mötet hölls den 25 januari.'],
    ['Nästa möte ska förberedas senast 25 april.'],
    ['Nytt möte med kommunen hålls den 25 april.'],
    ['Följande möte med kommunen är den 25 april.'],
    ['Nytt avtal gäller från den 25 april.'],
    ['Nästa möte blir den 3:e torsdagen i månaden.'],
    ['Nästa möte blir torsdag den 2:a.'],
  ])('%s', (sentence) => {
    expect(nextIn(`§ 2 Övrigt\n\n${sentence}`)).toBeNull()
  })

  test('a date before this meeting is a slip, and nothing says of what', () => {
    expect(inHead('Nästa möte: 25 februari 2025')).toBeNull()
  })
})

describe('relative to this meeting, a Tuesday', () => {
  test.each([
    ['Nästa torsdag', '2025-03-06'],
    ['Nästa tisdag', '2025-03-11'],
    ['Måndag hos Anna', '2025-03-10'],
    ['Måndag 10-12', '2025-03-10'],
    ['Måndag kl 10', '2025-03-10'],
    ['Nästa möte hålls på onsdag den 5:e (10.00 till 12.00)', '2025-03-05'],
    ['Tisdag den 18:e.', '2025-03-18'],
    ['Mötet är den 18:e kl 18', '2025-03-18'],
    ['Onsdag den 2:a', '2025-04-02'],
  ])('%s', (words, date) => {
    expect(nextIn(`## Nästa möte\n\n${words}`)).toBe(date)
  })

  test('an item about planning it', () => {
    expect(nextIn('§ 2 Planera nästkommande möte, boka också.\n-Måndag 10-12')).toBe('2025-03-10')
  })
})

describe('the weekday decides between two readings of a mistyped year', () => {
  test('a Monday that the stated year does not give is the next year', () => {
    expect(inHead('Nästa möte: måndag 12 januari 2025')).toBe('2026-01-12')
  })

  test('a weekday that fits no year near by leaves the date as stated', () => {
    expect(inHead('Nästa möte: onsdag 25 april 2025')).toBe('2025-04-25')
  })

  test('a weekday that fits is left alone', () => {
    expect(inHead('Nästa möte: fredag 25 april 2025')).toBe('2025-04-25')
  })
})

test('a date without a year is the first such day after the meeting, over the turn of the year', () => {
  expect(inHead('Nästa möte: 12 januari')).toBe('2026-01-12')
})

test('the words are kept with their place', () => {
  const text = 'Styrelsen 2025-03-04\nNästa möte: fredag 25 april 2025\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n'
  const { nextMeetingSpan } = minutesOf(text).meeting
  expect(text.slice(nextMeetingSpan?.start, nextMeetingSpan?.end)).toBe('fredag 25 april 2025')
})

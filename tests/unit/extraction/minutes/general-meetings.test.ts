import { describe, expect, test } from 'vitest'
import {
  dayOfGeneralMeeting,
  nextGeneralMeeting,
  readGeneralMeetings,
} from '#app/extraction/minutes/general-meetings.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const MEETING = '2031-03-16'

const told = (text: string): string[] =>
  readGeneralMeetings(text, MEETING).map(({ name, date }) => `${name} ${date}`)

const dayOfAutumn = (text: string): string | null =>
  dayOfGeneralMeeting(readGeneralMeetings(text, MEETING), 'höstmöte')

describe('a general meeting of which the minutes tell', () => {
  test.each([
    ['Höstmötet hålls söndagen den 20 oktober.', 'höstmöte 2031-10-20'],
    ['Höstmötet hålls söndagen\nden 20 oktober.', 'höstmöte 2031-10-20'],
    ['Nästa årsmöte blir 14 mars 2032.', 'årsmöte 2032-03-14'],
    ['Årsstämman är den 12 maj klockan 18.', 'årsstämma 2031-05-12'],
    ['Höstmöte: 2031-10-20', 'höstmöte 2031-10-20'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]))

  test.each([
    'Vid årsmötet den 10 mars valdes en ny styrelse.',
    'Höstmötet hålls i Solviks bygdegård. Den 20 oktober städas gården.',
    'Årsmötet hålls troligen sista söndagen i mars.',
    'Årsmötet är behörigt utlyst genom kallelse den 3 januari 2031.',
    'Årsmötet hölls den 3 maj.',
  ])('is none in "%s"', (text) => expect(told(text)).toEqual([]))
})

test('a name that has two days has none', () => {
  const text = 'Höstmötet hålls den 20 oktober. Höstmötet är den 21 oktober.'
  expect(dayOfAutumn(text)).toBeNull()
  expect(dayOfAutumn('Höstmötet hålls den 20 oktober.')).toBe('2031-10-20')
})

describe('the next meeting', () => {
  const text = 'Årsmöte hålls den 14 mars 2032. Höstmötet hålls den 20 oktober.'

  test('of a general meeting is the next general one', () => {
    expect(nextGeneralMeeting('Protokoll fört vid ordinarie årsmöte', text, MEETING)?.date).toBe('2031-10-20')
  })

  test.each([
    'Årsmötesprotokoll',
    'Protokoll från ordinarie årsmöte 2031',
    'ÅRSSTÄMMA i Ekviks byalag',
    '2031 Årsmöte',
  ])('is looked for under %s', (title) =>
    expect(nextGeneralMeeting(title, text, MEETING)?.date).toBe('2031-10-20'),
  )

  test('is none that the board decides on, wherever it says so', () => {
    const head = 'Anteckningar från styrelsemöte\n1 Styrelsen beslutar att årsstämma hålls 6 april.'
    expect(nextGeneralMeeting(head, text, MEETING)).toBeNull()
  })

  test('of a board is no general meeting', () => {
    expect(nextGeneralMeeting('Protokoll från styrelsemöte', text, MEETING)).toBeNull()
  })

  test('stands among the facts of the minutes with its words', () => {
    const { meeting, document } = minutesOf(
      'Ekviks odlare\nÅrsmötesprotokoll\nDatum: 2031-03-16\n\n§ 1 Öppnande\n\nSiv hälsade välkommen.\n\n§ 2 Slut\n\nHöstmötet hålls den 20 oktober.\n',
    )
    expect(meeting.nextMeeting).toBe('2031-10-20')
    const span = meeting.nextMeetingSpan
    expect(span === null ? null : document.text.slice(span.start, span.end)).toBe('20 oktober')
  })
})

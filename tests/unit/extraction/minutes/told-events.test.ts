import { describe, expect, test } from 'vitest'
import { foldCase } from '#app/extraction/language/fold-case.ts'
import { dayOfEvent } from '#app/extraction/minutes/told-events.ts'

const MEETING = '2031-09-10'

describe('the day on which the minutes say that an event is held', () => {
  test.each([
    ['Höststäddagen blir lördag den 18 oktober.', 'städdagen', '2031-10-18'],
    ['§ 7 Höststäddag\nBlir lördag 18 oktober kl 10.', 'städdagen', '2031-10-18'],
    ['§ 7 Städdag\n\nLördag den 18 oktober kl 10.', 'städdagen', '2031-10-18'],
    ['I år hålls riskworkshopen i samband med mötet den 1 oktober.', 'workshopen', '2031-10-01'],
    ['Jubileet firas. Jubileum: den 4 oktober 2031.', 'jubileet', '2031-10-04'],
    ['Mässan den 4 oktober blir stor.', 'mässan', '2031-10-04'],
    ['§ 3 Konferens i Norrby den 4 oktober', 'konferensen', '2031-10-04'],
    ['Konferensen äger rum torsdagen den 4 mars 2032.', 'konferensen', '2032-03-04'],
    ['Festen hålls den 4 oktober. Kom till festen den 4 oktober.', 'festen', '2031-10-04'],
  ])('%s', (text, name, day) => expect(dayOfEvent(foldCase(text), name, MEETING)).toBe(day))

  test.each([
    ['is past', 'Festen den 4 maj var lyckad.', 'festen'],
    ['is told as past', 'Festen hölls den 4 oktober 2030.', 'festen'],
    ['is of another event', 'Kursen hålls den 4 oktober.', 'festen'],
    ['is one of two', 'Vårfesten hålls den 4 oktober. Höstfesten hålls den 1 november.', 'festen'],
    ['is one of several in a row', 'Festivalen hålls 4–5 oktober.', 'festivalen'],
    ['is of what somebody does', 'Festen hålls i ladan. Den 4 oktober städar vi.', 'festen'],
    ['is not told', 'Festen hålls i ladan.', 'festen'],
  ])('but none that %s', (_, text, name) => expect(dayOfEvent(foldCase(text), name, MEETING)).toBeNull())

  test('none where the meeting has no day', () => {
    expect(dayOfEvent('Festen hålls den 4 oktober.', 'festen', null)).toBeNull()
  })
})

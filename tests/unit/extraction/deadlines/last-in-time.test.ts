import { describe, expect, test } from 'vitest'
import { findDeadlines } from '#app/extraction/deadlines/find-deadlines.ts'
import type { DateContext } from '#app/extraction/deadlines/rule.ts'

const CONTEXT: DateContext = { meeting: '2031-09-10', next: '2031-10-08', body: 'Styrelsen', meetings: [] }

const found = (text: string, context = CONTEXT): string[] =>
  findDeadlines(text, context).map((one) => `${one.text} = ${one.date ?? '?'}`)

describe('what stands before a period leaves its eve as the last day', () => {
  test.each([
    ['ska vara klart före vecka 40', 'före vecka 40 = 2031-09-28'],
    ['ska vara klart före november', 'före november = 2031-10-31'],
    ['ska vara klart inför november', 'inför november = 2031-10-31'],
    ['ska vara klart före kvartal 2', 'före kvartal 2 = 2032-03-31'],
    ['ska vara klart senast före kvartal 2', 'senast före kvartal 2 = 2032-03-31'],
    ['ska vara klart före tertial 2', 'före tertial 2 = 2032-04-30'],
    ['ska vara klart före andra halvåret nästa år', 'före andra halvåret nästa år = 2032-06-30'],
    ['ska vara klart före nästa månad', 'före nästa månad = 2031-09-30'],
    ['ska vara klart före sommaren', 'före sommaren = 2032-05-31'],
    ['ska vara klart inför hösten 2032', 'inför hösten 2032 = 2032-08-31'],
    ['ska vara klart inför våren', 'inför våren = ?'],
    ['ska vara klart före hösten', 'före hösten = ?'],
  ])('%s', (text, deadline) => expect(found(text)).toEqual([deadline]))
})

describe('what stands before a meeting or a stated end is due then', () => {
  test.each([
    ['redovisas inför mötet den 3 oktober', 'inför mötet den 3 oktober = 2031-10-03'],
    ['redovisas inför sammanträdet i oktober', 'inför sammanträdet i oktober = 2031-10-31'],
    ['redovisas före halvårsskiftet', 'före halvårsskiftet = 2032-06-30'],
    ['redovisas före månadens slut', 'före månadens slut = 2031-09-30'],
    ['redovisas före nästkommande årsskifte', 'före nästkommande årsskifte = 2031-12-31'],
  ])('%s', (text, deadline) => expect(found(text)).toEqual([deadline]))
})

describe('a time counted back from another', () => {
  test.each([
    [
      'lämnas tre veckor före sammanträdet den 12 mars',
      'tre veckor före sammanträdet den 12 mars = 2032-02-20',
    ],
    ['lämnas senast 14 dagar innan den 1 december', 'senast 14 dagar innan den 1 december = 2031-11-17'],
    ['lämnas en månad före årsskiftet', 'en månad före årsskiftet = 2031-11-30'],
    ['lämnas två veckor innan nästa möte', 'två veckor innan nästa möte = 2031-09-24'],
  ])('%s', (text, deadline) => expect(found(text)).toEqual([deadline]))

  test.each([
    ['lämnas två veckor innan nästa möte', 'två veckor innan nästa möte = ?'],
    ['lämnas två veckor före hösten', 'två veckor före hösten = ?'],
  ])('is open where that is: %s', (text, deadline) => {
    expect(found(text, { ...CONTEXT, next: null })).toEqual([deadline])
  })

  test('is a limit', () => {
    expect(findDeadlines('lämnas två veckor före den 1 december', CONTEXT)[0]?.limit).toBe(true)
  })
})

describe('an hour stands before a day without hiding it', () => {
  test.each([
    ['skickas senast kl. 12 den 3 oktober', 'senast kl. 12 den 3 oktober = 2031-10-03'],
    ['skickas senast kl 12.00 fredagen den 3 oktober', 'senast kl 12.00 fredagen den 3 oktober = 2031-10-03'],
    ['skickas senast klockan 9, den 3 oktober', 'senast klockan 9, den 3 oktober = 2031-10-03'],
  ])('%s', (text, deadline) => expect(found(text)).toEqual([deadline]))
})

describe("a year that is told is the meeting's own or the next", () => {
  test.each([
    ['redovisas den 15 november nästa år', 'den 15 november nästa år = 2032-11-15'],
    ['redovisas senast i november nästkommande år', 'senast i november nästkommande år = 2032-11-30'],
    ['redovisas under fjärde kvartalet nästa år', 'under fjärde kvartalet nästa år = 2032-12-31'],
    ['redovisas hösten 2032', 'hösten 2032 = 2032-11-30'],
    ['redovisas senast 15 november i år', 'senast 15 november i år = 2031-11-15'],
    ['redovisas senast den 1 juni samma år', 'senast den 1 juni samma år = ?'],
  ])('%s', (text, deadline) => expect(found(text)).toEqual([deadline]))

  test('and unknown where nobody knows when the meeting was', () => {
    const unknown = { ...CONTEXT, meeting: null }
    expect(found('redovisas den 15 november nästa år', unknown)).toEqual(['den 15 november nästa år = ?'])
  })
})

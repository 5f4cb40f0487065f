import { describe, expect, test } from 'vitest'
import { readHalfYearly, readRecurrence } from '#app/extraction/deadlines/recurrence.ts'

describe('how often', () => {
  test.each([
    ['ska årligen redovisa', 'P1Y'],
    ['redovisas varje år', 'P1Y'],
    ['minst en gång per år', 'P1Y'],
    ['en gång om året', 'P1Y'],
    ['två gånger per år', 'P6M'],
    ['två gånger årligen', 'P6M'],
    ['redovisas halvårsvis', 'P6M'],
    ['i maj och november varje år', 'P6M'],
    ['årligen i maj och november', 'P6M'],
    ['varje år i maj och i november', 'P6M'],
    ['tertialvis', 'P4M'],
    ['tre gånger per år', 'P4M'],
    ['kvartalsvis', 'P3M'],
    ['varje kvartal', 'P3M'],
    ['fyra gånger per år', 'P3M'],
    ['månadsvis', 'P1M'],
    ['en gång i månaden', 'P1M'],
    ['veckovis', 'P1W'],
    ['Varje måndag under sommaren', 'P1W'],
    ['lämna månadsvisa rapporter', 'P1M'],
    ['en månadsuppföljning av kostnaderna', 'P1M'],
    ['lämna kvartalsrapporter', 'P3M'],
    ['två ggr/år', 'P6M'],
    ['terminsvis', 'P6M'],
    ['en gång per termin', 'P6M'],
    ['en gång i halvåret', 'P6M'],
    ['var sjätte månad', 'P6M'],
    ['var tredje månad', 'P3M'],
    ['en gång i kvartalet', 'P3M'],
    ['fyra ggr per år', 'P3M'],
    ['var fjärde månad', 'P4M'],
    ['minst 1 gång/år', 'P1Y'],
    ['varje höst', 'P1Y'],
    ['vid varje styrelsemöte', 'meeting'],
    ['i samband med varje styrelsemöte', 'meeting'],
    ['på nämndmötena', 'meeting'],
    ['som stående punkt', 'meeting'],
    ['följer upp planen vid tertialen', 'P4M'],
    ['redovisas vid tertialboksluten', 'P4M'],
    ['löpande informera', 'ongoing'],
    ['regelbundet följa upp', 'ongoing'],
    ['fortlöpande under 2032', 'ongoing'],
  ])('%s: %s', (text, every) => expect(readRecurrence(text)?.every).toBe(every))

  test.each([
    'löpande verksamhet',
    'redovisas vid tertial 1',
    'det löpande arbetet',
    'under året',
    'årsredovisningen',
    'varje kommun',
    'månadsskiftet',
    'månadsrapporten för maj',
    'kvartalsrapporten',
  ])('%s says nothing of it', (text) => expect(readRecurrence(text)).toBeNull())

  test.each([
    ['redovisas varannan månad', 'varannan månad'],
    ['redovisas vartannat år', 'vartannat år'],
    ['revideras vart fjärde år', 'vart fjärde år'],
    ['två gånger i månaden', 'två gånger i månaden'],
    ['sex gånger per år', 'sex gånger per år'],
    ['en gång per mandatperiod', 'en gång per mandatperiod'],
    ['följs upp vartannat år och redovisas varje år', 'vartannat år'],
  ])('an interval that no task has is quoted and not taken for another: %s', (text, words) => {
    const { every, span } = readRecurrence(text) ?? {}
    expect(every).toBeNull()
    expect(text.slice(span?.start, span?.end)).toBe(words)
  })

  test('quotes its words', () => {
    const text = 'Planen ska följas upp två gånger per år av kansliet.'
    const span = readRecurrence(text)?.span
    expect(text.slice(span?.start, span?.end)).toBe('två gånger per år')
  })
})

describe('by a word that those who meet go by', () => {
  test.each(['redovisas på varje KLG', 'tas upp på varje klg'])('%s', (text) => {
    const read = readRecurrence(text, ['klg'])
    expect(read?.every).toBe('meeting')
    expect(text.slice(read?.span.start, read?.span.end).toLowerCase()).toBe('varje klg')
  })

  test.each([
    ['redovisas på varje KLG', []],
    ['redovisas på KLG', ['klg']],
    ['varje kommun svarar', ['klg']],
  ])('%s by %o: nothing', (text, own) => expect(readRecurrence(text, own)).toBeNull())
})

test.each([
  ['Utfallet rapporteras till nämnden i maj och november.', 'P6M'],
  ['Redovisning sker i februari och i september.', 'P6M'],
  ['Redovisning sker i april och i november 2032.', undefined],
  ['Redovisning sker i april och maj.', undefined],
])('a report in two months half a year apart: %s', (text, every) => {
  expect(readHalfYearly(text)?.every).toBe(every)
})

import { describe, expect, test } from 'vitest'
import { chooseDeadline, firstTimes } from '#app/extraction/deadlines/choose-deadline.ts'
import { findDeadlines } from '#app/extraction/deadlines/find-deadlines.ts'
import type { DateContext } from '#app/extraction/deadlines/rule.ts'
import { readMarkedText } from '#tests/support/read-marked-text.ts'

/** A meeting held on a Wednesday, whose next one is known. */
const CONTEXT: DateContext = {
  meeting: '2031-09-10',
  next: '2031-10-08',
  body: 'Styrelsen',
  meetings: ['2031-10-08', '2031-11-12'],
}

const found = (text: string, context = CONTEXT): string[] =>
  findDeadlines(text, context).map((one) => `${one.text} = ${one.date ?? '?'}`)

describe('what is done from a year on is not due before it', () => {
  test.each([
    ['från och med 2032 varje år i september', '2032-09-30'],
    ['fr.o.m. 2033 senast den 1 mars', '2033-03-01'],
    ['med start våren 2032 i oktober', '2032-10-31'],
    ['från och med 2031 varje år i september', '2031-09-30'],
    ['från och med 2033 senast den 1 mars 2032', '2032-03-01'],
    ['från och med 2032-01-01 redovisas i september', '2031-09-30'],
  ])('%s: %s', (text, date) => expect(findDeadlines(text, CONTEXT).map((one) => one.date)).toContain(date))
})

describe('a deadline has its words, prepositions and meetings included', () => {
  test.each([
    ['redovisas [due|senast 2031-12-01] för styrelsen', '2031-12-01'],
    ['redovisas [due|senast 2031–12–01] för styrelsen', '2031-12-01'],
    ['redovisas [due|senast 311201] för styrelsen', '2031-12-01'],
    ['lämnas [due|senast den 25 oktober] till kansliet', '2031-10-25'],
    ['presenteras [due|vid nämndens sammanträde den 16 oktober].', '2031-10-16'],
    ['presenteras [due|på styrelsemötet 2031-11-22].', '2031-11-22'],
    ['presenteras [due|på nämndens sammanträde i november].', '2031-11-30'],
    ['lyfts [due|på ett extrainsatt styrelsemöte 24 november].', '2031-11-24'],
    ['att [due|under v.44] se över möjligheterna', '2031-11-02'],
    ['återkommer [due|under tredje kvartalet 2032].', '2032-09-30'],
    ['ska vara klart [due|innan årsskiftet].', '2031-12-31'],
    ['ska byggas [due|innan 1 juli 2032].', '2032-06-30'],
    ['ska byggas [due|före november].', '2031-10-31'],
    ['ska tas fram [due|under 2032–2033].', '2033-12-31'],
    ['ska redovisas [due|inom sex månader].', '2032-03-10'],
    ['återkommer [due|till nästa styrelsemöte].', '2031-10-08'],
    ['att ta fram en plan [due|inom sex månader].', '2032-03-10'],
    ['att ta fram en plan [due|till jul].', '2031-12-24'],
    ['mejlar listan [due|under veckan].', '2031-09-14'],
    ['skickas [due|senast fredag 14/11].', '2031-11-14'],
    ['skickas [due|måndag nästa vecka].', '2031-09-15'],
    ['tas upp [due|på programrådet 3 mars].', '2032-03-03'],
    ['tas upp på nytt [due|i arbetsutskottet den 14 november].', '2031-11-14'],
    ['skriver ett utkast, [due|klart för granskning 14 juni].', '2032-06-14'],
    ['bereds [due|till nästa gång].', '2031-10-08'],
    ['ska sättas upp [due|lördagen den 29 november] med början klockan 10.', '2031-11-29'],
    ['återrapporteras [due|i samband med utskottets sammanträde i februari 2032].', '2032-02-29'],
    ['redovisas [due|i anslutning till mötet den 14 november].', '2031-11-14'],
    ['ska vara klart [due|före slutet av oktober].', '2031-10-31'],
    ['återkommer [due|till näst-nästa möte].', '2031-11-12'],
    ['föreläggs nämnden för beslut [due|den 4 november].', '2031-11-04'],
    ['spikas [due|på mötet i oktober].', '2031-10-08'],
    ['skickas [due|före mötet den 3 november].', '2031-11-02'],
    ['skickas [due|under perioden 16 juni–17 augusti].', '2032-08-17'],
    ['tas upp [due|på sammanträde i maj/juni].', '2032-06-30'],
    ['tas upp [due|i oktobernämnden].', '2031-10-31'],
    ['tas upp [due|vid oktoberträffen].', '2031-10-08'],
    ['skickas in, [due|deadline 9 december].', '2031-12-09'],
    ['lämnas in, [due|sista dag är 9 december].', '2031-12-09'],
    ['tas upp [due|vid nämndens oktobermöte].', '2031-10-31'],
    ['avrapporteras [due|på AU 20/9 och 10/10].', '2031-10-10'],
    ['redovisas [due|den 20 oktober och den 10 december].', '2031-12-10'],
    ['skickas [due|på torsdag].', '2031-09-11'],
    ['skickas [due|på torsdag innan midsommarafton].', '2032-06-24'],
    ['ska vara tömt [due|senast 6/4 2032].', '2032-04-06'],
    ['redovisas [due|den 3 maj 2032].', '2032-05-03'],
    ['bjuds in [due|till revisionens möte 19 eller 20 oktober].', '2031-10-20'],
    ['ska gälla [due|under perioden 10-16 juni 2032].', '2032-06-16'],
  ])('%s', (marked, date) => {
    const { text, spans, words } = readMarkedText(marked)
    const [first] = findDeadlines(text, CONTEXT)
    expect(first?.text).toBe(words.due)
    expect(first?.span).toEqual(spans.due?.[0])
    expect(first?.date).toBe(date)
  })
})

describe('dates that are no deadlines', () => {
  test.each([
    'yttrandet, daterat 2031-08-30',
    'beslutet den 3 maj 2030 gäller',
    'sedan den 3 maj 2030',
    'från och med 2032-01-01',
    'fr.o.m. 1 januari 2032',
    'gäller för 2032',
    'förvaltningsbudget för 2032',
    'budget 2032 och plan 2033–2034',
    'läsåret 2031/2032',
    'protokoll 2031-05-02',
    'VO-2031-00117',
    'protokollet, § 14',
    'tre av fyra kommuner',
    'rapporten april 2032',
    'kapitel 3 maj inte ändras',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('words without a date are kept as they stand', () => {
  test.each([
    ['redovisas i samband med årsredovisningen', 'i samband med årsredovisningen'],
    ['redovisas i samband med delårsrapport 2', 'i samband med delårsrapport 2'],
    ['tas fram inför budgetberedningen', 'inför budgetberedningen'],
    ['återkommer snarast möjligt', 'snarast möjligt'],
    ['presenteras i början av mars', 'i början av mars'],
    ['lämnas före vårterminen', 'före vårterminen'],
    ['betalas i dagarna', 'i dagarna'],
  ])('%s', (text, words) => expect(found(text)).toEqual([`${words} = ?`]))
})

describe('what depends on a meeting that nobody knows stays open', () => {
  const unknown: DateContext = { meeting: null, next: null, body: null, meetings: [] }

  test.each([
    ['senast den 25 oktober', 'senast den 25 oktober = ?'],
    ['till nästa möte', 'till nästa möte = ?'],
    ['inom två veckor', 'inom två veckor = ?'],
    ['under hösten', 'under hösten = ?'],
    ['senast v. 44', 'senast v. 44 = ?'],
    ['senast den 25 oktober 2031', 'senast den 25 oktober 2031 = 2031-10-25'],
    ['under hösten 2031', 'under hösten 2031 = 2031-11-30'],
  ])('%s', (text, expected) => expect(found(text, unknown)).toEqual([expected]))
})

describe('how the year was known', () => {
  test.each([
    ['senast den 1 maj 2032', 'stated'],
    ['senast den 1 maj', 'from-meeting'],
    ['under våren', 'from-meeting'],
    ['under 2032', 'stated'],
    ['snarast', null],
  ])('%s: %s', (text, year) => expect(findDeadlines(text, CONTEXT)[0]?.year).toBe(year))
})

const chosen = (text: string): string | null =>
  chooseDeadline(findDeadlines(text, CONTEXT), CONTEXT.meeting)?.text ?? null

describe('of several deadlines', () => {
  test.each([
    [
      'a limit comes before a time',
      'under hösten tas fram och senast den 1 december redovisas',
      'senast den 1 december',
    ],
    ['a date comes before open words', 'i samband med bokslutet, i mars 2032', 'i mars 2032'],
    [
      'the first of two alike',
      'vid mötet den 8 oktober och vid mötet den 12 november',
      'vid mötet den 8 oktober',
    ],
    [
      'the year only where nothing else is said',
      'under året samt i samband med bokslutet',
      'i samband med bokslutet',
    ],
    ['the year where it stands alone', 'görs under året', 'under året'],
    ['what the brackets say of open words', 'besked före sportlovet (vecka 10)', 'vecka 10'],
    [
      'not what brackets say of something else',
      'besked före sportlovet till alla (vecka 10)',
      'före sportlovet',
    ],
    ['none that was past when the body met', 'vid mötet den 3 september 2031', null],
    ['none that falls on the meeting itself', 'vid mötet den 10 september 2031', null],
  ])('%s', (_name, text, expected) => expect(chosen(text)).toBe(expected))
})

const timeFor = (times: number): number => {
  const text = 'senast den 3 maj 2032 vid nämndens sammanträde i november '.repeat(times)
  const began = performance.now()
  findDeadlines(text, CONTEXT)
  return performance.now() - began
}

test('a text of nothing but dates costs linear time', () => {
  timeFor(50)
  expect(timeFor(400)).toBeLessThan(3_000)
})

describe('a meeting around a turn of the year', () => {
  const meeting = '2031-11-12'
  const known = {
    ...CONTEXT,
    meeting,
    next: '2031-12-10',
    meetings: ['2031-12-10', '2032-01-21', '2032-02-18'],
  }

  test.each([
    ['på nämndens första sammanträde efter årsskiftet', '2032-01-21'],
    ['vid sista mötet före jul', '2031-12-10'],
  ])('%s is the one that the calendar has there', (text, date) => {
    expect(found(text, known)).toEqual([`${text} = ${date}`])
  })

  test.each(['på första mötet efter sommaren', 'vid sista mötet före sommaren'])(
    '%s is open where the calendar does not reach so far, and waited for',
    (text) => {
      expect(found(text, known)).toEqual([`${text} = ?`])
      expect(findDeadlines(text, known)[0]?.awaited).toBe(true)
    },
  )
})

describe('a general meeting', () => {
  const told = { ...CONTEXT, general: (name: string) => (name === 'höstmöte' ? '2031-10-20' : null) }

  test('is held on the day that the minutes tell', () => {
    expect(found('redovisas på höstmötet', told)).toEqual(['på höstmötet = 2031-10-20'])
  })

  test('is open where they tell of another one only', () => {
    expect(found('redovisas på årsmötet', told)).toEqual(['på årsmötet = ?'])
  })
})

test('"per den 30 september" says of when the figures are', () => {
  expect(found('redovisas per den 30 september')).toEqual([])
})

test('what is done in the evening is due on the day of the meeting', () => {
  expect(chooseDeadline(findDeadlines('betalar dem i kväll', CONTEXT), CONTEXT.meeting)?.date).toBe(
    CONTEXT.meeting,
  )
})

const dueIn = (text: string) => chooseDeadline(findDeadlines(text, CONTEXT), CONTEXT.meeting)?.date

test('before a week that brackets name is before it begins', () => {
  expect(dueIn('besked före sportlovet (vecka 10)')).toBe('2032-02-29')
  expect(dueIn('besked inför sportlovet (vecka 10)')).toBe('2032-03-07')
})

const firstIn = (text: string) =>
  chooseDeadline(firstTimes(text, findDeadlines(text, CONTEXT)), CONTEXT.meeting)?.date

describe('of the times of what recurs the first', () => {
  test.each([
    ['i mars och i september, med första redovisning i mars 2033', '2033-03-31'],
    ['i mars och september varje år, första gången senast den 30 september 2032', '2032-09-30'],
    ['årligen i juni och december, med början i december', '2031-12-31'],
    ['senast den 1 april varje år, första gången 2033', '2033-04-01'],
    ['årligen i juni och december', '2031-12-31'],
  ])('%s', (text, date) => expect(firstIn(text)).toBe(date))
})

import { describe, expect, test } from 'vitest'
import { readReportTo } from '#app/extraction/action-items/report-to.ts'

describe('the body that is told', () => {
  test.each([
    ['återrapportera till nämnden i maj', 'nämnden'],
    ['föreläggas nämnden för beslut i mars', 'nämnden'],
    ['redovisas för nämnden för vidare behandling', 'nämnden'],
    ['redovisas för styrelsen', 'styrelsen'],
    ['Kostnaden ska ses över och utskottet ska underrättas om resultatet', 'utskottet'],
    ['resultatet ska visas för nämnden', 'nämnden'],
    ['lämnar varje månad, första gången den 10 oktober, en prognos till nämnden', 'nämnden'],
    ['varje månad ge presidiet en lägesrapport', 'presidiet'],
    ['lämnar nätverket ett kort besked', 'nätverket'],
    ['Redovisningen ska vara styrelsen tillhanda i maj', 'styrelsen'],
    ['rapporteras till styrgruppens ordförande, senast i maj', 'styrgruppens ordförande'],
    ['lämnar en kort muntlig rapport till övriga revisorer', 'övriga revisorer'],
    ['informera respektive kommunstyrelse två gånger om året', 'respektive kommunstyrelse'],
    ['redovisas vid nästa sammanträde med direktionen', 'direktionen'],
    ['informera nämnden om utfallet', 'nämnden'],
    ['återkommer till kommunstyrelsen med svar', 'kommunstyrelsen'],
    ['presenteras vid nämndens sammanträde den 16 oktober', 'nämnden'],
    ['senast vid direktionens sammanträde i februari presentera en plan', 'direktionen'],
    ['månadsvis lämna en prognos till kommunstyrelsen', 'kommunstyrelsen'],
    ['lämna en kort skriftlig redogörelse till presidiet', 'presidiet'],
    ['återredovisas på styrelsemötet 2031-11-22', 'styrelsen'],
    ['återkommer till nästa styrelsemöte', 'styrelsen'],
    ['rapportera till nämnden för Idrott & Fritid', 'nämnden för Idrott & Fritid'],
    ['återkommer till Markplanerings- och exploateringsnämnden', 'Markplanerings- och exploateringsnämnden'],
    ['delges kommunfullmäktige', 'kommunfullmäktige'],
    ['redovisa resultatet vid nästa årsmöte', 'årsmötet'],
    ['redovisas för kommunstyrelsen för den nya planen', 'kommunstyrelsen'],
    ['redovisas i decembernämnden och till decembernämnden', 'nämnden'],
    ['ta fram ett förslag till ny taxa till styrelsens möte den 10 juni', 'styrelsen'],
    ['till utskottets vårmöten lämna en förteckning över inköpen', 'utskottet'],
    ['till nämndens sammanträde i maj utarbeta en checklista', 'nämnden'],
    ['lämna förslag till avgifter till styrelsen senast den 1 september', 'styrelsen'],
    ['årligen lämna en sammanställning över remissvaren till styrelsen', 'styrelsen'],
    ['lämna en slutredovisning till kommunen', 'kommunen'],
    ['lämna en skriftlig rapport till Norrbygdens kommundirektörsgrupp', 'Norrbygdens kommundirektörsgrupp'],
    ['rapportera till kommunens revisorer', 'kommunens revisorer'],
    ['se över skyltarna, återrapport till nämnden i juni', 'nämnden'],
    ['Nämnden ska hållas löpande informerad om läget', 'Nämnden'],
    ['presenteras för medlemskommunerna i oktober', 'medlemskommunerna'],
    ['redovisas för samtliga ledamöter', 'samtliga ledamöter'],
    ['lämna sin bedömning till direktionen i september', 'direktionen'],
    ['ta fram en åtgärdslista och överlämna den till arbetsutskottet', 'arbetsutskottet'],
    ['tillställas kommunstyrelsen senast den 1 juni', 'kommunstyrelsen'],
    ['årligen avge en berättelse till kommunstyrelsen', 'kommunstyrelsen'],
    ['fortlöpande hålla arbetsutskottet underrättat', 'arbetsutskottet'],
    ['löpande hålla nämnden informerad om läget', 'nämnden'],
    ['hålla nämnden uppdaterad', 'nämnden'],
    ['underställs nämnden', 'nämnden'],
    ['redogöra för läget inför styrelsen', 'styrelsen'],
    ['ska åter till nämnden i maj', 'nämnden'],
    ['redogöra för nämnden hur pengarna används', 'nämnden'],
    ['teckna avtal och anmäla avtalet till nämnden i juni', 'nämnden'],
    ['rapporten delges till direktionen', 'direktionen'],
    ['rapporterar utfallet vid rådets möte i november', 'rådet'],
    ['planerar mässan och lägger fram ett program på rådets möte i maj', 'rådet'],
    ['läggs därefter fram för fullmäktige', 'fullmäktige'],
    ['återkopplar på gruppens nästa träff', 'gruppen'],
    ['avrapporterar på varje styrelsemöte', 'styrelsen'],
    ['lämnar en skriftlig rapport till varje årsmöte', 'årsmötet'],
    ['lämna en slutredovisning till samhällsbyggnadskontoret', 'samhällsbyggnadskontoret'],
    ['inkommer kvartalsvis med statistik till kansliet', 'kansliet'],
    ['presenteras för medlemmarna på e-postlistan', 'medlemmarna'],
    ['redovisa prognosen till ekonomichefen varje kvartal', 'ekonomichefen'],
    ['redovisa dessa för ordföranden och vice ordföranden', 'ordföranden och vice ordföranden'],
    ['informera ledamöterna om utfallet', 'ledamöterna'],
  ])('%s: %s', (text, body) => expect(readReportTo(text)?.body ?? null).toBe(body))

  test.each([
    'översända rapporten till nämnden',
    'bjuda in regionen till styrelsemötet',
    'utreda frågan',
    'lämna nycklarna till nämnden',
    'redovisa utfallet',
    'meddela föreningen',
    'ta fram ett förslag till reglemente för styrelsen',
    'bjuda in föreningen till nämndens möte i maj',
    'lämna in ansökan om medel till kommunstyrelsen',
    'se över planen för kulturnämnden',
    'ta fram ett förslag till kommunen',
    'hålla lokalen öppen för nämnden',
    'avge nämndens yttrande till kommunstyrelsen för den nya planen',
    'redovisa kostnaderna för stadsbyggnadskontoret',
    'skicka kallelsen till medlemmarna',
    'lägga fram tröjor för utdelning',
    'redovisa effekterna inför budgetberedningen i april',
    'informera om att arbetet behöver börja inför årsmötet',
    'boka en lokal för medlemmarna',
  ])('nobody in %s', (text) => expect(readReportTo(text)).toBeNull())

  test.each(['delges KLG i maj', 'redovisas på varje KLG', 'följs upp varje månad, med siffror till KLG'])(
    'by its letters: %s',
    (text) => expect(readReportTo(text, { own: ['klg'], isReport: true })?.body).toBe('KLG'),
  )

  test('is quoted where it stands', () => {
    const text = 'Uppdraget återrapporteras till kommunstyrelsen senast i maj.'
    const span = readReportTo(text)?.span
    expect(text.slice(span?.start, span?.end)).toBe('kommunstyrelsen')
  })
})

test('what is to be reported goes to the body whose meeting is named, whatever its verb', () => {
  const text = 'Komplettering ska ske till arbetsutskottets sammanträde 2031-11-24.'
  expect(readReportTo(text)).toBeNull()
  expect(readReportTo(text, { isReport: true })?.body).toBe('arbetsutskottet')
})

test('a word by which the minutes call their own body names it', () => {
  expect(readReportTo('lämnar en rapport till KDÅ', { own: ['KDÅ'] })?.body).toBe('KDÅ')
  expect(readReportTo('löpande informera KDÅ om arbetet', { own: ['KDÅ'] })?.body).toBe('KDÅ')
})

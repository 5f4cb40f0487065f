import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

/** The items of one section of a board's minutes, its text standing under no heading or under that of the decision. */
const under = (heading: string, text: string): readonly string[] =>
  itemsOf(`
Ekby samordningsförbund
Styrelsen
Protokoll 2031-09-10

Närvarande: Karin Ek, Olle Ask, Siv Lind

§ 5 Skyltarna

${heading}

${text}

§ 6 Övrigt

Inget.
`)
const told = (text: string): readonly string[] => under('', text)
const decided = (text: string): readonly string[] => under('Beslut', text)

describe('What somebody does is told beside something else', () => {
  test.each([
    [
      'Karin Ek önskade att det ställs ut en bänk till, vilket styrelsen tar med sig i planeringen.',
      'styrelsen',
    ],
    ['Karin frågade om nycklarna, vilket Olle undersöker.', 'Olle Ask'],
    ['Allt är på plats utom affischerna, som Siv sätter upp den 14 oktober.', 'Siv Lind'],
    ['Besöken är klara så när som på ett, som Karin och Olle gör den 14 oktober.', 'Karin Ek, Olle Ask'],
    ['Regionens förslag till strategi för resor: Siv skriver ett utkast.', 'Siv Lind'],
    ['Loppisen: samma upplägg som tidigare, Siv ansvarar.', 'Siv Lind'],
  ])('%s', (text, owner) => {
    expect(told(text)).toHaveLength(1)
    expect(told(text)[0]).toContain(`| ${owner}`)
  })

  test.each([
    'Nycklarna finns i skåpet, som Siv sköter.',
    'Minst använd är mallen för cyklar, som bara Norrby publicerar.',
    'Chefen har erbjudit styrelsen en genomgång, vilket styrelsen tackar ja till.',
  ])('not so: %s', (text) => expect(told(text)).toEqual([]))
})

describe('Those who were not at the meeting are told or asked', () => {
  test.each([
    'Siv svarar biblioteket att vi är intresserade.',
    'Siv meddelar biblioteket att vi är intresserade.',
    'Siv kräver en skriftlig förklaring av hissfirman.',
    'Siv begär en ny tidplan från entreprenören.',
    'Siv begär ut handlingarna.',
    'Siv framför styrelsens synpunkter till kommunen.',
    'Siv tar över nycklarna från Olle Ask.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([`§5 commitment: ${text} | Siv Lind`])
  })

  test.each([
    'Siv kräver att styrelsen avgår.',
    'Siv begär votering.',
    'Siv tar över ordet.',
    'I dag hämtar Siv Lind posten.',
    'Länsstyrelsens handläggare besöker sjön den 4 november.',
  ])('not so: %s', (text) => expect(told(text)).toEqual([]))
})

describe('What a duty is good for names nobody', () => {
  test.each([
    'Siv får i uppdrag att begära in anbud, så att styrelsen kan fatta beslut i november.',
    'Siv får i uppdrag att se över modellen, med sikte på att andelen deltagare ska väga tyngre.',
    'Siv får i uppdrag att ta fram en lista, i syfte att nämnden ska kunna följa arbetet.',
  ])('%s', (text) => {
    expect(decided(text)).toHaveLength(1)
    expect(decided(text)[0]).toContain('| Siv Lind')
    expect(decided(text)[0]).not.toContain('| Siv Lind,')
  })

  test('nor does what a motion is about', () => {
    expect(
      decided('Motion 2, från Siv Lind, om att styrelsen ska få i uppdrag att sälja huset. Motionen avslås.'),
    ).toEqual([])
  })
})

describe('Whom a body awaits an answer from', () => {
  test.each([
    ['Svar begärs från tekniska nämnden senast den 4 november 2031.', 'tekniska nämnden'],
    ['Yttrande begärs in från kommunstyrelsen till den 4 november 2031.', 'kommunstyrelsen'],
    ['Styrelsen begär svar från kommunstyrelsen senast den 4 november 2031.', 'kommunstyrelsen'],
  ])('%s', (text, owner) => expect(decided(text)[0]).toContain(`| ${owner} | 2031-11-04`))
})

test('a second half that is set in under its point belongs to it', () => {
  const items = itemsOf(`
Ekby samordningsförbund
Styrelsen
Protokoll 2031-09-10

§ 5 Förråden

Beslut

att     godkänna rapporten,

att     uppdra åt kanslichefen att ta fram en rutin för förråden samt
        att inventera samtliga förråd under första halvåret 2032.

§ 6 Övrigt

Inget.
`)
  expect(items).toHaveLength(1)
  expect(items[0]).toContain('| kanslichef | 2032-06-30')
})

describe('the end of a year', () => {
  test.each([
    ['vid årets slut 2032', '2032-12-31'],
    ['i slutet av 2032', '2032-12-31'],
    ['vid årets slut', '2031-12-31'],
  ])('%s', (when, date) =>
    expect(decided(`En uppföljning presenteras för styrelsen ${when}.`)[0]).toContain(`| ${date}`),
  )
})

test('how often in a week is no deadline', () =>
  expect(told('Siv Lind kör bussen två kvällar i veckan.')[0]).not.toContain('2031'))

const past = (text: string): readonly string[] =>
  itemsOf(`
Ekby gymnasieförbund
Styrelsen
Protokoll 2031-09-25

Närvarande: Karin Ek, Olle Ask

§ 4 Mötets öppnande

Ordföranden öppnade mötet. Karin Ek redogjorde för läget, och direktionen diskuterade frågan. Olle Ask tackade.
Rektorn berättade att skolan hade växt, och att många hade sökt. Direktionen antog budgeten i våras.

§ 5 Lokaler

Styrelsen beslutade

${text}

§ 6 Avslutning

Ordföranden avslutade mötet.
`)

describe('minutes told in the past give what was to be done', () => {
  test.each([
    ['att förbundsdirektören skulle redovisa läget skriftligt varje kvartal.', 'förbundsdirektör'],
    ['att ordföranden hos kommunstyrelsen skulle göra framställning om bidrag.', 'ordförande'],
    ['att ordföranden skulle träffa kommunens ledning.', 'ordförande'],
  ])('%s', (text, owner) => {
    expect(past(text)).toHaveLength(1)
    expect(past(text)[0]).toContain(`| ${owner}`)
  })

  test('with the day on which it was to be laid before the body', () =>
    expect(
      past(
        'att ge förbundsdirektören i uppdrag att ta fram en plan, vilken skulle föreläggas styrelsen den 20 november 2031.',
      )[0],
    ).toContain('| förbundsdirektör | 2031-11-20'))

  test('but not with the day that it aims at', () =>
    expect(
      past(
        'att ge förbundsdirektören i uppdrag att söka lokaler, med sikte på inflyttning till hösten 2033.',
      )[0],
    ).not.toContain('2033-'))
})

test('a limit is by when, whatever time stands before it', () =>
  expect(
    told('Siv sammanställer ett schema för arbetet under vintern och delar ut det senast 15 oktober.')[0],
  ).toContain('2031-10-15'))

describe('Who acts is not lengthened by what stands after him', () => {
  test.each([
    ['att kanslichefen fram till dess redovisar utfallet vid varje sammanträde.', 'kanslichef'],
    ['Kassören för in ändringarna och sänder planen till ordföranden senast den 4 november 2031.', 'kassör'],
    ['alla kommuner för statistik över besöken från och med den 1 januari 2032.', 'alla kommuner'],
  ])('%s', (text, owner) => expect(decided(text)[0]).toMatch(new RegExp(`\\| ${owner}(?: \\||$)`, 'u')))
})

test('a control that is made in time is a duty of nobody', () =>
  expect(
    decided('En ny stickprovskontroll av fakturorna görs under första kvartalet 2032 och sammanställs.')[0],
  ).toContain('2032-03-31'))

test('what the members gave the board at their meeting is told in its minutes', () =>
  expect(past('Årsmötet uppdrog åt styrelsen att bereda frågan.')).toEqual([]))

test('the name of the body alone over its points leads to them', () =>
  expect(
    decided(
      'Regionala utvecklingsnämnden\n\n1. antar planen\n\n2. uppdrar åt kulturchefen att sprida planen',
    ),
  ).toEqual(['§5 assignment: uppdrar åt kulturchefen att sprida planen | kulturchef']))

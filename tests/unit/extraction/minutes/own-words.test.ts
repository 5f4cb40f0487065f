import { describe, expect, test } from 'vitest'
import { bodyAsCalled, calledBy, isOwnBody, isOwnWord } from '#app/extraction/minutes/own-body.ts'
import { extractionOf, minutesOf } from '#tests/support/minutes-of.ts'

const headed = (head: string, text = 'Text.'): string =>
  `${head}\n\n1. Läget\n\n${text}\n\n2. Övrigt\n\nInget.\n`

const wordsIn = (head: string): readonly string[] => calledBy(minutesOf(headed(head)).body)

describe('the words by which those who met go in their own head', () => {
  test.each([
    ['Minnesanteckningar från revisorskollegiets sammanträde', ['revisorskollegiet', 'kollegiet']],
    ['Protokoll fört vid kretsens möte den 4 februari 2032', ['kretsen']],
    ['HEMBYGDSKRETSEN I ALMVIK', ['hembygdskretsen', 'kretsen']],
    ['Expertpanelen för trafik', ['expertpanelen', 'panelen']],
    ['Digitaliseringsforum Väst (DFV)', ['digitaliseringsforumet', 'forumet', 'dfv']],
    ['Kommundirektörerna i Ådalen (KDÅ)', ['kommundirektörerna', 'kdå']],
    ['Kultursekreterarna i länet', ['kultursekreterarna']],
    ['Ägarsamråd Vattenbolaget', ['ägarsamrådet', 'samrådet']],
    ['Protokoll från kapitelstyrelsens möte', ['kapitelstyrelsen']],
    ['Teammöte Norr', ['teamet']],
    ['Lokalavdelningens årsmöte', ['lokalavdelningen', 'avdelningen']],
  ])('%s', (head, words) => expect(wordsIn(head)).toEqual(words))

  test.each([
    'Plats: Teams',
    'Lokal: Forum',
    'Närvarande: Siv Ask (VIV), avdelningen för vård',
    'Kommunstyrelsens arbetsutskott',
    'Tekniska nämnden',
    'Siv Ask (SPI)',
    'Almviks kommun (KS)',
  ])('none in %s', (head) => expect(wordsIn(`Anteckningar\n${head}`)).toEqual([]))

  test('none below the list of who was there', () => {
    expect(wordsIn('Anteckningar\nDeltagare\nSiv Ask, Norra kretsen')).toEqual([])
  })
})

describe('the body that met, where it is none of the usual ones', () => {
  test.each([
    ['Digitaliseringsforum Väst (DFV)\nDatum: 2031-03-12', 'Digitaliseringsforum Väst (DFV)'],
    ['Kommundirektörerna i Ådalen (KDÅ)\nDatum: 2031-03-12', 'Kommundirektörerna i Ådalen (KDÅ)'],
    ['Expertpanelen för trafik\nAnteckningar 2031-03-12', 'Expertpanelen för trafik'],
    ['Almviks hembygdskrets\nStyrelsen 2031-03-12', 'Styrelsen'],
  ])('%s', (head, body) => expect(minutesOf(headed(head)).meeting.body).toBe(body))
})

describe('a word that the body goes by', () => {
  const body = bodyAsCalled('Revisorerna i Almvik', ['revisorskollegiet', 'kollegiet'])

  test('stands in brackets after its name', () => {
    expect(body).toBe('Revisorerna i Almvik (revisorskollegiet, kollegiet)')
    expect(bodyAsCalled('Tekniska nämnden', [])).toBe('Tekniska nämnden')
    expect(bodyAsCalled(null, [])).toBeNull()
  })

  test.each([
    ['kollegiet', true],
    ['revisorskollegiet', true],
    ['lärarkollegiet', false],
    ['revisorerna', false],
  ])('%s: %s', (word, own) => expect(isOwnWord(word, body ?? '')).toBe(own))

  test('names it in a heading, and leaves its kind as it is', () => {
    expect(isOwnBody('Kollegiet', body)).toBe(true)
    expect(isOwnBody('kyrkorådet', 'Kyrkorådet')).toBe(true)
    expect(isOwnBody('skolrådets', 'Skolrådet i Alby')).toBe(true)
    expect(isOwnBody('ungdomsrådet', 'Skolrådet')).toBe(false)
    expect(isOwnBody('kommunstyrelsens', 'Kommunstyrelsens arbetsutskott (styrelsen)')).toBe(false)
    expect(calledBy(null)).toEqual([])
  })
})

describe('what the body decides by its own word', () => {
  const HEAD = 'Anteckningar från revisorskollegiets möte\nRevisorerna i Almvik (RIA)\n2031-05-12'
  const decidedIn = (text: string): string[] =>
    extractionOf(headed(HEAD, text)).decisions.map((one) => one.text)

  test.each([
    'Kollegiet beslutar att köpa in en rapport.',
    'Revisorskollegiet enades om en gemensam mall.',
    'Kollegiet tackar för informationen.',
    'Kollegiet ställer sig positivt till förslaget.',
    'Efter diskussion beslutar kollegiet att avvakta.',
    'Kollegiet rekommenderar kommunstyrelsen att se över rutinerna.',
    'Kollegiet ger Olle Ek i uppdrag att boka lokal.',
    'Kollegiet ber Olle Ek att boka lokal.',
    'RIA ställer sig bakom skrivelsen.',
  ])('%s', (text) => expect(decidedIn(text)).toEqual([text]))

  test.each([
    'Förra kollegiet beslutade att köpa in en rapport.',
    'Lärarkollegiet beslutar att köpa in en rapport.',
    'Regeringen beslutar att ändra lagen.',
    'Kommunstyrelsen beslutade i maj att ändra reglerna.',
    'Kretsen beslutar att hålla öppet.',
    'Kollegiet diskuterar en gemensam mall.',
    'RKA ställer sig bakom skrivelsen.',
  ])('nothing in %s', (text) => expect(decidedIn(text)).toEqual([]))
})

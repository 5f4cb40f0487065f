import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** Owners, date and words of the duties of one decision in the minutes of a board with three people. */
const dutiesIn = (decision: string): string[] =>
  extractionOf(
    `Styrelsen för Norrviks IF\n\nProtokoll 2031-09-10\n\nNärvarande: Anna Berg, Bo Ek, Siv Ask\n\n§ 5 Dagen\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  ).actionItems.map(
    ({ owners, due, text }) => `${owners.map(({ name }) => name).join('+')} | ${due?.date ?? '–'} | ${text}`,
  )

const owners = (decision: string): string[] => dutiesIn(decision).map((one) => one.split(' | ')[0] ?? '')

const DUTY = 'Lokalerna ska inventeras före den 1 november.'

describe('a duty that names nobody has the owner that is told beside it', () => {
  test.each([
    ['Ansvarig är Siv Ask.', 'Siv Ask'],
    ['Ansvarig: Siv Ask.', 'Siv Ask'],
    ['Ansvariga: Siv och Bo.', 'Siv Ask+Bo Ek'],
    ['Siv Ask är ansvarig.', 'Siv Ask'],
    ['Siv Ask ansvarar.', 'Siv Ask'],
    ['Kanslichefen ansvarar.', 'kanslichef'],
    ['Kanslichefen an- svarar.', 'kanslichef'],
    ['Siv gör det.', 'Siv Ask'],
    ['Det gör Siv.', 'Siv Ask'],
    ['Ansvaret för detta läggs på Siv Ask.', 'Siv Ask'],
    ['Ansvaret för genomförandet ligger hos kansliet.', 'kansliet'],
    ['Ansvarig för detta är parkenheten.', 'parkenheten'],
    ['Ansvaret åvilar kanslichefen.', 'kanslichef'],
    ['Kanslichefen svarar för detta.', 'kanslichef'],
    ['Kanslichefen har ansvaret för åtgärderna.', 'kanslichef'],
    ['För detta svarar Bo Ek.', 'Bo Ek'],
    ['Det åligger kanslichefen.', 'kanslichef'],
    ['Det ombesörjer kansliet.', 'kansliet'],
    ['Det arbetet faller på Siv.', 'Siv Ask'],
    ['Uppgiften landar på kanslichefen.', 'kanslichef'],
    ['Den tas fram av Siv och Bo.', 'Siv Ask+Bo Ek'],
  ])('%s', (told, owner) => {
    expect(dutiesIn(`${DUTY} ${told}`)).toEqual([
      expect.stringMatching(new RegExp(`^${owner.replace('+', '\\+')} \\| 2031-10-31 \\| ${DUTY}`, 'u')),
    ])
  })

  test.each([
    'Lokalerna ska inventeras före den 1 november (ansvarig: Siv Ask).',
    'Lokalerna ska inventeras före den 1 november, ansvarig Siv Ask.',
    'Lokalerna ska inventeras före den 1 november, Siv fixar.',
    'Lokalerna ska inventeras före den 1 november; det arbetet faller på Siv Ask.',
    'Lokalerna ska inventeras före den 1 november, det sköter Siv Ask.',
    'Lokalerna ska inventeras före den 1 november, vilket Siv Ask svarar för.',
    'Lokalerna ska inventeras före den 1 november – Siv Ask tar hand om det.',
  ])('%s', (decision) => expect(dutiesIn(decision)).toEqual([`Siv Ask | 2031-10-31 | ${decision}`]))

  test.each([
    'Ansvarig utgivare är inte utsedd.',
    'Ansvarig myndighet: Länsstyrelsen i Norrvik.',
    'Kostnaden ansvarar ingen för.',
    'Ansvaret för avfallet är oklart.',
  ])('but nobody whom "%s" does not name', (told) => expect(owners(`${DUTY} ${told}`)).toEqual(['']))

  test('and keeps an owner of its own', () => {
    expect(owners('Bo Ek får i uppdrag att inventera lokalerna. Ansvarig: Siv Ask.')).toEqual(['Bo Ek'])
  })
})

describe('whose it is and by when stand in notes of their own', () => {
  test.each([
    'Riktlinjerna ska ses över. Ansvarig: Siv Ask. Klart: november 2031.',
    'Riktlinjerna ska ses över. Klart: november 2031. Ansvarig: Siv Ask.',
  ])('%s', (decision) => {
    const [duty, ...others] = dutiesIn(decision)
    expect(duty).toMatch(/^Siv Ask \| 2031-11-30 \| Riktlinjerna ska ses över\./u)
    expect(others).toEqual([])
  })
})

describe('what is to be made is whose who makes it', () => {
  test.each([
    ['En översyn ska göras. Översynen görs av Siv Ask och ska vara klar före den 1 november.', '2031-10-31'],
    ['En översyn ska göras före den 1 november. Översynen görs av Siv Ask.', '2031-10-31'],
    ['Konsten på torget ska inventeras. Uppgiften ges till Siv Ask.', '–'],
    ['Lokalerna ska inventeras före den 1 november. Inventeringen genomförs av Siv Ask.', '2031-10-31'],
  ])('%s', (decision, due) => expect(dutiesIn(decision)).toEqual([`Siv Ask | ${due} | ${decision}`]))

  test('two times are two duties', () => {
    expect(
      dutiesIn('Utrustningen ska kontrolleras under oktober. Kontrollen görs av Siv Ask den 14 november.'),
    ).toEqual([
      'Siv Ask | 2031-10-31 | Utrustningen ska kontrolleras under oktober.',
      'Siv Ask | 2031-11-14 | Kontrollen görs av Siv Ask den 14 november.',
    ])
  })

  test('another thing is not that one', () => {
    expect(
      dutiesIn('Lokalerna ska inventeras före den 1 november. Fakturan skrivs av Siv Ask.').map((one) =>
        one.split(' | ').at(0),
      ),
    ).toEqual(['', 'Siv Ask'])
  })
})

const THREE = 'Anna Berg+Bo Ek+Siv Ask'

test('what is to be done without a time stays apart from who promises it', () => {
  const items = extractionOf(
    'Styrelsen för Norrviks IF\n\nProtokoll 2031-09-10\n\nNärvarande: Anna Berg, Bo Ek, Siv Ask\n\n§ 5 Dagen\n\nDet bestämdes att vi även ska utöka med ett pass. Siv åtar sig det.\n\n§ 6 Övrigt\n',
  ).actionItems
  expect(items.at(-1)?.text).toBe('Siv åtar sig det.')
})

describe('a group whose members the section names is those members', () => {
  test.each([
    'Beslutades att tillsätta en grupp, Anna, Bo och Siv, med uppgift att kartlägga behovet.',
    'Beslöts att tillsätta en arbetsgrupp bestående av Anna Berg, Bo Ek och Siv Ask, som får i uppdrag att planera dagen.',
    'En festgrupp tillsätts: Anna Berg, Bo Ek och Siv Ask. Gruppen ska planera dagen.',
    'En arbetsgrupp bildas med Anna Berg, Bo Ek och Siv Ask. Arbetsgruppen får i uppdrag att planera dagen.',
    'En arbetsgrupp tillsätts med Anna Berg (S), Bo Ek (M) och Siv Ask. Gruppen ska planera dagen.',
    'Till arbetsgruppen utses Anna Berg, Bo Ek och Siv Ask. Arbetsgruppen får i uppdrag att planera dagen.',
    'Styrelsen utser Anna Berg, Bo Ek och Siv Ask att ingå i arbetsgruppen. Arbetsgruppen ska planera dagen.',
    'En festkommitté tillsätts. Anna, Bo och Siv ingår. Kommittén ska planera dagen.',
    'Arbetsgruppen (Anna, Bo och Siv) får i uppdrag att planera dagen.',
    'Beslöts att utse Anna Berg, Bo Ek och Siv Ask till ombud. Ombuden ska lämna en rapport den 14 oktober.',
    'Till ombud valdes Anna, Bo och Siv. Ombuden redovisar mötet för styrelsen den 14 oktober.',
  ])('%s', (decision) => expect(owners(decision)).toEqual([THREE]))

  test('also where it reports', () => {
    expect(
      dutiesIn(
        'En festgrupp tillsätts: Anna Berg, Bo Ek och Siv Ask. Gruppen ska planera dagen. Festgruppen avrapporterar till styrelsen den 14 oktober.',
      ),
    ).toEqual([expect.stringContaining(`${THREE} | –`), expect.stringContaining(`${THREE} | 2031-10-14`)])
  })

  test.each([
    [
      'another group',
      'Styrgruppen får i uppdrag att ta fram en plan. En arbetsgrupp tillsätts: Bo Ek och Siv Ask.',
      'styrgruppen',
    ],
    [
      'one of two',
      'En festgrupp tillsätts: Anna Berg och Bo Ek. En resegrupp tillsätts: Bo Ek och Siv Ask. Gruppen ska ta fram en plan.',
      'gruppen',
    ],
    ['one without names', 'Ledningsgruppen får i uppdrag att ta fram en plan.', 'ledningsgruppen'],
    [
      'one of whom somebody else calls',
      'En arbetsgrupp tillsätts med Anna Berg och Bo Ek. Siv Ask får i uppdrag att kalla till möte.',
      'Siv Ask',
    ],
  ])('but not %s', (_, decision, owner) => expect(owners(decision)).toEqual([owner]))
})

describe('whom a body asks for an answer', () => {
  test.each([
    ['Revisorerna begär kommunstyrelsens svar senast den 31 oktober.', 'kommunstyrelsen'],
    ['Styrelsen uppdrar också åt Bo Ek att ta fram en plan.', 'Bo Ek'],
  ])('%s', (decision, owner) => expect(owners(decision)[0]).toBe(owner))
})

describe('an office written in two words', () => {
  test.each([
    ['Förvaltnings chefen får i uppdrag att ta fram en plan.', 'förvaltningschef'],
    ['Verksamhets chefen får i uppdrag att ta fram en plan.', 'verksamhetschef'],
    ['Förvaltningens chef får i uppdrag att ta fram en plan.', 'förvaltningens chef'],
  ])('%s', (decision, owner) => expect(owners(decision)).toEqual([owner]))
})

describe('a report takes the owner of what was given just before', () => {
  test.each([
    ['att ta fram en rutin. Rutinen presenteras för styrelsen i oktober.'],
    ['att genomföra en enkät. Enkätsvaren redovisas för styrelsen i oktober.'],
    ['att följa kostnaderna. Läget ska redovisas vid varje möte.'],
    ['att se över avgifterna. Återrapporteras till styrelsen i oktober.'],
    ['att besvara skrivelsen. Svaret ska delges styrelsen.'],
    ['att teckna ett avtal. Beslutet ska återredovisas i november.'],
    ['att se över avgifterna. Styrelsen ska hållas löpande informerad.'],
    ['att se över avgifterna. Medlemmarna ska hållas underrättade.'],
    ['att se över avgifterna. Hur arbetet fortskrider redovisas vid varje möte.'],
  ])('%s', (given) => expect(owners(`Bo Ek får i uppdrag ${given}`)).toEqual(['Bo Ek', 'Bo Ek']))

  test('and of all to whom something was given, where it tells of all', () => {
    expect(
      owners(
        'Bo Ek får i uppdrag att ta fram en kalkyl.\n\nSiv Ask får i uppdrag att inleda en upphandling.\n\nUppdragen ska redovisas för styrelsen i oktober.',
      ),
    ).toEqual(['Bo Ek', 'Siv Ask', 'Bo Ek+Siv Ask'])
  })

  test('but not who decides in a condition', () => {
    expect(owners('Planen skickas till revisorerna i oktober när den är antagen av styrelsen.')).toEqual([''])
  })
})

test('by when others hand in is not by when she puts it together', () =>
  expect(
    dutiesIn('Respektive kommun lämnar uppgifter till Siv senast den 15 oktober. Siv sammanställer.').map(
      (one) => one.split(' | ').slice(0, 2),
    ),
  ).toEqual([
    ['respektive kommun', '2031-10-15'],
    ['Siv Ask', '–'],
  ]))

import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

test('a report belongs to the assignment that it tells of, not to the nearest', () => {
  expect(
    itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Uppföljning

Beslut
Nämnden beslutar
att kulturchefen tar fram förslag på åtgärder,
att enhetschefen fritid ser över avgifterna, samt
att åtgärderna följs upp vid varje sammanträde.
`),
  ).toEqual([
    '§4 assignment: att kulturchefen tar fram förslag på åtgärder, | kulturchef',
    '§4 assignment: att enhetschefen fritid ser över avgifterna, samt | enhetschef fritid',
    '§4 report: att åtgärderna följs upp vid varje sammanträde. | kulturchef | meeting | of 0',
  ])
})

const NOTES = `
Revisorerna 2031-03-07

Närvarande: Birgitta Ek, Malin Ask, Siv Lind

§ 4 Möten

`

test('"hon" can be she to whom something goes', () => {
  expect(
    itemsOf(
      `${NOTES}Birgitta Ek kontaktar nämnden. Frågor mejlas till Malin Ask i förväg; hon sammanställer.`,
    ).at(-1),
  ).toBe('§4 commitment: Frågor mejlas till Malin Ask i förväg; hon sammanställer. | Malin Ask')
})

test('and is not she who asked', () => {
  expect(
    itemsOf(
      `${NOTES}Birgitta Ek redogör för planen. På fråga från Siv Lind svarar hon att hon mejlar ut den.`,
    ).at(-1),
  ).toBe('§4 commitment: På fråga från Siv Lind svarar hon att hon mejlar ut den. | Birgitta Ek')
})

test('"hon" is she by whom it is known, and not an earlier one', () => {
  expect(
    itemsOf(
      `${NOTES}Siv Lind saknade en bild. Enligt Birgitta Ek finns bilden, men hon flyttar fram den innan planen trycks.`,
    ).at(-1),
  ).toContain('| Birgitta Ek')
})

test('"han" is he who answered inside the sentence, and nobody where two can be meant', () => {
  const notes = `${NOTES}På fråga från lott 12 om varför grinden står öppen svarade Bo Ek att motorn är trasig. Han byter den före jul.`
  expect(itemsOf(notes).at(-1)).toBe('§4 commitment: Han byter den före jul. | Bo Ek | 2031-12-23 (före jul)')
  const two = `${NOTES}Föreläsningen ordnas med Bo Ek och Per Alm. Han bokar lokal i maj.`
  expect(itemsOf(two).at(-1)).toBe('§4 commitment: Han bokar lokal i maj. | 2031-05-31 (i maj)')
})

test('"de" are the several whom the sentence above tells of', () => {
  expect(
    itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Konferens

Beslut
Siv Ask och Bo Ek får delta i konferensen.
De ska lämna en kort rapport till nämnden i maj.
`).at(-1),
  ).toContain('| Siv Ask, Bo Ek |')
})

/** The last item of a decision with these points and a report back. */
const decided = (points: string): string | undefined =>
  itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Kampanj

Beslut
${points}
- Resultatet återredovisas till nämnden i maj.
`).at(-1)

test('a report after points for several bodies has no owner, after one it has that', () => {
  const first = '- Kulturchefen får i uppdrag att genomföra en kampanj.'
  expect(decided(first)).toContain('| kulturchef |')
  expect(decided(`${first}\n- Kansliet får i uppdrag att annonsera.`)).not.toContain('| kansliet |')
})

test.each(['Återkoppling ska ske till nämnden i maj.', 'En delåterrapport lämnas till nämnden i maj.'])(
  'of the assignment before it: %s',
  (report) => {
    expect(
      itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Vikarier

Beslut
1. Kulturchefen får i uppdrag att utreda en gemensam pool.
2. ${report}
`).at(-1),
    ).toContain('| kulturchef |')
  },
)

test('what a list of places has several holders of an office for is told on of them', () => {
  expect(
    itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Jour

Beslut
Socialcheferna i Almvik, Tallmo och Norra Berga får i uppdrag att arbeta vidare.
Underlaget ska kompletteras med en riskbedömning senast den 12 september.
`).map((item) => item.split(' | ')[1]),
  ).toEqual([
    'socialcheferna i Almvik, Tallmo och Norra Berga',
    'socialcheferna i Almvik, Tallmo och Norra Berga',
  ])
})

test.each([
  ['En arbetsgrupp tillsätts med Bo Ek, Malin Ask och Siv Lind.', 'Bo Ek, Malin Ask, Siv Lind'],
  ['En partsgemensam arbetsgrupp bestående av Malin Ask och Siv Lind bildas.', 'Malin Ask, Siv Lind'],
  ['En ny arbetsgrupp består av Malin Ask och Siv Lind.', 'Malin Ask, Siv Lind'],
  ['En arbetsgrupp tillsätts med Region Norr och Almviks kommun.', 'arbetsgruppen'],
  ['Arbetsgruppen träffade Malin Ask och Siv Lind.', 'arbetsgruppen'],
])('who is in a group that is set up: %s', (told, owners) => {
  expect(
    itemsOf(
      `${NOTES.replace('§ 4 Möten', '§ 4 Löner\n\nBeslut')}${told} Arbetsgruppen får i uppdrag att jämföra arbeten.`,
    )
      .at(-1)
      ?.split(' | ')[1],
  ).toBe(owners)
})

test('who helps does not act', () => {
  expect(
    itemsOf(`${NOTES}Protokollet skickas ut med hjälp av Siv Lind senast den 1 november.`).at(-1),
  ).not.toContain('| Siv Lind')
})

const second = (words: string) => itemsOf(`${NOTES}${words}`).at(-1)

describe('an office', () => {
  test('is meant by "hen" where the paragraph has just given it something', () => {
    expect(
      second('Beslut: Kommunchefen får i uppdrag att ta fram en plan. Hen ska samråda med nämnderna.'),
    ).toBe('§4 assignment: Hen ska samråda med nämnderna. | kommunchef')
  })

  test('that was given something makes what the thing is called at its end', () => {
    expect(
      second(
        'Beslut: Kommunchefen får i uppdrag att ta fram en lokalstrategi. Strategin ska presenteras för nämnden.',
      ),
    ).toContain('| kommunchef |')
  })

  test('reports with the others where both assignments are meant', () => {
    expect(
      second(
        'Beslut\n\n- Kommunchefen får i uppdrag att se över taxan.\n- Kansliet får i uppdrag att räkna bryggorna.\n- Båda uppdragen ska redovisas för nämnden.',
      ),
    ).toContain('| kommunchef, kansliet |')
  })
})

test('who checks something stands inside his verb', () => {
  expect(itemsOf(`${NOTES}Innan beslutet stämmer Siv Lind av läget med kommunen.`)).toEqual([
    '§4 commitment: Innan beslutet stämmer Siv Lind av läget med kommunen. | Siv Lind',
  ])
})

describe('whose report it is', () => {
  test('is said by the thing that was given, not by who calls the others', () => {
    expect(
      second(
        'Beslut: En grupp tillsätts med Birgitta Ek och Malin Ask. Gruppen ska lägga fram ett förslag. Siv Lind sammankallar. Senast den 15 maj ska förslaget vara styrelsen till handa.',
      ),
    ).toContain('| Birgitta Ek, Malin Ask | 2031-05-15')
  })

  test('is theirs who were given "dessa"', () => {
    expect(
      second('Beslut: Besparingar ska identifieras av kommunchefen. Dessa presenteras den 27 maj.'),
    ).toContain('| kommunchef | 2031-05-27')
  })

  test("is nobody's where the sentence before it names nobody", () => {
    expect(
      second(
        'Beslut\n\n1. Kommunchefen får i uppdrag att införa systemet.\n2. Efter tre månader görs en utvärdering. Denna delges styrelsen.',
      ),
    ).toBe('§4 report: Denna delges styrelsen. | → styrelsen')
  })
})

test('what others have to come to is not due at the next meeting of those who met', () => {
  expect(
    itemsOf(
      `${NOTES.replace('Närvarande', 'Nästa möte: 2031-04-11\n\nNärvarande')}Siv Lind tar upp det på presidiets nästa träff.`,
    ),
  ).toEqual(['§4 commitment: Siv Lind tar upp det på presidiets nästa träff. | Siv Lind | ? (nästa träff)'])
})

test('"han" is the office that the sentence before names, where it tells of nobody else', () => {
  expect(itemsOf(`${NOTES}Frågan har ställts till tekniska chefen. Han återkommer med ett svar.`)).toEqual([
    '§4 commitment: Han återkommer med ett svar. | teknisk chef',
  ])
  expect(itemsOf(`${NOTES}Birgitta Ek har talat med tekniska chefen. Hon återkommer med ett svar.`)).toEqual([
    '§4 commitment: Hon återkommer med ett svar. | Birgitta Ek',
  ])
})

test('who does it may stand between the verb and the week', () => {
  expect(itemsOf(`${NOTES}Inbjudan skickas ut av kansliet nästa vecka.`)[0]).toContain(
    '| kansliet | 2031-03-16',
  )
})

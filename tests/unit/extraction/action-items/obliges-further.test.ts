import { describe, expect, test } from 'vitest'
import { obligesElected, obligesFurther } from '#app/extraction/action-items/obliges-further.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

describe('a sentence that goes on to oblige somebody', () => {
  test.each([
    'Alla i gruppen ska fylla i listan senast den 4 maj.',
    'Däremot ska HR-nätverket återkomma med förslag.',
    'Besked lämnas till Siv senast 2 mars av samtliga chefer.',
    'Resultatet redovisas för gruppen i maj.',
    'De lämnar en skriftlig redovisning senast till årsstämman.',
    'Gruppen redovisar för styrelsen i september.',
    'Ombuden ska lämna en skriftlig rapport från mötet.',
    'Lägesrapport vid varje styrelsemöte.',
    'Återrapporteras till gruppen i september.',
    'Till junimötet ska kassören komplettera planen.',
    'Svaret ska delges styrelsen.',
    'Uppföljning ska göras varje månad.',
    'Kanslichefen bifogar en tidslinje över ärendena.',
    'Näringslivsutvecklaren håller i arrangemanget.',
    'Ekonomichefen svarar för anslutningen.',
    'Kulturförvaltningen tar fram ett program.',
    'Miljöstrategen stämmer av listan med regionen.',
    'Formuläret utformas av kommunsekreteraren.',
    'Handlingsplanen kompletteras av enhetschefen med datum.',
    'Inbjudan skickas ut av kansliet.',
    'Ärendet ska åter till styrelsen i oktober.',
    'Återrapportering sker till styrelsen i maj.',
    'Siv Ask rapporterar till styrelsen två gånger per år.',
  ])('%s', (text) => expect(obligesFurther(text)).toBe(true))

  test.each([
    'Nätverket ska värna om det kollegiala.',
    'Föreningen ska enligt stadgarna lämna redovisning.',
    'Skylten ska vara vit.',
    'Siv redovisar läget.',
    'Bidrag lämnas till Siv.',
    'De lämnar mötet.',
    'Gruppen är nöjd med läget.',
    'Rapporten från mötet lästes.',
    'Siv Ask bifogar en tidslinje.',
    'Kanslichefen informerar om läget.',
    'Kanslichefen tar upp frågan om arkivet.',
    'Ekonomichefen svarar att pengarna räcker.',
    'Ärendet föredras av kanslichefen.',
    'Dessa granskas av kommunikationsenheten.',
  ])('not %s', (text) => expect(obligesFurther(text)).toBe(false))
})

describe('a sentence that goes on to oblige those who were elected', () => {
  test.each([
    'Hon ska till oktobermötet presentera en organisation.',
    'Ombuden ska lämna en skriftlig rapport från mötet.',
    'Gruppen ska ta fram ett förslag.',
    'Siv Ask redovisar för styrelsen varje kvartal.',
  ])('%s', (text) => expect(obligesElected(text)).toBe(true))

  test.each([
    'Hon har suttit i styrelsen förut.',
    'Ombuden ska vara myndiga.',
    'Styrelsen ska ta fram ett förslag.',
  ])('not %s', (text) => expect(obligesElected(text)).toBe(false))
})

/** The duties of one paragraph: kind, owners and words. */
const dutiesIn = (paragraph: string): string[] =>
  extractionOf(`Nätverket 2031-03-04\n\n1. Läget\n\n${paragraph}\n\n2. Övrigt\n\nInget.\n`).actionItems.map(
    ({ kind, owners, due, text }) =>
      [kind, owners.map(({ name }) => name).join('+') || '–', due?.date ?? '–', text].join(' | '),
  )

describe('after a decision in the same paragraph', () => {
  const DECIDED = 'Gruppen enas om en gemensam lista.'

  test.each([
    [
      'Alla i gruppen ska fylla i den senast den 4 maj.',
      'assignment | alla i gruppen | 2031-05-04 | Alla i gruppen ska fylla i den senast den 4 maj.',
    ],
    [
      'Däremot ska HR-nätverket återkomma till gruppen i maj.',
      'report | HR-nätverket | 2031-05-31 | Däremot ska HR-nätverket återkomma till gruppen i maj.',
    ],
    [
      'Besked lämnas till Siv senast 2 april av samtliga chefer.',
      'assignment | samtliga chefer | 2031-04-02 | Besked lämnas till Siv senast 2 april av samtliga chefer.',
    ],
  ])('%s', (text, duty) => expect(dutiesIn(`${DECIDED} ${text}`)).toEqual([duty]))

  test('those who were elected are given what the next sentence says', () => {
    const paragraph =
      'Beslöts att utse Siv Ask och Olle Ek till ombud. Ombuden ska lämna en rapport till styrelsen.'
    expect(dutiesIn(paragraph).map((duty) => duty.split(' | ')[0])).toEqual(['report'])
  })

  test('nothing is given where nothing was decided of the matter', () => {
    const kinds = [
      dutiesIn('Alla i gruppen ska fylla i den senast den 4 maj.'),
      dutiesIn('Gruppen tackar för informationen. Alla i gruppen ska fylla i den senast den 4 maj.'),
      dutiesIn(`Alla i gruppen ska fylla i den senast den 4 maj. ${DECIDED}`),
    ]
    for (const duties of kinds) expect(duties[0]).toMatch(/^commitment/u)
  })
})

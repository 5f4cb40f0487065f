import { describe, expect, test } from 'vitest'
import { isAnotherKind, isOwnBody } from '#app/extraction/minutes/own-body.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const bodyIn = (head: string): string | null =>
  minutesOf(`${head}\n\n§ 1 Mötets öppnande\n\nText.\n\n§ 2 Övrigt\n`).meeting.body

describe('the body that met', () => {
  test.each([
    [
      'Styrelsemöte Norrviks kommunalförbund\n\nTid och plats: 4 mars 2025',
      'Styrelsemöte Norrviks kommunalförbund',
    ],
    ['Kommundirektörsnätverk\n\nTid: 4 mars 2025', 'Kommundirektörsnätverk'],
    ['Styrelseprotokoll\n\nPlats: Digitalt', 'Styrelsen'],
    ['Årsmötesprotokoll 2025', 'Årsmötet'],
    [
      'ALMVIKS KOMMUN     SAMMANTRÄDESPROTOKOLL\nNämnden för Vård & Omsorg\nDatum\n2025-03-04',
      'Nämnden för Vård & Omsorg',
    ],
    [
      'ALMVIKS KOMMUN SAMMANTRÄDESPROTOKOLL\nKommunstyrelsens arbetsutskott Datum\n2025-03-04',
      'Kommunstyrelsens arbetsutskott',
    ],
    ['Kommunrevisionen          SAMMANTRÄDESANTECKNINGAR       2 (7)', 'Kommunrevisionen'],
    ['Stenbackens samfällighet\nPROTOKOLL\nStyrelsemöte nr 5', 'Styrelsemöte Stenbackens samfällighet'],
    [
      'Protokoll fört vid sammanträde med direktionen för Norrviks räddningsförbund',
      'Direktionen för Norrviks räddningsförbund',
    ],
    ['Protokoll fört vid Datorföreningens höstmöte, torsdag den 6 mars', 'Datorföreningens höstmöte'],
    ['Protokoll från styrelsemöte i Föreningen Almen 2025-03-04', 'Styrelsemöte i Föreningen Almen'],
    ['# Protokoll styrelsemöte Hällnäs båtklubb', 'Styrelsemöte Hällnäs båtklubb'],
    [
      'KOLONIFÖRENINGEN ALEN\n\nProtokoll fört vid höstmöte söndagen den 6 mars',
      'Höstmöte KOLONIFÖRENINGEN ALEN',
    ],
    ['Föreningen Almen u.p.a.\nÅrsmötesprotokoll', 'Årsmötet Föreningen Almen u.p.a.'],
    ['Styrelsemöte 2025:2\nDatorföreningen Biten\nTorsdag 2025-03-06', 'Styrelsemöte Datorföreningen Biten'],
    [
      'Almviks båtklubb\n\nProtokoll från årsmöte söndagen den 9 mars i klubbhuset',
      'Årsmöte Almviks båtklubb',
    ],
    ['Minnesanteckningar styrgruppsmöte nr 7', 'Styrgruppen'],
    ['Skolchefsgruppen Almbygden\nAnteckningar 6 mars 2025', 'Skolchefsgruppen Almbygden'],
    [
      'ALMVIKS KOMMUN\nSocialnämnden   Protokoll nr 4\n\nSocialnämndens arbetsutskott',
      'Socialnämndens arbetsutskott',
    ],
    ['Almviks kommun | Socialnämnden | Protokoll | Sida 1 av 8', 'Socialnämnden'],
    [
      'Strategiska kommittén för\nkompetensförsörjning\nPROTOKOLL',
      'Strategiska kommittén för kompetensförsörjning',
    ],
    [
      'ALBYGDENS KOMMUNER\nIdeell förening för sju kommuner\nFörbundsstyrelsen 2025-03-04',
      'Förbundsstyrelsen',
    ],
    ['Kommunchefsträff Almbygden\n\nKopia till: kommunstyrelsens presidium', 'Kommunchefsträff Almbygden'],
    ['Stiftelsen Almen\n\nNärvarande\nKarin Ek (utsedd av hembygdsförbundet)', 'Stiftelsen Almen'],
    ['Almviks kommun                 Sida\nKommunstyrelsen   2025-03-11   1 (4)', 'Kommunstyrelsen'],
  ])('%s', (head, body) => {
    expect(bodyIn(head)).toBe(body)
  })

  test('is known from the text where notes have no head', () => {
    const text = `
Anteckningar

1. Läget

Ekonominätverket talar om läget. Ekonominätverket ser behov av mer stöd.

2. Framåt

Ekonominätverket återkommer.
`
    expect(minutesOf(text).meeting.body).toBe('Ekonominätverket')
  })

  test('is null where nothing names it', () => {
    expect(bodyIn('Anteckningar från i tisdags')).toBeNull()
  })

  test('has its place', () => {
    const text =
      'ALMVIKS KOMMUN   PROTOKOLL\nTekniska nämnden   2025-03-04\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n'
    const { bodySpan } = minutesOf(text).meeting
    expect(text.slice(bodySpan?.start, bodySpan?.end)).toBe('Tekniska nämnden')
  })
})

describe('whether a heading speaks of the body itself', () => {
  test.each([
    ['nämndens', 'Tekniska nämnden', true],
    ['nämndens', null, true],
    ['styrelsens', 'Styrelsemöte Norrviks kommunalförbund', true],
    ['tekniska nämndens', 'Tekniska nämnden', true],
    ['kommunstyrelsens', 'Kommunstyrelsen', true],
    ['arbetsutskottets', 'Kommunstyrelsens arbetsutskott', true],
    ['arbetsutskottets', 'Kommunstyrelsen', false],
    ['kommunstyrelsens', 'Kommunstyrelsens arbetsutskott', false],
    ['kommunstyrelsens arbetsutskotts', 'Kommunstyrelsen', false],
    ['kommunstyrelsens', 'Kommunfullmäktige', false],
    ['förvaltningens', 'Tekniska nämnden', false],
    ['kommunstyrelsens', null, false],
  ])('%s in the minutes of %s: %s', (words, body, own) => {
    expect(isOwnBody(words, body)).toBe(own)
  })
})

describe('whether a word names another kind of body', () => {
  test.each([
    ['styrelsen', 'Årsmöte Almviks båtklubb', true],
    ['revisorerna', 'Höstmöte Koloniföreningen Alen', true],
    ['årsmötet', 'Årsmöte Almviks båtklubb', false],
    ['mötet', 'Medlemsmöte Almviks båtklubb', false],
    ['stämman', 'Föreningsstämma Almen', false],
    ['styrelsen', 'Styrelsemöte Almviks båtklubb', false],
    ['styrelsen', 'Arbetsgruppen för e-arkiv', true],
    ['nätverket', 'Kommunchefsgruppen Almbygden', false],
    ['gruppen', 'Ekonominätverket', false],
    ['revisorerna', 'Kommunrevisionen', false],
    ['direktionen', 'Ekonominätverket', true],
  ])('%s in the minutes of %s: %s', (word, body, another) => {
    expect(isAnotherKind(word, body)).toBe(another)
  })
})

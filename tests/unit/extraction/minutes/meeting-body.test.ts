import { describe, expect, test } from 'vitest'
import { isOwnBody } from '#app/extraction/minutes/own-body.ts'
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

import { describe, expect, test } from 'vitest'
import { minutesOf, outline } from '#tests/support/minutes-of.ts'

describe('minutes that number nothing have their headings as sections', () => {
  test('Markdown headings', () => {
    const minutes = minutesOf(`
# Sammanfattning 24-09-16

Vi tog upp tråden.

## Arbetsupplägg

Vi jobbar öppet.

## Inför nästa möte

* Boka lokal
`)
    expect(outline(minutes)).toEqual(['– Sammanfattning 24-09-16', '– Arbetsupplägg', '– Inför nästa möte'])
  })

  test('headings in capitals', () => {
    const minutes = minutesOf(`
Nätverket 2025-05-14

SKOLPLIKT UNDER FJÄLLVECKAN

Kommunerna gör olika.

VIKARIEPOOL

Frågan bordläggs.
`)
    expect(outline(minutes)).toEqual(['– SKOLPLIKT UNDER FJÄLLVECKAN', '– VIKARIEPOOL'])
  })

  test('a body in capitals in the first line is no heading', () => {
    const minutes = minutesOf(`
BADVÄNNERNA I NORRVIK

Protokoll 2025-05-14

Deltar: Anna Berg, Bo Ek

Livbojen

Livbojen hänger på sin plats igen och är hel.

Bryggan

Bryggan läggs i vattnet när isen har gått, som förra året.

Avgiften

    Barn      50 kr
    Vuxna     90 kr
`)
    expect(outline(minutes)).toEqual(['– Livbojen', '– Bryggan', '– Avgiften'])
  })

  test('one heading in capitals over several short ones is none of them', () => {
    const minutes = minutesOf(`
Snabbprotokoll 26 oktober 2031

BESLUT I KORTHET

Livbojen

Livbojen hänger på sin plats igen och är hel.

Bryggan

Bryggan läggs i vattnet när isen har gått, som förra året.

Avgiften

Avgiften är oförändrad och betalas till kassören i april.
`)
    expect(outline(minutes)).toEqual(['– Livbojen', '– Bryggan', '– Avgiften'])
  })

  test('headings in bold', () => {
    const minutes = minutesOf(`
Samverkansgruppen 2025-03-20

**Trygghetsvandring**

Anna berättade.

**Lägesbild**

Lägesbilden godkänns.
`)
    expect(outline(minutes)).toEqual(['– Trygghetsvandring', '– Lägesbild'])
  })

  test('short lines that stand alone above their text', () => {
    const minutes = minutesOf(`
Minnesanteckningar

Skolchefsnätverket Norra Dalarna

14 maj 2025, kl 13–15, Teams

Med på mötet
Karin Ek, Sunnanby
Olle Strand, Västerås

Laget runt

Karin berättar om läget. Skolorna har fått fler elever än väntat, och
lokalerna räcker inte.

Gemensam vikariepool

Nätverket enas om att pröva en pool under hösten.

Vårens program

Nästa gång ses nätverket i juni.
`)
    expect(outline(minutes)).toEqual(['– Laget runt', '– Gemensam vikariepool', '– Vårens program'])
  })

  test('one or two lines alone are no headings', () => {
    const minutes = minutesOf(`
Anteckningar från träffen

Hej alla

Det här kom vi fram till på träffen i går, säg till om något är fel.

Hälsningar från kansliet

Vi ses i höst igen.
`)
    expect(outline(minutes)).toHaveLength(1)
  })

  test('bold words in running text are no headings where real ones exist', () => {
    const minutes = minutesOf(`
## Läget

**Viktigt**

Det går bra.

## Övrigt

Inget.
`)
    expect(outline(minutes)).toEqual(['– Läget', '– Övrigt'])
  })
})

const withText = (heading: string): string =>
  `${heading}\n\nDet som sades om det här var både långt och ganska svårt att följa.\n`

test('among short lines above their text the first item, the last meeting’s notes and a colon count; signatures do not', () => {
  const headings = [
    'Inledning',
    'Anteckningar från den 19 augusti',
    'Granskning: avtal och inköp',
    'Kurser',
    'Vid anteckningarna',
  ]
  const minutes = minutesOf(
    `Revisorerna\n\nAnteckningar 16 september 2031\n\nRum Älgen\n\n${headings.map(withText).join('\n')}`,
  )
  expect(outline(minutes)).toEqual(headings.slice(0, -1).map((heading) => `– ${heading}`))
})

describe('what heads no item', () => {
  test.each([
    ['the title of the minutes', '# Mötesprotokoll Hällnäs båtklubb'],
    ['the date', '## 19 november 2024'],
    ['the list of those present', '## Närvarande'],
    ['the list of those called', '## Kallade'],
    ['the list of those absent', '## Ej närvarande'],
    ['a part of an item', '## Beslut'],
  ])('%s', (_, heading) => {
    const minutes = minutesOf(`${heading}\n\n- Anna Berg\n\n## Mötets öppnande\n\nAnna öppnade mötet.`)
    expect(outline(minutes)).toEqual(['– Mötets öppnande'])
  })
})

test('notes without any heading are one item', () => {
  const minutes = minutesOf('Anteckningar avstämning\n\nVi pratade om lokalerna. Anna ringer ägaren.')
  expect(outline(minutes)).toEqual(['– Anteckningar avstämning'])
})

test('an empty document has no sections', () => {
  expect(minutesOf('').sections).toEqual([])
  expect(minutesOf('\n\n \n').sections).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe('Associations and notes', () => {
  test("the association's minutes in the past tense", () => {
    const items = itemsOf(`
Lindviks vägförening
Protokoll styrelsemöte 2031-03-04

Närvarande: Anna Ek, Per Lind, Siv Ask

1. Mötets öppnande
Anna öppnade mötet.

2. Ekonomi
Per redogjorde för ekonomin. Mötet beslutade att godkänna rapporten.

3. Sandning
Mötet beslutade att Siv kontaktar entreprenören. Mötet beslutade att ge Per i uppdrag att ta in offerter till den 1 april.

4. Föregående protokoll
Protokollet lades till handlingarna.
`)
    expect(items).toEqual([
      '§3 assignment: Mötet beslutade att Siv kontaktar entreprenören. | Siv Ask',
      '§3 assignment: Mötet beslutade att ge Per i uppdrag att ta in offerter till den 1 april. | Per Lind | 2031-04-01 (till den 1 april)',
    ])
  })

  test('handles, names and bare orders', () => {
    const items = itemsOf(`
# Mötesprotokoll Kodföreningen

## 4 mars 2031

## Närvarande

- Kasper Nord
- Hedda Lind
- Åke Frid

## Mötets öppnande 12:15

- Stugan
  - Fråga kansliet om lokalen @Kasper
  - @Hedda tar upp frågan på deras möte imorgon
  - Åke bokar salen
- Tröjor
  - Kasper har mejlat leverantören

## Nästa möte

11 mars
`)
    expect(items).toEqual([
      '– commitment: Fråga kansliet om lokalen @Kasper | Kasper Nord',
      '– commitment: @Hedda tar upp frågan på deras möte imorgon | Hedda Lind | 2031-03-05 (imorgon)',
      '– commitment: Åke bokar salen | Åke Frid',
    ])
  })

  test('action points with owners in brackets', () => {
    const items = itemsOf(`
# Sammanfattning 2031-03-04

## Diskussion

* Gruppen pratade om öppna data.

## Actionpoints inför nästa möte

* Stäm av med din organisation.
* Boka in en mötesserie (Kansliet bokar, klart)
* Meddela tidigare deltagare att vi börjar (Kansliet kontaktar)
* Ta fram ett utkast (Olle)
`)
    expect(items).toEqual([
      '– commitment: Stäm av med din organisation.',
      '– commitment: Meddela tidigare deltagare att vi börjar (Kansliet kontaktar) | kansliet',
      '– commitment: Ta fram ett utkast (Olle) | Olle',
    ])
  })

  test('a table with an owner and a date', () => {
    const items = itemsOf(`
# Anteckningar samordningsgruppen Digital Norrvik 2031-06-03

Närvarande: Lena Brolin, Omar Haddad

## Beslut och uppgifter

| Nr | Åtgärd | Ansvarig | Klart | Status |
| --- | --- | --- | --- | --- |
| 1 | Ta fram en upphandlingsplan | Lena | 2031-09-30 | Pågår |
| 2 | Boka lokal | OH | 15 juni | |
| 3 | Skicka ut enkäten | Lena, Omar | v. 34 | Klart |
`)
    expect(items).toEqual([
      '– commitment: Ta fram en upphandlingsplan | Lena Brolin | 2031-09-30 (2031-09-30)',
      '– commitment: Boka lokal | Omar Haddad | 2031-06-15 (15 juni)',
    ])
  })

  test('a proposal that is adopted by reference', () => {
    const items = itemsOf(`
Årsmöte Lindviks IK
Protokoll 2031-03-04

4.1 Motion: klubbstugan

Förslag till beslut

1. Att riva klubbstugan, eller;
2. Att styrelsen får i uppdrag att ta in offerter på en ny klubbstuga.

Beslut

1. Att andra attsatsen bifalles

4.2 Motion: träningstider

Förslag till beslut

1. Att styrelsen tar fram ett nytt schema till hösten.

Beslut

1. Att attsatsen avslås
`)
    expect(items).toEqual([
      '– assignment: Att styrelsen får i uppdrag att ta in offerter på en ny klubbstuga. | styrelsen',
    ])
  })

  test('a network that agrees', () => {
    const items = itemsOf(`
Anteckningar

NÄRVARANDE

Maria Lind, Norrvik
Gunilla Ask, NORDA

1. Utveckling

NORDA bistår med att göra en sammanställning över kommunernas val. Ett avtalsförslag kommer tas fram. Gruppen är enig om att nätverket är en arena för samverkan.

2. Datum

Mötet den 9 maj flyttas till den 16 maj.
`)
    expect(items).toEqual([
      '– commitment: NORDA bistår med att göra en sammanställning över kommunernas val. | NORDA',
      '– commitment: Ett avtalsförslag kommer tas fram.',
    ])
  })

  test("auditors' notes", () => {
    const items = itemsOf(`
KOMMUNREVISIONEN
Sammanträdesanteckningar
Datum
2031-10-27

8 Granskning av inköp

Beslut
Kommunrevisionen antar granskningen och uppdrar åt Revisorsbyrån att översända rapporten till berörda.

Sammanfattning
Elin Fors föredrar ärendet.

9 Dialog

Sammanfattning
Birgit Lund ringer till ordföranden i stiftelsen för att informera om dialogen. Kim Ask har fått i uppdrag att skriva protokoll.
`)
    expect(items).toEqual([
      '– assignment: Kommunrevisionen antar granskningen och uppdrar åt Revisorsbyrån att översända rapporten till berörda. | Revisorsbyrån',
      '– commitment: Birgit Lund ringer till ordföranden i stiftelsen för att informera om dialogen. | Birgit Lund',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe("A board's minutes", () => {
  test('a report that belongs to the assignment before it', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031 kl. 09.00

Närvarande: Karin Ek (S), ordförande
Olle Ask (M)
Siv Berg, förbundschef
Nils Holm, förbundscontroller

Nästa möte: fredag 11 april 2031

§ 12 Arbetsformer

Styrelsens beslut

1. Arbetsgrupp bestående av Karin Ek, Olle Ask och Nils Holm får i uppdrag att se över styrelsens arbetsformer.
2. Uppdraget delåterrapporteras till styrelsen senast 2031-05-30.

Sammanfattning

Frågan väcktes i höstas.
`)
    expect(items).toEqual([
      '§12 assignment: Arbetsgrupp bestående av Karin Ek, Olle Ask och Nils Holm får i uppdrag att se över styrelsens arbetsformer. | Karin Ek, Olle Ask, Nils Holm',
      '§12 report: Uppdraget delåterrapporteras till styrelsen senast 2031-05-30. | Karin Ek, Olle Ask, Nils Holm | 2031-05-30 (senast 2031-05-30) | → styrelsen | of 0',
    ])
  })

  test('a group named before is its members', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 13 Rapporten

Styrelsens beslut

En tillfällig arbetsgrupp bestående av Karin Ek, Olle Ask och Nils Holm får i uppdrag att lämna synpunkter på rapporten.

Sammanfattning

Nils Holm kommer att sammanfatta innehållet. Arbetsgruppen återkommer med sina synpunkter i maj. Sammanställningen skickas in av Nils.
`)
    expect(items).toEqual([
      '§13 assignment: En tillfällig arbetsgrupp bestående av Karin Ek, Olle Ask och Nils Holm får i uppdrag att lämna synpunkter på rapporten. | Karin Ek, Olle Ask, Nils Holm',
      '§13 commitment: Nils Holm kommer att sammanfatta innehållet. | Nils Holm',
      '§13 commitment: Arbetsgruppen återkommer med sina synpunkter i maj. | Karin Ek, Olle Ask, Nils Holm | 2031-05-31 (i maj)',
      '§13 commitment: Sammanställningen skickas in av Nils. | Nils Holm',
    ])
  })

  test("a date told in the background is the duty's deadline", () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 14 Remiss om skolskjuts

Beslut

Kansliet får i uppdrag att lämna synpunkter på remissen.

Bakgrund

Remissen kom i januari och synpunkter ska skickas in senast den 30 april.
`)
    expect(items).toEqual([
      '§14 assignment: Kansliet får i uppdrag att lämna synpunkter på remissen. | kansliet | 2031-04-30 (senast den 30 april)',
    ])
  })

  test('the next meeting of the header is the deadline', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

Närvarande: Martin Lund, förbundschef

Nästa möte: fredag 11 april 2031

§ 15 Övriga frågor

Det är för sent att ändra årets möten, men Martin återkommer med förslag för nästa år till nästa styrelsemöte.
`)
    expect(items).toEqual([
      '§15 commitment: Det är för sent att ändra årets möten, men Martin återkommer med förslag för nästa år till nästa styrelsemöte. | Martin Lund | 2031-04-11 (till nästa styrelsemöte) | → styrelsen',
    ])
  })

  test('two duties in two sentences of one decision are two', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 16 Policy

Styrelsens beslut

1. Policyn godkänns. Ändringarna återredovisas av förbundscontroller på styrelsemötet 2031-04-11.
2. Förbundscontroller får i uppdrag att årligen rapportera till styrelsen om de största inköpen.
`)
    expect(items).toEqual([
      '§16 report: Ändringarna återredovisas av förbundscontroller på styrelsemötet 2031-04-11. | förbundscontroller | 2031-04-11 (på styrelsemötet 2031-04-11) | → styrelsen',
      '§16 assignment: Förbundscontroller får i uppdrag att årligen rapportera till styrelsen om de största inköpen. | förbundscontroller | P1Y | → styrelsen',
    ])
  })

  test('what a speaker takes on is his', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

Närvarande: Karin Ek (S), Siv Berg, förbundschef

§ 17 Informationer

Synpunkter

Karin Ek: Viktigt att alla kommuner är med.

Siv Berg: Tar med frågan till samverkansrådet.

Karin Ek: Föreslår att vi lämnar över till kansliet att se över detta.
`)
    expect(items).toEqual(['§17 commitment: Tar med frågan till samverkansrådet. | Siv Berg'])
  })

  test('one who is named by first name among two', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

Närvarande: Malin Ask, Malin Berg, Per Lind

§ 18 Konferensen

Malin Berg presenterade upplägget. Malin återkommer med ett program i april.
`)
    expect(items).toEqual([
      '§18 commitment: Malin återkommer med ett program i april. | Malin Berg | 2031-04-30 (i april)',
    ])
  })
})

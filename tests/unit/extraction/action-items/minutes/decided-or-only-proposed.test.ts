import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe('A committee of a municipality', () => {
  test('decision, proposal and voting say the same thing once', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Nämnden för Idrott & Fritid
Datum
2031-09-10

§ 41 Dnr IF-2031-00012
Budget 2032

Beslut

Nämnden för Idrott & Fritid beslutar att

1. Uppdra åt förvaltningschefen att upprätta förvaltningsbudget för 2032.
2. Uppdra åt förvaltningschefen att göra nödvändiga omfördelningar under året samt att informera nämnden om dessa i samband med delårsrapport och bokslut.

Sammanfattning av ärendet

Nämnden gav den 3 mars 2031 förvaltningschefen i uppdrag att ta fram ett budgetförslag.

Förslag till beslut

Uppdra åt förvaltningschefen att upprätta förvaltningsbudget för 2032.

Beslutsgång

Ordföranden frågar om nämnden kan uppdra åt förvaltningschefen att upprätta förvaltningsbudget för 2032 och finner att nämnden bifaller det.

Beslutet skickas till
Förvaltningschefen
`)
    expect(items).toEqual([
      '§41 assignment: Uppdra åt förvaltningschefen att upprätta förvaltningsbudget för 2032. | förvaltningschef',
      '§41 assignment: Uppdra åt förvaltningschefen att göra nödvändiga omfördelningar under året samt att informera nämnden om dessa i samband med delårsrapport och bokslut. | förvaltningschef | ? (i samband med delårsrapport och bokslut) | → nämnden',
    ])
  })

  test('a proposal to a higher body gives no duty', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Kommunstyrelsens arbetsutskott
Datum
2031-09-10

§ 52 Dnr KS-2031-00100
Ny taxa

Förslag till beslut i kommunfullmäktige

Kommunfullmäktige ger nämnden för Service i uppdrag att justera avgifterna.

Sammanfattning av ärendet

Taxan är från 2022.
`)
    expect(items).toEqual([])
  })

  test('what was voted down is nothing', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Nämnden för Idrott & Fritid
Datum
2031-09-10

§ 43 Dnr IF-2031-00044
Initiativ om nya bad

Beslut

Nämnden för Idrott & Fritid avslår initiativet.

Reservation

Eva Lind (S) reserverar sig mot beslutet.

Förslag till beslut på sammanträdet

Eva Lind (S) yrkar att nämnden ger förvaltningen i uppdrag att utreda nya badplatser.

Beslutsgång

Ordföranden ställer förslagen mot varandra.
`)
    expect(items).toEqual([])
  })

  test('what is promised in the summary, and what falls due at this very meeting', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Nämnden för Idrott & Fritid
Datum
2031-09-10

§ 44 Dnr IF-2031-00045
Sommarens läger

Beslut

Nämnden för Idrott & Fritid noterar informationen till protokollet.

Sammanfattning av ärendet

En första sammanställning kommer att presenteras vid nämndens sammanträde den 10 september. En utvärdering kommer att presenteras vid nämndens sammanträde den 15 oktober. Förvaltningen har under sommaren genomfört tolv läger.
`)
    expect(items).toEqual([
      '§44 commitment: En utvärdering kommer att presenteras vid nämndens sammanträde den 15 oktober. | 2031-10-15 (vid nämndens sammanträde den 15 oktober) | → nämnden',
    ])
  })

  test('each task of a list is given to whom the item above it names', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Nämnden för Idrott & Fritid
Datum
2031-09-10

§ 45 Dnr IF-2031-00046
Ny hall

Beslut

Nämnden för Idrott & Fritid ger förvaltningschefen i uppdrag att:

1. Genomföra en utredning om läget.
2. Samråda med föreningarna.

Sammanfattning av ärendet

Frågan har diskuterats länge.
`)
    expect(items).toEqual([
      '§45 assignment: Genomföra en utredning om läget. | förvaltningschef',
      '§45 assignment: Samråda med föreningarna. | förvaltningschef',
    ])
  })

  test('a list says no more of what stands after it, and a proposal before it nothing of the list', () => {
    const items = itemsOf(`
MINNESANTECKNINGAR
Nätverket för chefer
2031-09-10

1. Ny lag

Lagen föreslås gälla från januari. Detta väcker flest frågor:

* vad som krävs av kommunerna
* hur det går till

Karin Ek berättar om läget i sin kommun.

- Karin Ek mejlar planen till gruppen.
`)
    expect(items).toEqual(['– commitment: Karin Ek mejlar planen till gruppen. | Karin Ek'])
  })
})

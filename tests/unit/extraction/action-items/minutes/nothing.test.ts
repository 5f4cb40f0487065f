import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe('Minutes without a duty', () => {
  test('what somebody is called in the list of who was there', () => {
    const items = itemsOf(`
# Gruppen för katalogen 2031-05-29

**Deltagare:** Ylva Sand (Norrvik, håller ihop), Pär Hög (Bergsjö, skickar ut)

## Läget

Ylva visar vad som har hänt.
`)
    expect(items).toEqual([])
  })

  test('a formal meeting', () => {
    const items = itemsOf(`
SAMMANTRÄDESPROTOKOLL
Nämnden för Idrott & Fritid
Datum
2031-09-10

§ 61 Dnr IF-2031-00060
Val av justerare

Beslut

Nämnden för Idrott & Fritid godkänner ärendelistan och väljer Karin Ek (S) att jämte ordföranden justera protokollet. Protokollet ska justeras senast den 15 september 2031.

§ 62 Dnr IF-2031-00061
Delegationsbeslut

Beslut

Nämnden för Idrott & Fritid noterar redovisningen till protokollet.

Sammanfattning av ärendet

Nämnden har delegerat sin beslutanderätt. Dessa beslut ska redovisas till nämnden.

§ 63 Dnr IF-2031-00062
Information

Beslut

Nämnden för Idrott & Fritid noterar informationen till protokollet.

Sammanfattning av ärendet

Karin Ek informerar om sommarens läger. Verksamheten arbetar med att ta fram nya rutiner. Målsättningen är att fler barn ska delta.

Beslutet skickas till
Kommunstyrelsen
`)
    expect(items).toEqual([])
  })

  test('an annual meeting that elects', () => {
    const items = itemsOf(`
Årsmöte Lindviks IK 2031-02-20

1 Öppnande av mötet
Alva öppnar mötet 19:00.

2 Val av mötesordförande
Mötet väljer Alva Nord till mötesordförande.

3 Verksamhetsberättelse
Mötet beslutar att lägga verksamhetsberättelsen till handlingarna.

4 Mötets avslutande
Alva Nord avslutar mötet.
`)
    expect(items).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const TABLE = `
# Samverkansgruppen Trygg i Norrvik

## Mötesanteckning 2031-09-18

**Deltagare:** Karin Ek (säkerhetsstrateg), Olle Ask (polis), Siv Lind (fritidschef)

| Punkt | Anteckning | Ansvarig |
|:------|:-----------|:---------|
| **1. Uppföljning** | Listan stämdes av:<br>– Belysningen är åtgärdad.<br>– Kontakt med väghållaren är ännu inte tagen. Ligger kvar. | Siv |
| **2. Lägesbild** | Olle gick igenom sommaren. Anmälningarna koncentreras till torget.<br><br>Statistiken skickas till rektorerna i nästa vecka. | Olle |
| **3. Vandring** | Gruppen diskuterade formerna. | |
| | Inbjudan och affischer ut senast v. 40. | Karin / Siv |
| | Utkast till program | Siv |
`

test('who stands beside a row has to do with what it ends with, a verb or none', () => {
  expect(itemsOf(TABLE)).toEqual([
    '§1 commitment: Kontakt med väghållaren är ännu inte tagen. Ligger kvar. | Siv Lind',
    '§2 commitment: Statistiken skickas till rektorerna i nästa vecka. | Olle Ask | 2031-09-28 (i nästa vecka)',
    '§3 commitment: Inbjudan och affischer ut senast v. 40. | Karin Ek, Siv Lind | 2031-10-05 (senast v. 40)',
    '§3 commitment: Utkast till program | Siv Lind',
  ])
})

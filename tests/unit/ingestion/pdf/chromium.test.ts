import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { PDF, textOf } from '../support/text-of.ts'

// Printed by Chromium from chromium.html beside it, with a running head and a page number.
const file = new URL('../../../fixtures/pdf/chromium.pdf', import.meta.url)

it('reads a page that a browser printed: labels, lists, a table, two justified columns, a stamp', async () => {
  expect(await textOf(await readFile(file), PDF)).toBe(
    `Kommunförbundet Mellanälven	Protokoll

Arbetsutskottet

Plats och tid	Kommunhuset, Ekmora, måndag 16 november 2026 kl. 09.00–11.30
Beslutande	Gunvor Tällberg (S), ordförande
Håkan Rydmark (M)
Siv Ållebrand (C)
Övriga närvarande	Katarina Lövfors, förbundsdirektör
Mirja Salonvaara, sekreterare

§ 41 Uppföljning av uppdrag

Beslut

1. Uppföljningen läggs till handlingarna.
2. Kansliet får i uppdrag att ta fram en verksamhetsberättelse och att redovisa
den för arbetsutskottet senast den 26 februari 2027.

Uppdrag	Ansvarig	Klart senast
Ta fram underlag för gemensam upphandling av telefoni och växel i de sex kommunerna	Katarina Lövfors	2026-10-30
Se över webbplatsen	Mirja Salonvaara	2026-12-31

Bakgrund

Linjetrafiken i ytterområdena har
glesats ut tre gånger på fem år.
Erfarenheter från andra delar av
landet visar att anropsstyrd trafik kan
ge fler resor till samma kostnad, om
bokningen är enkel.

Underlaget tas fram tillsammans med
kommunernas förvaltningar och med
trafikhuvudmannen. Ett första utkast
väntas i januari och behandlas av
styrelsen i mars.

Kostnaderna delas efter folkmängd.

Sida 1 (1)`,
  )
})

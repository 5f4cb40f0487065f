import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const HEAD = `
# Bygdegruppen 2031-03-07

Närvarande: Karin Ek, Olle Ask, Siv Lind, Ylva Sand

## Läget

Karin visar bilder.
`

describe('lists of what is to be done', () => {
  test('lines with the name after a dash', () => {
    const items = itemsOf(`${HEAD}
## Uppföljning

Statistik över besökare – Karin
Ny skylt vid badet – Olle, senast 30 april
Se över stadgarna – Siv/Ylva, till årsskiftet
`)
    expect(items).toEqual([
      '– commitment: Statistik över besökare – Karin | Karin Ek',
      '– commitment: Ny skylt vid badet – Olle, senast 30 april | Olle Ask | 2031-04-30 (senast 30 april)',
      '– commitment: Se över stadgarna – Siv/Ylva, till årsskiftet | Siv Lind, Ylva Sand | 2031-12-31 (till årsskiftet)',
    ])
  })

  test('lines with the name in brackets before the time', () =>
    expect(
      itemsOf(`${HEAD}\n## Att göra\n\n- Affischer (Olle) senast 30 april\n- Boka lokal (Siv)\n`),
    ).toEqual([
      '– commitment: Affischer (Olle) senast 30 april | Olle Ask | 2031-04-30 (senast 30 april)',
      '– commitment: Boka lokal (Siv) | Siv Lind',
    ]))

  test('open boxes, under any heading; ticked ones are done', () => {
    const items = itemsOf(`${HEAD}
## Pilot

- [x] Testmiljö uppe
- [ ] Olle: kalla till uppstartsmöte senast 30 april
- [ ] Siv + Ylva: mall för protokollet
- [ ] Enkät till värdarna, frågor?
`)
    expect(items).toEqual([
      '– commitment: Olle: kalla till uppstartsmöte senast 30 april | Olle Ask | 2031-04-30 (senast 30 april)',
      '– commitment: Siv + Ylva: mall för protokollet | Siv Lind, Ylva Sand',
    ])
  })

  test('a Todo in running text', () => {
    expect(
      itemsOf(`${HEAD}\n## Nycklar\n\nKort för nya funktionärer. Todo: lista till vakten (Siv + Olle)\n`),
    ).toEqual(['– commitment: Todo: lista till vakten (Siv + Olle) | Siv Lind, Olle Ask'])
  })
})

describe('minutes told in the past', () => {
  test('what somebody promised and was to do', () => {
    const items = itemsOf(`
Revisorerna i Norrvik
Sammanträde den 14 februari 2031

Närvarande: Karin Ek, Olle Ask, Siv Lind

§ 1 Granskning
Revisorerna beslutade att godkänna rapporten.
Karin Ek lovade att mejla länken.

§ 2 Skrivelser
Revisorerna beslutade att lägga skrivelsen till handlingarna.
Olle Ask skulle svara brevskrivaren.

§ 3 Övrigt
Revisorerna beslutade att bekosta deltagandet.
Siv Lind åtog sig att läsa utkastet särskilt noga.
`)
    expect(items.filter((item) => item.includes('commitment'))).toEqual([
      '§1 commitment: Karin Ek lovade att mejla länken. | Karin Ek',
      '§2 commitment: Olle Ask skulle svara brevskrivaren. | Olle Ask',
      '§3 commitment: Siv Lind åtog sig att läsa utkastet särskilt noga. | Siv Lind',
    ])
  })
})

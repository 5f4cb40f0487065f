import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const HEAD = `
Styrelsemöte Bygdenät Norrvik

Tid: fredag 7 mars 2031
Närvarande: Karin Ek, Olle Ask, Siv Lind

§ 3 Övrigt

Mötet avslutades.
`

describe('tables of what is to be done', () => {
  test('a noun is a task where the table says who and when', () => {
    const items = itemsOf(`${HEAD}
Att göra

Vad | Vem | Klart
----|-----|------
Remissversion av programmet | Karin | 16 maj
Kontakt med Norrälven | Olle, Siv | v. 16
Ny skylt | alla | juli
Plan | KE | snarast
`)
    expect(items).toEqual([
      '§3 commitment: Remissversion av programmet | Karin Ek | 2031-05-16 (16 maj)',
      '§3 commitment: Kontakt med Norrälven | Olle Ask, Siv Lind | 2031-04-20 (v. 16)',
      '§3 commitment: Ny skylt | alla | 2031-07-31 (juli)',
      '§3 commitment: Plan | Karin Ek | ? (snarast)',
    ])
  })

  test('columns lined up with spaces', () => {
    const items = itemsOf(`${HEAD}
Aktivitetslista

Nr    Aktivitet                     Ansvarig       Klart
A1    Avtalsdialog med Norra Å      Karin Ek       2031-11-30
A2    Test av återläsning           Leverantören   2031-10-31
`)
    expect(items).toEqual([
      '§3 commitment: Avtalsdialog med Norra Å | Karin Ek | 2031-11-30 (2031-11-30)',
      '§3 commitment: Test av återläsning | leverantören | 2031-10-31 (2031-10-31)',
    ])
  })

  test('what became of the last list is no new task, but what somebody adds there is', () => {
    const items = itemsOf(`
Styrelsemöte Bygdenät Norrvik

Tid: fredag 7 mars 2031
Närvarande: Karin Ek, Olle Ask, Siv Lind

§ 3 Förra mötets åtgärder

| Åtgärd | Ansvarig | Status |
|---|---|---|
| Skicka ut enkät | @Karin | Klart, se nedan |
| Inventera servrar | alla | Norrvik saknas, @Olle gör klart till den 30 maj |
`)
    expect(items).toEqual([
      '§3 commitment: Norrvik saknas, @Olle gör klart till den 30 maj | Olle Ask | 2031-05-30 (till den 30 maj)',
    ])
  })

  test('a task that is done is none', () => {
    const items = itemsOf(`${HEAD}
Att göra

| Åtgärd | Ansvarig | Status |
|---|---|---|
| Boka lokal | Karin | Klart! |
| Skicka kallelse | Olle | Pågår |
`)
    expect(items).toEqual(['§3 commitment: Skicka kallelse | Olle Ask'])
  })

  test('rows of several lines, which the meeting decides', () => {
    const items = itemsOf(`${HEAD}
Åtgärdslista

Rådet fastställer nedanstående åtgärder utöver dem ovan.

Nr    Åtgärd                        Ansvarig       Klart
36    Se över behörigheterna i      Karin          2031-10-10
      testmiljön
37    Ta fram mötestider            Olle och       v. 16
                                    Siv
`)
    expect(items).toEqual([
      '§3 assignment: Se över behörigheterna i Karin 2031-10-10 testmiljön | Karin Ek | 2031-10-10 (2031-10-10)',
      '§3 assignment: Ta fram mötestider | Olle Ask, Siv Lind | 2031-04-20 (v. 16)',
    ])
  })

  test('matters with their reporters are no tasks', () => {
    const items = itemsOf(`${HEAD}
Dagordning

| Ärende | Föredragande | Tid |
|---|---|---|
| Budget 2032 | Karin Ek | 15 min |
`)
    expect(items).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe('Deadlines that the minutes around them decide', () => {
  test('a meeting of the calendar where the header names none', () => {
    const items = itemsOf(
      `
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 5 Budget

Beslut

Kansliet får i uppdrag att ta fram ett underlag till nästa styrelsemöte.
`,
      { meetings: [{ body: 'Styrelsemöte Samverkan Norrvik', date: '2031-04-11' }] },
    )
    expect(items).toEqual([
      '§5 assignment: Kansliet får i uppdrag att ta fram ett underlag till nästa styrelsemöte. | kansliet | 2031-04-11 (till nästa styrelsemöte)',
    ])
  })

  test('no date is made up where the minutes bear none', () => {
    const items = itemsOf(`
Anteckningar

NÄRVARANDE

Maria Lind, Norrvik

1. Projektet

Kansliet kommer att skicka ut en inbjudan på torsdag innan midsommarafton. Maria återkommer till nästa möte.
`)
    expect(items).toEqual([
      '– commitment: Kansliet kommer att skicka ut en inbjudan på torsdag innan midsommarafton. | kansliet | ? (på torsdag innan midsommarafton)',
      '– commitment: Maria återkommer till nästa möte. | Maria Lind | ? (till nästa möte)',
    ])
  })

  test('a date that has passed is no deadline', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 6 Remiss

Beslut

Kansliet får i uppdrag att svara på remissen från den 3 februari 2031.
`)
    expect(items).toEqual([
      '§6 assignment: Kansliet får i uppdrag att svara på remissen från den 3 februari 2031. | kansliet',
    ])
  })

  test("a deadline of somebody else is not the duty's", () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 7 Bidrag

Beslut

Kansliet får i uppdrag att meddela föreningen att bidraget dras in om föreningen inte lämnar en plan senast den 1 maj.
`)
    expect(items).toEqual([
      '§7 assignment: Kansliet får i uppdrag att meddela föreningen att bidraget dras in om föreningen inte lämnar en plan senast den 1 maj. | kansliet',
    ])
  })

  test('a deadline in the last point of a list', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 8 Avtal

Beslut

Styrelsen uppdrar åt kansliet att:

- se över avtalen, och
- redovisa resultatet för styrelsen senast den 1 oktober.
`)
    expect(items).toEqual([
      '§8 assignment: Styrelsen uppdrar åt kansliet att: - se över avtalen, och - redovisa resultatet för styrelsen senast den 1 oktober. | kansliet | 2031-10-01 (senast den 1 oktober) | → styrelsen',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

describe('Owners beside the text, and implied ones', () => {
  test('initials in a column of their own', () => {
    const items = itemsOf(`
Lindviks samfällighet
PROTOKOLL
Styrelsemöte nr 5

Datum och tid: 2031-09-21 19.00
Närvarande: Gunnar Hall, Ola Lund, Henrik Holm

Punkt | Vad | Ansvar
1. | Mötet öppnades
2. | Belysning
Gunnar undersöker vad det kostar. | GH
3. | Container
Ola tar fram ett förslag på container. | OL
`)
    expect(items).toEqual([
      '§2 commitment: Gunnar undersöker vad det kostar. | Gunnar Hall',
      '§3 commitment: Ola tar fram ett förslag på container. | Ola Lund',
    ])
  })

  test('whom "han" and "hon" mean', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

Närvarande: Karin Ek, Olle Ask

§ 3 Konferensen

Olle Ask återkommer med ett program. Han kontaktar föreläsaren.
`)
    expect(items).toEqual([
      '§3 commitment: Olle Ask återkommer med ett program. | Olle Ask',
      '§3 commitment: Han kontaktar föreläsaren. | Olle Ask',
    ])
  })

  test('the one whom the paragraph tells of before, and never one of the other sex', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

Närvarande: Karin Ek, Olle Ask, Helena Mark

§ 3 Ekonomi

Karin Ek redovisar utfallet. Underskottet är 39 tkr. Hon skickar en ny kalkyl till gruppen.

§ 4 Buller

Helena Mark visar mätningen. Olle Ask undrar om fönstren. Hon kontaktar entreprenören.

§ 5 Övrigt

Avtalet: Olle Ask har inte fått svar, han stöter på igen.
`)
    expect(items).toEqual([
      '§3 commitment: Hon skickar en ny kalkyl till gruppen. | Karin Ek',
      '§4 commitment: Hon kontaktar entreprenören. | Helena Mark',
      '§5 commitment: Avtalet: Olle Ask har inte fått svar, han stöter på igen. | Olle Ask',
    ])
  })

  test('the same promise told twice in one section is one', () => {
    const items = itemsOf(`
Styrelsemöte Samverkan Norrvik

Tid: fredag 7 mars 2031

§ 4 Enkäten

Beslut

Kansliet får i uppdrag att skicka ut en enkät till kommunerna i maj.

Bakgrund

Kansliet kommer att skicka ut en enkät till kommunerna i maj.
`)
    expect(items).toEqual([
      '§4 assignment: Kansliet får i uppdrag att skicka ut en enkät till kommunerna i maj. | kansliet | 2031-05-31 (i maj)',
    ])
  })

  test('a promise too short to stand alone is quoted with the sentence before it', () => {
    const items = itemsOf(`
Styrelsemöte Lindviks IF 2031-03-04

§ 1 Lokalen

Lamporna på övervåningen behöver bytas. Göran beställer.
`)
    expect(items).toEqual(['§1 commitment: Lamporna på övervåningen behöver bytas. Göran beställer. | Göran'])
  })
})

const notes = (lines: string): readonly string[] =>
  itemsOf(`
Norrviks byalag
Anteckningar 2031-09-10

Närvarande: Stina Ek, Olof Berg, Maria Kvist

§ 1 Badplatsen

${lines}

§ 2 Övrigt

Inget.
`)

describe('Initials far right of the text, without any heading over them', () => {
  test('name who is to do what stands beside them', () => {
    expect(
      notes(`Bryggan lagas i vår.                                     SE
Skylten byts i maj.                                      OB, MK
Boka slåtterbalken.\tOB`),
    ).toEqual([
      '§1 commitment: Bryggan lagas i vår. | Stina Ek | 2032-05-31 (i vår)',
      '§1 commitment: Skylten byts i maj. | Olof Berg, Maria Kvist | 2032-05-31 (i maj)',
      '§1 commitment: Boka slåtterbalken. | Olof Berg',
    ])
  })

  test('are nobody where nobody of these initials was there', () => {
    expect(notes('Bryggan lagas i vår.                                     XX')).toEqual([])
  })

  test('leave what is told alone', () => {
    expect(notes('Bryggan lagades i somras.                                SE')).toEqual([])
  })

  test('stand beside a name that the text itself gives', () => {
    expect(notes('Maria bokar lokalen.                                     SE')).toEqual([
      '§1 commitment: Maria bokar lokalen. | Maria Kvist',
    ])
  })
})

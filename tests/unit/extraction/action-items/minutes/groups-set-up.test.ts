import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const told = (text: string): readonly string[] =>
  itemsOf(`
Ekby Idrottsförening
Styrelsemöte 2031-09-10

Närvarande: Karin Ek, Olle Ask, Siv Lind, Ylva Sand

§ 5 Cupen

${text}

§ 6 Övrigt

Inget.
`)

describe('a group that the meeting sets up in talk has been given what it is to do', () => {
  test('with a task, and not the words that set it up', () =>
    expect(told('Mötet beslutade att tillsätta en arbetsgrupp med uppgift att ta fram ett förslag.')).toEqual(
      [
        '§5 assignment: Mötet beslutade att tillsätta en arbetsgrupp med uppgift att ta fram ett förslag. | arbetsgrupp',
      ],
    ))

  test('those whom it is said to consist of', () =>
    expect(
      told(
        'Styrelsen beslutade att bilda en byggkommitté. Kommittén består av Olle, Siv och Ylva och ska ta fram ritningar.',
      ),
    ).toEqual([
      '§5 assignment: Kommittén består av Olle, Siv och Ylva och ska ta fram ritningar. | Olle Ask, Siv Lind, Ylva Sand',
    ]))

  test('those named after a colon, in the sentence after it', () =>
    expect(
      told(
        'En planeringsgrupp utses: Karin Ek och Siv Lind. Gruppen tar fram ett program till decembermötet.',
      ),
    ).toEqual([
      '§5 assignment: Gruppen tar fram ett program till decembermötet. | Karin Ek, Siv Lind | 2031-12-31 (till decembermötet)',
    ]))

  test('those between commas', () =>
    expect(
      told('Styrelsen enades om att tillsätta en grupp, Karin och Siv, som ska beskriva kraven.'),
    ).toEqual([
      '§5 assignment: Styrelsen enades om att tillsätta en grupp, Karin och Siv, som ska beskriva kraven. | Karin Ek, Siv Lind',
    ]))

  test('but what one of them does is a promise of hers', () =>
    expect(told('Siv Lind utses till cupgeneral. Hon återkommer med ett förslag på oktobermötet.')).toEqual([
      '§5 commitment: Hon återkommer med ett förslag på oktobermötet. | Siv Lind | 2031-10-31 (på oktobermötet)',
    ]))

  test('and what a committee does in talk stays one, by its name in small letters', () =>
    expect(told('Kiosken är öppen. Festkommittén ordnar med mat.')).toEqual([
      '§5 commitment: Festkommittén ordnar med mat. | festkommittén',
    ]))
})

describe('a matter handed to somebody', () => {
  test('is his, and no promise of the body', () =>
    expect(
      told('Styrelsen diskuterar frågan och lämnar den till kassören, som återkommer i november.'),
    ).toEqual([
      '§5 commitment: Styrelsen diskuterar frågan och lämnar den till kassören, som återkommer i november. | kassör | 2031-11-30 (i november)',
    ]))

  test('not by when the synpunkter were to be in', () =>
    expect(
      told(
        'Beslut: Förslaget ställs ut. Synpunkter ska ha kommit in senast den 30 november 2031. Kassören återkommer därefter med en redovisning av synpunkterna.',
      ).at(-1),
    ).toBe('§5 report: Kassören återkommer därefter med en redovisning av synpunkterna. | kassör'))
})

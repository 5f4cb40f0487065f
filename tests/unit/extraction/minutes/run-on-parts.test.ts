import { describe, expect, test } from 'vitest'
import { headPieces, partPieces } from '#app/extraction/minutes/run-on-parts.ts'
import { readTextLines, type TextLine } from '#app/extraction/minutes/text-line.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const lineOf = (text: string): TextLine => readTextLines(documentOfText(text))[0] as TextLine

const pieces = (cut: typeof partPieces, text: string): string[] =>
  cut(lineOf(text), 0, text.length).map((piece) => piece.text)

describe('the words of an item on one line', () => {
  test.each([
    [
      'Budget Kommunstyrelsens beslut Budgeten antas. Sammanfattning av ärendet Den visar överskott.',
      [
        'Budget',
        'Kommunstyrelsens beslut',
        'Budgeten antas.',
        'Sammanfattning av ärendet',
        'Den visar överskott.',
      ],
    ],
    [
      'Taxa Tekniska nämndens förslag till beslut Taxan höjs. Yrkanden Bo Ek (S) yrkar avslag.',
      ['Taxa', 'Tekniska nämndens förslag till beslut', 'Taxan höjs.', 'Yrkanden', 'Bo Ek (S) yrkar avslag.'],
    ],
    [
      'Skolan Beslut Nämnden beslutar 1 Planen antas. 2 Chefen får i uppdrag att verkställa den. Beslutsunderlag Plan',
      [
        'Skolan',
        'Beslut',
        'Nämnden beslutar',
        'Planen antas.',
        'Chefen får i uppdrag att verkställa den.',
        'Beslutsunderlag',
        'Plan',
      ],
    ],
    [
      'Vägen Beslut att 1. Vägen grusas. 2. Bron målas.',
      ['Vägen', 'Beslut', 'att', '1. Vägen grusas.', '2. Bron målas.'],
    ],
  ])('%s', (text, expected) => {
    expect(pieces(partPieces, text)).toEqual(expected)
  })

  test.each([
    'Nämnden fattade beslut om bygglov den 3 maj.',
    'Beslutsunderlag saknas i ärendet.',
    'Underlag Beslut KS 2033-05-04 och yttrande',
    'De 3 Ekarna står kvar, och beslut om de övriga 4 Lindarna väntar.',
  ])('without headings stay whole: %s', (text) => {
    expect(pieces(partPieces, text)).toEqual([text])
  })
})

describe('the form at the head on one line', () => {
  test('has each label at the beginning of a line', () => {
    expect(
      pieces(
        headPieces,
        'Socialnämnden Plats och tid Rådhuset kl 13 Beslutande Karin Ek (S), ordförande Övriga deltagande Bo Dahl Utses att justera Siv Ek',
      ),
    ).toEqual([
      'Socialnämnden',
      'Plats och tid Rådhuset kl 13',
      'Beslutande Karin Ek (S), ordförande',
      'Övriga deltagande Bo Dahl',
      'Utses att justera Siv Ek',
    ])
  })

  test('keeps where each piece stands', () => {
    const text = 'Nämnden Beslutande Karin Ek'
    const [, second] = headPieces(lineOf(text), 0, text.length)
    expect(text.slice(second?.span.start, second?.span.end)).toBe('Beslutande Karin Ek')
  })
})

test('a stretch of a line only is cut, and what stands around it left out', () => {
  const text = 'Före Beslut Planen antas. Efter'
  const found = partPieces(lineOf(text), 'Före '.length, text.length - ' Efter'.length)
  expect(found.map((piece) => piece.text)).toEqual(['Beslut', 'Planen antas.'])
})

test('the points of a decision count from one', () => {
  const text = 'Skolan Beslut 2 Planen antas. 3 Taxan höjs.'
  expect(pieces(partPieces, text)).toEqual(['Skolan', 'Beslut', '2 Planen antas. 3 Taxan höjs.'])
})

import { describe, expect, test } from 'vitest'
import { makePassage, passageOf, quoteOf, sourceSpan } from '#app/extraction/passage.ts'
import { splitSentences } from '#app/extraction/language/sentences.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import type { Span } from '#app/extraction/span.ts'

const all = (text: string): Span => ({ start: 0, end: text.length })
const passageAt = (text: string, spans: readonly Span[] = [all(text)]) =>
  makePassage(documentOfText(text), spans)

/** The document's words at the place of the given words in the passage. */
const backTo = (text: string, words: string, spans?: readonly Span[]): string => {
  const passage = passageAt(text, spans)
  const start = passage.text.indexOf(words)
  const source = sourceSpan(passage, { start, end: start + words.length })
  return text.slice(source.start, source.end)
}

describe('the text of a passage', () => {
  test.each([
    ['Ett  två\n   tre\tfyra ', 'Ett två tre fyra'],
    ['Det är **viktigt** att *alla* är med.', 'Det är viktigt att alla är med.'],
    ['**Fet stil över flera ord**', 'Fet stil över flera ord'],
    ['Det är _kursivt_.', 'Det är kursivt.'],
    ['Slut med **fet stil**.', 'Slut med fet stil.'],
    ['(se mer under *§ 136*)', '(se mer under § 136)'],
    ['***båda två***', 'båda två'],
    ['a*b är 3*4', 'a*b är 3*4'],
    ['ett_namn_med_streck', 'ett_namn_med_streck'],
    ['för\u00ADvalt\u00ADnings\u00ADchefen får i upp\u00ADdrag', 'förvaltningschefen får i uppdrag'],
    ['**för\u00ADvalta**,', 'förvalta,'],
    ['* * *', ''],
    ['', ''],
    ['   \n  ', ''],
  ])('%j', (text, expected) => {
    expect(passageAt(text).text).toBe(expected)
  })

  test('joins several places of the document', () => {
    const text = 'Ett stycke [sidhuvud] som går vidare.'
    const spans = [
      { start: 0, end: 10 },
      { start: 22, end: text.length },
    ]
    expect(passageAt(text, spans).text).toBe('Ett stycke som går vidare.')
  })
})

describe('the way back to the document', () => {
  test('of a word', () => {
    expect(backTo('Ett  två\n   tre', 'två')).toBe('två')
  })

  test('of words over a line break', () => {
    expect(backTo('Ett två\n   tre fyra', 'två tre')).toBe('två\n   tre')
  })

  test('of emphasised words, without the marks at their ends', () => {
    expect(backTo('Det är **viktigt** att', 'viktigt')).toBe('viktigt')
    expect(backTo('Det är **mycket viktigt** att', 'är mycket viktigt att')).toBe('är **mycket viktigt** att')
  })

  test('of the sign after closing marks', () => {
    expect(backTo('Slut med **fet stil**. Nytt.', 'stil.')).toBe('stil**.')
  })

  test('of the first and the last letter', () => {
    const passage = passageAt(' abc ')
    expect(sourceSpan(passage, { start: 0, end: 1 })).toEqual({ start: 1, end: 2 })
    expect(sourceSpan(passage, { start: 2, end: 3 })).toEqual({ start: 3, end: 4 })
  })

  test('of letters beyond the Basic Multilingual Plane, in UTF-16 units', () => {
    expect(backTo('😀 Ett  två', 'två')).toBe('två')
  })

  test('over a place that was left out', () => {
    const text = 'Ett stycke [sidhuvud] som går.'
    const spans = [
      { start: 0, end: 10 },
      { start: 22, end: text.length },
    ]
    expect(backTo(text, 'stycke som', spans)).toBe('stycke [sidhuvud] som')
  })
})

test('a very long word is taken as it stands', () => {
  const word = `*${'a'.repeat(5000)}*`
  expect(passageAt(word).text).toBe(word)
})

test('a word with soft hyphens leads back to all of itself', () => {
  const text = 'Nämnden ger för\u00ADvalt\u00ADningen i uppdrag.'
  expect(backTo(text, 'förvaltningen')).toBe('för\u00ADvalt\u00ADningen')
  expect(backTo(text, 'i uppdrag')).toBe('i uppdrag')
})

test('the sentences of a passage are those of its text, and found once', () => {
  const passage = passageOf('Planen antas. Kansliet sprider den.', [])
  const found = passage.sentences()
  expect(found).toEqual(splitSentences(passage.text))
  expect(passage.sentences()).toBe(found)
})

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/\S.*/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))

describe('a word that the document breaks', () => {
  const text = 'Chefen får i upp-\n   drag att redo-\nvisa IT-\nplanen, kost- och\nlokalfrågor.'

  test('is whole to who reads', () => {
    expect(passageAt(text, linesOf(text)).text).toBe(
      'Chefen får i uppdrag att redovisa IT-planen, kost- och lokalfrågor.',
    )
  })

  test('stays as it stands in a quote', () => {
    const passage = passageAt(text, linesOf(text))
    const quoted = (words: string): string => {
      const start = passage.text.indexOf(words)
      return quoteOf(passage, { start, end: start + words.length })
    }
    expect(quoted(passage.text)).toBe(
      'Chefen får i upp- drag att redo- visa IT- planen, kost- och lokalfrågor.',
    )
    expect(quoted('får i uppdrag')).toBe('får i upp- drag')
    expect(quoted('drag att')).toBe('drag att')
    expect(quoted('Chefen')).toBe('Chefen')
  })

  test('is found again in the document', () => {
    expect(backTo(text, 'uppdrag att', linesOf(text))).toBe('upp-\n   drag att')
    expect(backTo(text, 'drag att redo', linesOf(text))).toBe('drag att redo')
    expect(backTo(text, 'IT-planen', linesOf(text))).toBe('IT-\nplanen')
  })

  test('is whole inside of a line too', () => {
    expect(passageAt('får i upp- drag att **åter- rapportera**').text).toBe(
      'får i uppdrag att återrapportera',
    )
  })

  test('by a soft hyphen is whole too, and quoted as its lines stand', () => {
    const soft = 'Chefen får i upp\u00AD\ndrag att svara.'
    const passage = passageAt(soft, linesOf(soft))
    expect(passage.text).toBe('Chefen får i uppdrag att svara.')
    expect(quoteOf(passage, all(passage.text))).toBe('Chefen får i upp drag att svara.')
  })
})

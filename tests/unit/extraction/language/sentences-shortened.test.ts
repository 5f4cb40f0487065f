import { describe, expect, test } from 'vitest'
import { endsShortened, splitSentences } from '#app/extraction/language/sentences.ts'

describe('a full stop at the end of a line', () => {
  test.each(['till ombud fr.o.m.', 'Ekvik m.fl. enl.', 'ca.', '(bl.a.'])('shortens a word: %s', (line) =>
    expect(endsShortened(line)).toBe(true),
  )

  test.each(['Nämnden antar planen.', '402 tkr.', 'Anna Ek m.fl.', 'fr.o.m', '.', ''])(
    'may end a sentence, or is none: %s',
    (line) => expect(endsShortened(line)).toBe(false),
  )
})

test.each([
  ['Det saknas siffror för alternativ B. Siv Ek ringer ägaren.', 2],
  ['Frågan ställdes av A. Berg om bron.', 1],
])('a letter that numbers something is no initial: %s', (text, sentences) =>
  expect(splitSentences(text)).toHaveLength(sentences),
)

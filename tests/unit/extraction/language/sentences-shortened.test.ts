import { describe, expect, test } from 'vitest'
import { endsShortened } from '#app/extraction/language/sentences.ts'

describe('a full stop at the end of a line', () => {
  test.each(['till ombud fr.o.m.', 'Ekvik m.fl. enl.', 'ca.', '(bl.a.'])('shortens a word: %s', (line) =>
    expect(endsShortened(line)).toBe(true),
  )

  test.each(['Nämnden antar planen.', '402 tkr.', 'Anna Ek m.fl.', 'fr.o.m', '.', ''])(
    'may end a sentence, or is none: %s',
    (line) => expect(endsShortened(line)).toBe(false),
  )
})

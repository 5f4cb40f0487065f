import { describe, expect, test } from 'vitest'
import { findClauses } from '#app/extraction/language/find-clauses.ts'
import { textOf } from '#app/extraction/language/clause.ts'
import { tokenize } from '#app/extraction/language/token.ts'
import { withWholeSubjects } from '#app/extraction/language/whole-subjects.ts'

const NAMES = new Set(['siv', 'olle', 'lotta', 'SA'])

/** The subjects of the main clauses in order. */
function subjectsOf(text: string): string[] {
  const tokens = tokenize(text)
  return withWholeSubjects(findClauses(tokens), NAMES).flatMap(({ kind, subject }) =>
    kind === 'main' && subject !== null ? [textOf(tokens, subject)] : [],
  )
}

describe('whoever stands after a comma', () => {
  test.each([
    ['Två har svarat, Siv och Olle ringer de andra.', ['Två', 'Siv och Olle']],
    ['Siv bokar lokal, Olle och Lotta köper mat.', ['Siv', 'Olle och Lotta']],
    ['Siv bokar lokal, Olle, SA och Lotta köper mat.', ['Siv', 'Olle, SA och Lotta']],
    ['Frågor från firman, Essan och Siv svarar.', ['Essan och Siv']],
    ['Lokalen är bokad, kassören och Siv betalar.', ['Lokalen', 'kassören och Siv']],
    ['Avslutningen den 4 juni, Siv Ask bjuder in.', ['Siv Ask']],
    ['Skylten vid grinden – Olle målar om den.', ['Olle']],
  ])('%s', (text, subjects) => expect(subjectsOf(text)).toEqual(subjects))
})

describe('but not', () => {
  test.each([
    ['Siv ringer Olle och Lotta bokar lokal.', ['Siv', 'Lotta']],
    ['Ordföranden, Siv Ask, ringer kommunen.', ['Ordföranden, Siv Ask']],
    ['Siv, Olle och Lotta ringer kommunen.', ['Siv, Olle och Lotta']],
    ['Siv ringer.', ['Siv']],
  ])('%s', (text, subjects) => expect(subjectsOf(text)).toEqual(subjects))
})

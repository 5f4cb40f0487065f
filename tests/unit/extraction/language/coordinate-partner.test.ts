import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

/** Whose the last verb of the sentence is. */
const lastOf = (sentence: string): string | undefined => readableClauses(sentence).at(-1)

describe('what stands in the present after a question goes on with who asks', () => {
  test.each([
    ['Siv hör om de kan låna lokalen och ringer kommunen i maj.', 'main · Siv · ringa'],
    ['Siv undersöker om föreningen vill vara med och lämnar besked i maj.', 'main · Siv · lämna'],
    ['Siv kollar om någon har hört av sig och skriver en påminnelse.', 'main · Siv · skriva'],
    ['Siv undersöker om hållplatsen ligger rätt och meddelar Bo.', 'main · Siv · meddela'],
    ['Siv svarar att rådet har varit med hela tiden och lovar en rapport.', 'main · Siv · lova'],
    ['Siv frågar när salen ska målas och återkommer.', 'main · Siv · återkomma'],
  ])('%s', (sentence, clause) => expect(lastOf(sentence)).toBe(clause))
})

describe('but the question goes on', () => {
  test.each([
    ['Siv hör om de kan låna lokalen och har plats.', 'condition om · de · ha'],
    ['Siv berättar att Bo har slutat och flyttar i maj.', 'that · Bo · flytta'],
    ['Siv berättar att rådet bjuder in och återkommer i maj.', 'that · rådet · återkomma'],
    ['Att kassören bevakar frågan och återkommer är bra.', 'that · kassören · återkomma'],
    ['Siv frågar om klubben köper in och hyr ut båtar.', 'condition om · klubben · hyra'],
    ['Siv undersöker när Bo kommer och hämtar nycklarna.', 'condition när · Bo · hämta'],
  ])('%s', (sentence, clause) => expect(lastOf(sentence)).toBe(clause))
})

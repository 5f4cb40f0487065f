import type { TokenRange } from '../language/clause.ts'
import type { Sentence } from './sentence.ts'
import { subjectKind } from './subjects.ts'

/** The longest list of names: "Lotta, Ylva och Bo Ek". */
const LONGEST = 8

/** Who stands in brackets at the sentence's end: "Listan sätts upp i september (Siv)"; null where no person does. */
export function signedBy(sentence: Sentence): TokenRange | null {
  const { tokens } = sentence
  const last = tokens.findLastIndex(({ text }) => text !== '.')
  const from = tokens.findLastIndex(({ text }) => text === '(') + 1
  const signed = from > 0 && tokens[last]?.text === ')' && last > from && last - from <= LONGEST
  // Two or three letters after a name are its party.
  if (!signed || isParty(tokens[from]?.text ?? '')) return null
  return subjectKind(sentence, { from, to: last }) === 'named' ? { from, to: last } : null
}

const isParty = (word: string): boolean => /^(?:M|S|C|L|V|KD|MP|SD|FP)$/u.test(word)

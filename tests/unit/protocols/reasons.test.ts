import { expect, test } from 'vitest'
import type { ReadFailureReason } from '#app/ingestion/read-result.ts'
import type { RefusalReason } from '#app/protocols/queue-document.ts'
import { textOf } from '#app/text/index.ts'

type Reason = ReadFailureReason | RefusalReason | 'internal' | 'network'

test('every reason why a file is not read has words that say what to do', () => {
  // The compiler asks for a reason that has none; what is here without being one is of no use.
  const words: Record<Reason, string> = textOf('sv').protocols.reasons
  expect(Object.values(words).every((sentence) => sentence.endsWith('.') && !/!/u.test(sentence))).toBe(true)
})

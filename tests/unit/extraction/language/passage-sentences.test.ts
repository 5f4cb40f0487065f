import { expect, test } from 'vitest'
import { sentencesOf } from '#app/extraction/language/passage-sentences.ts'
import { splitSentences } from '#app/extraction/language/sentences.ts'

test('the sentences of a passage are those of its text, and found once', () => {
  const passage = { text: 'Planen antas. Kansliet sprider den.', pieces: [] }
  const found = sentencesOf(passage)
  expect(found).toEqual(splitSentences(passage.text))
  expect(sentencesOf(passage)).toBe(found)
  expect(sentencesOf({ ...passage, text: 'Mötet avslutas.' })).toHaveLength(1)
})

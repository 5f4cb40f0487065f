import { expect, test } from 'vitest'
import { withStorableText } from '#app/ingestion/storable-text.ts'

const documentOf = (text: string) => ({ text, lines: [], pages: [] })

test('what cannot be kept becomes one sign in the same place', () => {
  const { text } = withStorableText(documentOf('a\0b\ud800c\udc00d'))
  expect(text).toBe('a\ufffdb\ufffdc\ufffdd')
  expect(text).toHaveLength(7)
})

test('whole pairs and all other letters stay, and so does the document', () => {
  const document = documentOf('åäö 😀 \u0001')
  expect(withStorableText(document)).toBe(document)
})

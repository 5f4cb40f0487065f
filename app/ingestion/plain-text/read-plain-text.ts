import type { Line, SourceDocument } from '#app/extraction/document.ts'
import type { ReadLimits } from '../limits.ts'
import { tooLarge, type ReadResult } from '../read-result.ts'
import { decodeText } from './decode-text.ts'
import { plainLetters } from './plain-letters.ts'

/** The document of a text file: its decoded text as it stands, in plain letters, cut into lines. */
export function readPlainText(bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const { text: decoded, encoding } = decodeText(bytes)
  const text = plainLetters(decoded)
  if (text.length > limits.characters) return tooLarge('characters', limits.characters)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  return {
    ok: true,
    document: documentOfText(text),
    warnings: encoding === 'windows-1252' ? [{ code: 'legacy-encoding' }] : [],
    signatures: [],
  }
}

/** Also for text that was pasted rather than uploaded. */
export const documentOfText = (text: string): SourceDocument => ({
  text,
  lines: cutIntoLines(text),
  pages: [],
})

function cutIntoLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\n\r\f]/gu)) {
    lines.push({ span: { start, end: index }, page: null, box: null })
    start = index + lineBreak.length
  }
  lines.push({ span: { start, end: text.length }, page: null, box: null })
  return lines
}

import type { Span } from '#app/extraction/span.ts'

export type MarkedText = Readonly<{
  text: string
  /** The places of each mark's words, by the mark's name. */
  spans: Readonly<Record<string, readonly Span[]>>
  /** The words of each mark's first place. */
  words: Readonly<Record<string, string>>
}>

const MARK = /\[(?<name>\p{L}[\p{L}\d-]*)\|(?<words>[^\]]*)\]/gu

/**
 * A text with its expected spans marked where they stand, so that nobody counts offsets:
 * `[owner|förbundschef] får i uppdrag att [task|utreda frågan].`
 */
export function readMarkedText(marked: string): MarkedText {
  const spans: Record<string, Span[]> = {}
  const words: Record<string, string> = {}
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const { name = '', words: inner = '' } = match.groups ?? {}
    text += marked.slice(from, match.index)
    const span = { start: text.length, end: text.length + inner.length }
    ;(spans[name] ??= []).push(span)
    words[name] ??= inner
    text += inner
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), spans, words }
}

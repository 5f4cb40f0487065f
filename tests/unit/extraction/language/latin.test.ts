import { describe, expect, test } from 'vitest'
import { latin } from '#app/extraction/language/latin.ts'

describe('A pattern for Latin letters', () => {
  test('knows the letters of Swedish and of foreign names', () => {
    const word = latin(/^\p{L}+$/u)
    for (const name of ['Åsa', 'Müller', 'Škoda', 'Erdoğan', 'Nguyễn']) expect(name).toMatch(word)
    for (const other of ['½', 'a1', 'a×b', 'a÷b', '–', 'a b']) expect(other).not.toMatch(word)
  })

  test('tells capitals from small letters', () => {
    const name = latin(/^\p{Lu}\p{Ll}+$/u)
    for (const one of ['Åsa', 'Šime', 'Öz', 'Đặng']) expect(one).toMatch(name)
    for (const one of ['åsa', 'ÅSA', 'aSa']) expect(one).not.toMatch(name)
  })

  test('in brackets, beside escaped brackets, and in any case', () => {
    expect(latin(/[\p{L}-]+/u).exec('1 Bo-Göran')?.[0]).toBe('Bo-Göran')
    expect(latin(/\[\p{L}\]/u).exec('[ö]')?.[0]).toBe('[ö]')
    expect(latin(/[\]\p{Lu}]+/u).exec('a]Ö]')?.[0]).toBe(']Ö]')
    expect(latin(/(?<!\p{L})år(?!\p{L})/iu).exec('vår ÅR')?.index).toBe(4)
    expect(latin(/[^\p{N}]+/u).exec('12½ mil')?.[0]).toBe(' mil')
  })

  test('in any case knows the letters of names too', () => {
    const word = latin(/^\p{L}+$/iu)
    for (const name of ['ÅSA', 'Škoda', 'Erdoğan', 'NGUYỄN', 'Trương', 'Ștefan', 'Łukasz'])
      expect(name).toMatch(word)
    for (const other of ['½', 'a1', 'a×b', 'a b']) expect(other).not.toMatch(word)
  })

  test('keeps its flags and leaves other classes as they are', () => {
    const pattern = latin(/\P{Ll}\p{M}?\d/giu)
    expect(pattern.flags).toBe('giu')
    expect(pattern.source).toBe(String.raw`\P{Ll}\p{M}?\d`)
  })
})

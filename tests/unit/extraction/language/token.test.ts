import { describe, expect, test } from 'vitest'
import { tokenize } from '#app/extraction/language/token.ts'

const words = (text: string): string[] => tokenize(text).map((token) => token.text)

describe('tokens', () => {
  test('are words, numbers and signs in order, each at its place', () => {
    const text = 'Olle Ek (S) svarar den 3 maj.'
    const tokens = tokenize(text)
    expect(tokens.map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'sign',
      'word',
      'sign',
      'word',
      'word',
      'number',
      'word',
      'sign',
    ])
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test.each([
    ['2031-02-14', ['2031-02-14']],
    ['6/4 2031', ['6/4', '2031']],
    ['kl. 09.00–12.00', ['kl', '.', '09.00–12.00']],
    ['HR-chefen', ['HR-chefen']],
    ['Vård- och omsorgsnämnden', ['Vård', '-', 'och', 'omsorgsnämnden']],
    ['NORDA:s möte', ['NORDA:s', 'möte']],
    ['@Olle', ['@Olle']],
    ['Vård & Omsorg', ['Vård', '&', 'Omsorg']],
    ['3D-skrivare', ['3', 'D-skrivare']],
    ['klass 9B, 6A och 10', ['klass', '9B', ',', '6A', 'och', '10']],
    ['Siv o Olle, m.m. o.d.', ['Siv', 'o', 'Olle', ',', 'm', '.', 'm', '.', 'o', '.', 'd', '.']],
    ['1:e vice ordföranden den 1:e mars', ['1:e', 'vice', 'ordföranden', 'den', '1', ':', 'e', 'mars']],
    ['9Bx 123B', ['9', 'Bx', '123', 'B']],
    ['H&M, SKR:s’', ['H&M', ',', 'SKR:s', '’']],
    ['covid19 ½ dag 😀', ['covid19', 'dag', '😀']],
    ['ÅRSMÖTE i İzmir', ['ÅRSMÖTE', 'i', 'İzmir']],
    ['a@ @1', ['a', '@', '@', '1']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('know capitals, also behind a handle', () => {
    expect(tokenize('Åsa @Örjan mötet').map(({ capital }) => capital)).toEqual([true, true, false])
  })

  test('are found in linear time', () => {
    const hostile = `${'a-'.repeat(20_000)}${'9.'.repeat(20_000)}${'('.repeat(20_000)}`
    const began = performance.now()
    expect(tokenize(hostile).length).toBeGreaterThan(20_000)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

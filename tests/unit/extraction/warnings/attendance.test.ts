import { describe, expect, test } from 'vitest'
import { checkAttendance } from '#app/extraction/warnings/attendance-contradiction.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const saying = (sentence: string): string => `Styrelsen 2025-03-04

Närvarande:
Anna Berg (S), Norrvik

Ej närvarande:
Bo Ek (M), Almvik

§ 1 Ärendet

${sentence}

§ 2 Övrigt

Inget.
`

const messagesIn = (text: string): string[] => checkAttendance(minutesOf(text)).map(({ message }) => message)

describe('somebody absent acts in the text', () => {
  test.each([
    'Bo Ek (M) yrkar bifall till förslaget.',
    'Bo Ek (M) reserverar sig mot beslutet.',
    'Bo Ek föredrar ärendet.',
    'Bo Ek informerade om läget.',
    'Bo Ek röstar nej.',
    'Bo Ek presenterar planen.',
    'Bo Ek inledde diskussionen.',
    'Bo Ek väljs att justera protokollet.',
  ])('%s', (sentence) => {
    expect(messagesIn(saying(sentence))).toEqual(['Bo Ek står som frånvarande men agerar i protokollet.'])
  })

  test('is named once, at the first place', () => {
    const text = saying('Bo Ek (M) yrkar bifall. Bo Ek (M) reserverar sig.')
    const [warning, ...others] = checkAttendance(minutesOf(text))
    expect(others).toEqual([])
    expect(text.slice(warning?.span?.start, warning?.span?.end)).toBe('Bo Ek (M) yrkar')
  })
})

describe('no contradiction', () => {
  test.each([
    ['somebody present acts', 'Anna Berg (S) yrkar bifall.'],
    ['somebody absent is only named', 'En arbetsgrupp av Anna Berg och Bo Ek bildas.'],
    ['somebody absent acted at another meeting', 'Bo Ek informerade vid föregående sammanträde om läget.'],
    ['somebody absent gets a duty', 'Bo Ek får i uppdrag att utreda frågan.'],
    ['another person of nearly the same name acts', 'Bo Eklund yrkar bifall.'],
  ])('%s', (_, sentence) => {
    expect(messagesIn(saying(sentence))).toEqual([])
  })

  test('nobody is absent', () => {
    expect(messagesIn('Närvarande:\nAnna Berg (S)\n\n§ 1 Ett\n\nBo Ek yrkar bifall.\n\n§ 2 Två\n')).toEqual(
      [],
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Stretch } from '#app/ingestion/pdf/stretches.ts'
import { measureText } from '#app/ingestion/pdf/text-measures.ts'

/** A line of ten-point letters, each five points wide. */
const line = (text: string, baseline: number, x = 60): Stretch => ({
  text,
  baseline,
  size: 10,
  box: { x, y: baseline - 8, width: 5 * text.length, height: 10 },
})

const full = 'Styrelsen beslutade vid sitt senaste sammanträde att ge kansliet i uppdrag att'
const paragraph = (pitch: number): Stretch[] =>
  Array.from({ length: 8 }, (_, row) => line(full, 100 + pitch * row))

describe('the line pitch', () => {
  it.each([12, 14, 19])('of %i points is learned from full lines', (pitch) => {
    expect(measureText([paragraph(pitch)]).pitch).toBeCloseTo(pitch / 10)
  })

  it('is not the distance of short paragraphs, however many they are', () => {
    const headings = Array.from({ length: 30 }, (_, row) => line('Beslut', 300 + 24 * row))
    expect(measureText([[...paragraph(14), ...headings]]).pitch).toBeCloseTo(1.4)
  })
})

describe('a line', () => {
  const { wraps } = measureText([paragraph(14)])

  it('was ended by the margin where the next word had no room', () => {
    expect(wraps(line(full, 300), line('redovisa det', 314))).toBe(true)
  })

  it('was ended by the writer where the next word had room', () => {
    expect(wraps(line('Beslutet är fattat.', 300), line('Ärendet avslutas.', 314))).toBe(false)
  })

  it('tells nothing where its column has no margin that is known', () => {
    expect(wraps(line('Anna Ek (S)', 300, 200), line('Bo Alm (M)', 314, 200))).toBeNull()
  })
})

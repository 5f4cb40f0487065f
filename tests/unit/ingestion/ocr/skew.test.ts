import { describe, expect, it } from 'vitest'
import { measureSkew, turn, turnBox } from '#app/ingestion/ocr/skew.ts'

const sloping = (slope: number, width = 1000) => ({
  x0: 100,
  y0: 200,
  x1: 100 + width,
  y1: 200 + slope * width,
})

describe('a sheet that lies askew', () => {
  it('is measured by its long lines', () => {
    const lines = [sloping(0.01), sloping(0.011), sloping(0.009), sloping(-0.2, 60)]
    expect(measureSkew(lines)).toBeCloseTo(0.01, 4)
  })

  it('is straight where no line tells', () => {
    expect(measureSkew([])).toBe(0)
    expect(measureSkew([sloping(0.03, 100)])).toBe(0)
    expect(measureSkew([sloping(0.4)])).toBe(0)
  })

  it('is turned back as it was turned', () => {
    const middle = { x: 300, y: 400 }
    const there = turn({ x: 70, y: 90 }, 0.01, middle)
    expect(there.x).not.toBeCloseTo(70, 1)
    const back = turn(there, -0.01, middle)
    expect([back.x, back.y].map(Math.round)).toEqual([70, 90])
  })

  it('has its boxes where the words lie', () => {
    const box = turnBox({ x: 50, y: 780, width: 500, height: 10 }, 0.01, { width: 600, height: 800 })
    expect(box).toMatchObject({ width: 500, height: 10 })
    expect(box.x).toBeCloseTo(46.15, 1)
  })
})

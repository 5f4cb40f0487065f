/** As wide as there is room, or so many times as large as on paper. */
export type Zoom = 'width' | number

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

/** The next larger (or smaller) step from what is shown now; the same where there is none. */
export function nextZoom(shown: number, by: 1 | -1): number {
  const slack = 0.01
  const next =
    by === 1 ? STEPS.find((step) => step > shown + slack) : STEPS.findLast((step) => step < shown - slack)
  return next ?? shown
}

/** CSS pixels a point in true size: 96 to the inch against 72. */
export const TRUE_SIZE = 96 / 72

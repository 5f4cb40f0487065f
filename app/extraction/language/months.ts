/** The names of the months, for patterns. */
export const MONTH_NAMES =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

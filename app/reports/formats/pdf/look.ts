import type { Column } from '../../row-words.ts'
import type { Typeface } from './typefaces.ts'

/** A4 lying, in points. */
export const page = { width: 841.89, height: 595.28, left: 42, right: 42, top: 40, bottom: 46 } as const
export const innerWidth = page.width - page.left - page.right
export const floor = page.height - page.bottom

/** Dark enough on white for 4.5:1, the hairline aside. */
export const colours = {
  ink: '#22262d',
  faint: '#5b6068',
  action: '#1f5f7a',
  warning: '#8f2d12',
  hairline: '#c9c6be',
} as const

export type Face = Readonly<{ typeface: Typeface; size: number; leading: number; colour: string }>

const face = (typeface: Typeface, size: number, leading: number, colour: string = colours.ink): Face => ({
  typeface,
  size,
  leading,
  colour,
})

export const faces = {
  organisation: face('sans', 10, 14, colours.faint),
  title: face('strong', 22, 28),
  body: face('sans', 13, 18),
  figure: face('strong', 20, 24),
  label: face('sans', 9, 12, colours.faint),
  running: face('sans', 10.5, 15),
  scope: face('sans', 9, 12.5, colours.faint),
  heading: face('strong', 13, 18),
  headCell: face('strong', 8.5, 11, colours.faint),
  cell: face('sans', 9, 12),
  quote: face('serif', 9, 12),
  link: face('sans', 9, 12, colours.action),
  overdue: face('strong', 9, 12, colours.warning),
} as const

export const cellGap = 10
export const cellPadding = 5

/** Shares of the inner width; their sum is 1. */
export const shares: Record<Column, number> = {
  number: 0.05,
  quote: 0.33,
  source: 0.14,
  owners: 0.13,
  due: 0.11,
  status: 0.1,
  note: 0.14,
}

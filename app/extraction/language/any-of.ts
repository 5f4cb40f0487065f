import { latinPattern } from './latin.ts'

/** One pattern that fits where any of these does: asking it takes a third of the time of asking each. They share their flags. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const [flags = 'u', ...others] = new Set(patterns.map((one) => one.flags))
  if (others.length > 0) throw new Error('These patterns cannot be asked as one: their flags differ')
  const sources = new Set(patterns.map(({ source }) => `(?:${source})`))
  return latinPattern([...sources].join('|'), flags)
}

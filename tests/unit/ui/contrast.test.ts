import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, type Oklch, parseOklch } from '#tests/support/oklch.ts'

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: parseOklch(light), dark: parseOklch(dark) }],
  ),
)
const grounds = ['paper', 'surface', 'sunken', 'hover']
const statuses = [...tokens.keys()].filter((name) => name.startsWith('status-'))

const pairs: [string, string][] = [
  ...[
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'accent-strong',
    'danger',
    'warning',
    'success',
    ...statuses,
  ].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'mark'],
  ['success', 'success-soft'],
  ['warning', 'warning-soft'],
  ['danger', 'danger-soft'],
]

function token(name: string, theme: 'light' | 'dark'): Oklch {
  const pair = tokens.get(name)
  if (!pair) throw new Error(`tokens.css has no --color-${name}`)
  return pair[theme]
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('there are six statuses', () => expect(statuses).toHaveLength(6))

  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(grounds)('the edge of a field stands out from %s', (ground) => {
    expect(contrast(token('line-strong', theme), token(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

import { formatListNumber } from './list-formats.ts'
import type { NumberingChoice } from './styles.ts'
import { childAt, childElements, isOn, valueAt, type XmlElement } from './xml.ts'

/** The marker of the next paragraph in a list, such as `3.`, `b)`, `§ 14` or `•`; null outside of lists. */
export type ListNumbers = (choice: NumberingChoice, style: string) => string | null

type Level = Readonly<{
  start: number
  format: string
  text: string
  legal: boolean
  /** The paragraph style that stands on this level by itself. */
  style: string | undefined
}>
type List = Readonly<{
  shared: string
  levels: ReadonlyMap<number, Level>
  restarts: ReadonlyMap<number, number>
}>

const LEVELS = 9

/** Counts as Word does when it prints: nothing in the file says which number a paragraph gets. */
export function createListNumbers(numbering: XmlElement | null): ListNumbers {
  const lists = readLists(numbering ?? undefined)
  // Lists made from the same definition go on counting where the other stopped, unless they restart.
  const counters = new Map<string, number[]>()
  const started = new Set<string>()

  return ({ list: id, level: stated }, style) => {
    const list = id === undefined ? undefined : lists.get(id)
    const depth = depthOf(list, stated, style)
    const level = list?.levels.get(depth)
    if (id === undefined || list === undefined || level === undefined) return null
    if (level.format === 'bullet') return '•'
    const counts = counters.get(list.shared) ?? []
    counters.set(list.shared, counts)
    if (!started.has(id)) {
      started.add(id)
      for (const [at, start] of list.restarts) counts[at] = start - 1
    }
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    return markerOf(list, level, counts)
  }
}

function depthOf(list: List | undefined, stated: string | undefined, style: string): number {
  const linked = [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0]
  return Math.min(Math.max(Number(stated ?? linked ?? 0) || 0, 0), LEVELS - 1)
}

function markerOf(list: List, level: Level, counts: readonly number[]): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = list.levels.get(at)
    const count = counts[at] ?? shown?.start ?? 1
    return formatListNumber(count, level.legal ? 'decimal' : (shown?.format ?? 'decimal'))
  })
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const definitions = new Map<string, XmlElement>()
  for (const definition of childElements(root, 'w:abstractNum')) {
    definitions.set(definition.attributes.get('w:abstractNumId') ?? '', definition)
  }
  const lists = new Map<string, List>()
  for (const num of childElements(root, 'w:num')) {
    const shared = valueAt(num, 'w:abstractNumId') ?? ''
    const levels = readLevels(followStyleLink(definitions, definitions.get(shared)))
    const restarts = new Map<number, number>()
    for (const override of childElements(num, 'w:lvlOverride')) {
      const at = Number(override.attributes.get('w:ilvl') ?? 0)
      const start = valueAt(override, 'w:startOverride')
      if (start !== undefined) restarts.set(at, Number(start) || 0)
      const own = childAt(override, 'w:lvl')
      if (own !== undefined) levels.set(at, readLevel(own))
    }
    lists.set(num.attributes.get('w:numId') ?? '', { shared, levels, restarts })
  }
  return lists
}

/** A definition may only name the list style that another definition holds. */
function followStyleLink(
  definitions: ReadonlyMap<string, XmlElement>,
  definition: XmlElement | undefined,
): XmlElement | undefined {
  const link = valueAt(definition, 'w:numStyleLink')
  if (link === undefined) return definition
  return [...definitions.values()].find((other) => valueAt(other, 'w:styleLink') === link) ?? definition
}

function readLevels(definition: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of childElements(definition, 'w:lvl')) {
    levels.set(Number(level.attributes.get('w:ilvl') ?? 0), readLevel(level))
  }
  return levels
}

const readLevel = (level: XmlElement): Level => ({
  start: Number(valueAt(level, 'w:start') ?? 1) || 0,
  format: valueAt(level, 'w:numFmt') ?? 'decimal',
  text: valueAt(level, 'w:lvlText') ?? '',
  legal: isOn(level, 'w:isLgl'),
  style: valueAt(level, 'w:pStyle'),
})

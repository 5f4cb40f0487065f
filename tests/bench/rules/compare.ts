import type { GoldItem, GoldValues } from './gold.ts'

// The comparing of ../shared/eval/score.mjs, so that a rule is right here where it is right there.

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[*_]/gu, '')
    .replace(/[”“"]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()

const tokens = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

export const nameKey = (name: string): string => tokens(name).join(' ')

const sectionKey = (section: string | null): string =>
  fold(section ?? '')
    .toLowerCase()
    .replace(/§+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:ks|kf|au|ksau)\s+(?=\d)/u, '')

/** Token F1 of two quotes, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [tokens(one), tokens(other)]
  if (a.length === 0 || b.length === 0) return 0
  const bag = new Map<string, number>()
  for (const token of a) bag.set(token, (bag.get(token) ?? 0) + 1)
  let both = 0
  for (const token of b) {
    const left = bag.get(token) ?? 0
    if (left === 0) continue
    both += 1
    bag.set(token, left - 1)
  }
  return (2 * both) / (a.length + b.length)
}

type Read = Readonly<{ section: string | null; text: string }>

const LIKE_ENOUGH = 0.5
const LONG_ENOUGH = 25

function scoreOf(gold: GoldItem, read: Read): number {
  const [a, b] = [fold(gold.text), fold(read.text)]
  const inside = Math.min(a.length, b.length) > LONG_ENOUGH && (a.includes(b) || b.includes(a))
  return Math.max(likeness(gold.text, read.text), inside ? LIKE_ENOUGH : 0)
}

function maybeIn(gold: GoldItem, read: Read): boolean {
  if (gold.section === null) return true
  const section = sectionKey(read.section)
  return [gold.section, ...(gold.sectionAlso ?? [])]
    .map(sectionKey)
    .some((one) => one === section || one.split(' ')[0] === section.split(' ')[0])
}

/** Which gold item each read one is, by index: the best one-to-one pairs of the same section, greedily by likeness. */
export function pairWithGold(gold: readonly GoldItem[], read: readonly Read[]): ReadonlyMap<number, number> {
  const all = gold.flatMap((item, of) =>
    read.flatMap((one, at) => {
      const score = maybeIn(item, one) ? scoreOf(item, one) : 0
      return score >= LIKE_ENOUGH ? [{ score, of, at }] : []
    }),
  )
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { of, at } of all.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(of) || pairs.has(at)) continue
    taken.add(of)
    pairs.set(at, of)
  }
  return pairs
}

const ownersKey = (names: readonly string[]): string => names.map(nameKey).toSorted().join('|')

export const areOwnersRight = (gold: GoldValues, names: readonly string[]): boolean =>
  [gold.owners, ...(gold.ownersAlso ?? []).map((also) => [also].flat())].some(
    (one) => ownersKey(one) === ownersKey(names),
  )

export const isDueRight = (gold: GoldValues, due: string | null): boolean =>
  due === (gold.due ?? null) || (gold.dueAlso ?? []).includes(due)

export const isEveryRight = (gold: GoldValues, every: string | null): boolean =>
  every === (gold.every ?? null) || (gold.everyAlso ?? []).includes(every)

export const isReportToRight = (gold: GoldValues, body: string | null): boolean =>
  [gold.reportTo ?? null, ...(gold.reportToAlso ?? [])].some(
    (one) => nameKey(one ?? '') === nameKey(body ?? ''),
  )

import { latin } from '../language/latin.ts'
import type { RunOnPage } from './run-on-pages.ts'

/** Where an item begins on a page, and where its words begin behind its number. */
export type ItemStart = Readonly<{ page: number; at: number; textAt: number; number: string }>

type Candidate = ItemStart & Readonly<{ value: number; weight: number }>
type Chain = Readonly<{ weight: number; last: Candidate; before: Chain | null }>

const NUMBER = latin(
  /(?<![\p{L}\d.,:/(-])(?<sign>\p{Lu}\p{L}{1,4}\s)?(?:§\s?)?(?<number>\d{1,3})(?:\/(?:20)?\d{2})?(?:\s?§)?(?:[.:]\s*|\s+)(?=["”]?\p{Lu})/gu,
)
/** Lists of what is to come. */
const NO_ITEMS =
  /Innehåll(?:sförteckning)?\s|INNEHÅLL|[ÄF](?:rende|öredragnings)lista|ÄRENDELISTA|Förteckning över|Dagordning\s\d|(?:\.{3,}\s?\d{1,3}\s.{0,160}){3}/u
/** The notice that the minutes are adjusted, and the last of its fields: no item begins before they end. */
const NOTICE = /ANSLAG|Anslag\s?\/\s?[Bb]evis|BEVIS/u
const LAST_FIELD = /^.*(?:Underskrift|Förvaringsplats|Utdragsbestyrkande)/su
/** What lists more is no list of items. */
const LONGEST_CONTENTS = 20_000
const LOOK_AHEAD = 200
const LOOK_BACK = 8
const SENTENCE_ENDS = /(?:[.!?:)”]|till)\s*$/iu
const AT_TOP = 3
const AFTER_SENTENCE = 1.5
const ANYWHERE = 0.6
/** Numbers that the site lost along with their sign. */
const WIDEST_GAP = 3
const LEAST_WEIGHT = 3

/** The items, and the words of the pages that list them. */
export type NumberedItems = Readonly<{ items: readonly ItemStart[]; contents: string }>

export const numberedItems = (pages: readonly RunOnPage[]): NumberedItems => ({
  items: longestChain(candidatesOn(pages.map((page, index) => (listsItems(page, index) ? null : page)))),
  contents: pages
    .filter(listsItems)
    .map(({ line }) => line.text)
    .join(' ')
    .slice(0, LONGEST_CONTENTS),
})

function listsItems({ line, from, to }: RunOnPage, index: number): boolean {
  const own = line.text.slice(from, to)
  return NO_ITEMS.test(index === 0 ? own : own.slice(0, LOOK_AHEAD)) || (index > 0 && isAgenda(own))
}

/** Titles only, one after the other: none tells anything. */
function isAgenda(own: string): boolean {
  const ends = [...own.matchAll(NUMBER)].map(({ index }) => index)
  const entries = ends.map((at, nth) => own.slice(at, ends[nth + 1] ?? own.length))
  return entries.length >= FEWEST_ENTRIES && entries.every((entry) => !/[^\d\s.][.!?]\s/u.test(entry))
}
const FEWEST_ENTRIES = 4

/** The numbers that count on through the pages, those on top of a page before all. */
function longestChain(candidates: readonly Candidate[]): ItemStart[] {
  const best = new Map<number, Chain>()
  let longest: Chain | null = null
  for (const candidate of candidates) {
    let before: Chain | null = null
    for (let gap = 1; gap <= WIDEST_GAP; gap++) {
      const chain = best.get(candidate.value - gap)
      if (chain !== undefined && chain.weight - gap + 1 > (before?.weight ?? 0)) before = chain
    }
    const gap = before === null ? 0 : candidate.value - before.last.value - 1
    const chain = { weight: candidate.weight + (before?.weight ?? 0) - gap, last: candidate, before }
    if (chain.weight > (best.get(candidate.value)?.weight ?? 0)) best.set(candidate.value, chain)
    if (chain.weight > (longest?.weight ?? 0)) longest = chain
  }
  const items: ItemStart[] = []
  if (longest === null || longest.weight < LEAST_WEIGHT) return items
  for (let chain: Chain | null = longest; chain !== null; chain = chain.before) items.push(chain.last)
  return items.toReversed()
}

const candidatesOn = (pages: readonly (RunOnPage | null)[]): Candidate[] =>
  pages.flatMap((one, page) => {
    const own = one === null ? '' : behindNotice(one.line.text.slice(one.from, one.to))
    const { from, top } = one ?? { from: 0, top: 0 }
    const first = own.search(/\S/u)
    return [...own.matchAll(NUMBER)].map(({ 0: taken, index, groups }) => {
      const number = `${Number(groups?.number)}`
      const begins =
        groups?.sign !== undefined || SENTENCE_ENDS.test(own.slice(Math.max(0, index - LOOK_BACK), index))
      return {
        page,
        at: from + index,
        textAt: from + index + taken.length,
        number,
        value: Number(number),
        weight: from + index === top || index === first ? AT_TOP : begins ? AFTER_SENTENCE : ANYWHERE,
      }
    })
  })

/** The words of a page, those of the notice on it blanked out. */
const behindNotice = (own: string): string =>
  NOTICE.test(own) ? own.replace(LAST_FIELD, (fields) => ' '.repeat(fields.length)) : own

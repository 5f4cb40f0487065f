import { gatherBlocks, type Block } from './blocks.ts'
import { jumpsBack, placeLateBlocks } from './late-blocks.ts'
import { orderByPlace } from './order-by-place.ts'
import type { Stretch } from './stretches.ts'

/** Parts of the page's height where running heads and page numbers stand. */
const HEAD = 0.1
const FOOT = 0.92
/** More jumps back than this share of the blocks, and the file's order is no reading order. */
const JUMPS = 0.08

/**
 * The blocks of a page in reading order. Word processors and browsers write a page as one reads it, cell by cell
 * and column by column, which no look at the gaps alone can tell; where the file jumps about, the place on the
 * page decides instead.
 */
export function orderBlocks(stretches: readonly Stretch[], height: number, pitch: number): Block[] {
  const isHead = (block: Block): boolean => block.bottom < HEAD * height
  const isFoot = (block: Block): boolean => block.top > FOOT * height
  const blocks = gatherBlocks(stretches, pitch)
  const body = blocks.filter((block) => !isHead(block) && !isFoot(block))
  const jumps = body.filter((block, index) => jumpsBack(body[index - 1], block)).length
  if (jumps > Math.max(1, JUMPS * body.length)) return gatherBlocks(orderByPlace(stretches), pitch)
  return [
    ...blocks.filter(isHead).toSorted(byPlace),
    ...placeLateBlocks(body),
    ...blocks.filter(isFoot).toSorted(byPlace),
  ]
}

const byPlace = (a: Block, b: Block): number => a.top - b.top || a.left - b.left

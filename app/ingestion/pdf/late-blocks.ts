import type { Block } from './blocks.ts'

/** Upwards is where the next column or the next cell begins, but only to the right. */
export const jumpsBack = (before: Block | undefined, block: Block): boolean =>
  before !== undefined && block.bottom < before.top + 2 && block.left < before.right - 2

/**
 * The blocks in the order of the file, but for those that a program drew when it had drawn all the rest (browsers
 * do so with what is placed by itself): they go where they stand, and what follows goes with them as long as it fits.
 */
export function placeLateBlocks(blocks: readonly Block[]): Block[] {
  const placed: Block[] = []
  let last = -1
  for (const [index, block] of blocks.entries()) {
    const next = placed[last + 1]
    const fits = !jumpsBack(blocks[index - 1], block) && (next === undefined || !isBelow(block, next))
    if (fits) last += 1
    else {
      const below = placed.findIndex((other) => isBelow(other, block))
      last = below === -1 ? placed.length : below
    }
    placed.splice(last, 0, block)
  }
  return placed
}

const isBelow = (block: Block, other: Block): boolean =>
  block.top > other.bottom - 2 && block.left < other.right && block.right > other.left

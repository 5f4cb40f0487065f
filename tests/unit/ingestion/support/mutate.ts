/** Numbers from 0 up to 1 that are the same in every run of a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The bytes with one kind of damage: flipped, cut off, a piece taken out, doubled, or numbers in it made huge. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (): number => Math.floor(random() * bytes.length)
  const [from, to] = [at(), at()].toSorted((a, b) => a - b) as [number, number]
  const copy = Buffer.from(bytes)
  switch (Math.floor(random() * 5)) {
    case 0:
      for (let flips = 1 + Math.floor(random() * 20); flips > 0; flips--)
        copy[at()] = Math.floor(random() * 256)
      return copy
    case 1:
      return copy.subarray(0, to)
    case 2:
      return Buffer.concat([copy.subarray(0, from), copy.subarray(to)])
    case 3:
      return Buffer.concat([copy.subarray(0, to), copy.subarray(from)])
    default: {
      const number = /\d{1,10}/gu
      number.lastIndex = from
      const text = copy.toString('latin1')
      const hit = number.exec(text)
      if (hit === null) return copy.subarray(0, from)
      const huge = String(Math.floor(random() * 2 ** 31))
      return Buffer.from(text.slice(0, hit.index) + huge + text.slice(hit.index + hit[0].length), 'latin1')
    }
  }
}

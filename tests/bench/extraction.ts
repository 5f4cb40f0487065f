import { extract } from '#app/extraction/extract.ts'
import { hostileTexts } from './hostile-texts.ts'
import { continued, documentOf, longMinutes, minutesOf, protocolOf } from './long-minutes.ts'
import { thinkTimes, type Measurement } from './measurement.ts'
import { heapHeld, heapLeft, heapPeak } from './memory.ts'

const SIZE = 20_000
const GROWTH = 10
/** Rounds until V8 has compiled what is hot. */
const WARM_UP = 200

/** How fast long minutes are read when warm, and whether the time grows with the text, whatever it is. */
export async function measureExtraction(): Promise<Measurement[]> {
  const minutes = await longMinutes()
  const document = await documentOf(minutes)
  for (let round = 0; round < WARM_UP; round++) extract(document)
  const [warm = Number.NaN] = thinkTimes(() => extract(document))
  const growths: Measurement[] = [...(await measureLongMinutes()), ...(await measurePeaks())]
  for (const [name, textOf] of Object.entries({
    'minutes that go on and on': continued(minutes),
    ...hostileTexts,
  }))
    growths.push(await measureGrowth(name, textOf))
  return [{ name: 'nineteen pages, warm', value: warm, unit: 'ms', bound: { atMost: 10 } }, ...growths]
}

const PAGES = 150

/** A protocol as long as they get: the time it takes, what is kept of it, and what is left when that is let go. */
async function measureLongMinutes(): Promise<Measurement[]> {
  const document = await documentOf(await protocolOf(PAGES))
  const dense = await documentOf(await minutesOf(PAGES))
  const perCharacter = (bytes: number): number => bytes / document.text.length
  thinkTimes(() => extract(document))
  const [time = Number.NaN] = thinkTimes(() => extract(document))
  const [denseTime = Number.NaN] = thinkTimes(() => extract(dense))
  const kept = await heapHeld(() => extract(document))
  const left = await heapLeft(() => {
    for (let round = 0; round < 10; round++) extract(document)
  })
  const name = `${PAGES} pages, warm`
  return [
    { name, value: time, unit: 'ms', bound: { atMost: 150 } },
    { name: `${PAGES} pages full of tasks, warm`, value: denseTime, unit: 'ms', bound: { atMost: 250 } },
    { name: `${name}: memory kept`, value: perCharacter(kept), unit: 'bytes/char', bound: { atMost: 10 } },
    { name: `${name}: memory left`, value: perCharacter(left), unit: 'bytes/char', bound: { atMost: 0.5 } },
  ]
}

/** Megabytes that V8 lets lie before it tidies up, however short the text, and bytes that a character may take. */
const UNTIDIED = 70
const PER_CHARACTER = 50

/** What the heap grows to while minutes are read: by their length, up to ten times the longest that there are. */
async function measurePeaks(): Promise<Measurement[]> {
  const found: Measurement[] = []
  for (const pages of [19, PAGES, 10 * PAGES]) {
    const document = await documentOf(await minutesOf(pages))
    const value = (await heapPeak(() => extract(document))) / 1e6
    const atMost = Math.round(UNTIDIED + (PER_CHARACTER * document.text.length) / 1e6)
    found.push({ name: `${pages} pages: the heap at its peak`, value, unit: 'MB', bound: { atMost } })
  }
  return found
}

async function measureGrowth(name: string, textOf: (length: number) => string): Promise<Measurement> {
  const [small, large] = await Promise.all([documentOf(textOf(SIZE)), documentOf(textOf(SIZE * GROWTH))])
  // As much text in both, so that tidying up memory weighs the same; the first turns only warm up.
  const oneByOne = (): void => {
    for (let copy = 0; copy < GROWTH; copy++) extract(small)
  }
  const atOnce = (): unknown => extract(large)
  oneByOne()
  atOnce()
  const [separate = Number.NaN, together = Number.NaN] = thinkTimes(oneByOne, atOnce)
  const value = together / (separate / GROWTH)
  return { name: `ten times the text: ${name}`, value, unit: 'times', bound: { atMost: 12 } }
}

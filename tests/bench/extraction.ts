import { extract } from '#app/extraction/extract.ts'
import { hostileTexts } from './hostile-texts.ts'
import { continued, documentOf, longMinutes, minutesOf } from './long-minutes.ts'
import { meanThinkTime, median, timeRounds, type Measurement } from './measurement.ts'
import { heapHeld } from './memory.ts'

const SIZE = 20_000
const GROWTH = 10
/** Rounds until V8 has compiled what is hot. */
const WARM_UP = 200
const ROUNDS = 100

/** How fast long minutes are read when warm, and whether the time grows with the text, whatever it is. */
export async function measureExtraction(): Promise<Measurement[]> {
  const minutes = await longMinutes()
  const document = await documentOf(minutes)
  await timeRounds(WARM_UP, () => extract(document))
  const warm = median(await timeRounds(ROUNDS, () => extract(document)))
  const growths: Measurement[] = [...(await measureLongMinutes())]
  for (const [name, textOf] of Object.entries({
    'minutes that go on and on': continued(minutes),
    ...hostileTexts,
  }))
    growths.push(await measureGrowth(name, textOf))
  return [
    { name: 'nineteen pages, warm (median)', value: warm, unit: 'ms', bound: { atMost: 10 } },
    ...growths,
  ]
}

const PAGES = 150

/** A protocol as long as they get: the time it takes, what is kept of it, and what is left when that is let go. */
async function measureLongMinutes(): Promise<Measurement[]> {
  const document = await documentOf(await minutesOf(PAGES))
  const perCharacter = (bytes: number): number => bytes / document.text.length
  meanThinkTime(() => extract(document))
  const time = meanThinkTime(() => extract(document))
  const kept = await heapHeld(() => extract(document))
  const left = await heapHeld(() => {
    for (let round = 0; round < 10; round++) extract(document)
  })
  const name = `${PAGES} pages, warm`
  return [
    { name, value: time, unit: 'ms', bound: { atMost: 150 } },
    { name: `${name}: memory kept`, value: perCharacter(kept), unit: 'bytes/char', bound: { atMost: 10 } },
    { name: `${name}: memory left`, value: perCharacter(left), unit: 'bytes/char', bound: { atMost: 0.5 } },
  ]
}

async function measureGrowth(name: string, textOf: (length: number) => string): Promise<Measurement> {
  const [small, large] = await Promise.all([documentOf(textOf(SIZE)), documentOf(textOf(SIZE * GROWTH))])
  meanThinkTime(() => extract(large))
  // As much text in both, so that tidying up memory weighs the same.
  const oneByOne = meanThinkTime(() => {
    for (let copy = 0; copy < GROWTH; copy++) extract(small)
  })
  const atOnce = meanThinkTime(() => extract(large))
  const value = atOnce / (oneByOne / GROWTH)
  return { name: `ten times the text: ${name}`, value, unit: 'times', bound: { atMost: 12 } }
}

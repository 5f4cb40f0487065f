import type { SourceDocument } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { hostileTexts } from './hostile-texts.ts'
import { documentOf, longMinutes } from './long-minutes.ts'
import { type Measurement, median, timeRounds } from './measurement.ts'

const WARM_UP = 30
const ROUNDS = 51
const SIZE = 20_000
const GROWTH = 10

/** How fast long minutes are read when warm, and whether the time grows with the text, whatever it is. */
export async function measureExtraction(): Promise<Measurement[]> {
  const minutes = await longMinutes()
  const document = await documentOf(minutes)
  await timeRounds(WARM_UP, () => extract(document))
  const warm = median(await timeRounds(ROUNDS, () => extract(document)))
  const growths: Measurement[] = []
  for (const [name, textOf] of Object.entries({
    'the minutes again and again': repeat(minutes),
    ...hostileTexts,
  }))
    growths.push(await measureGrowth(name, textOf))
  return [
    { name: 'nineteen pages, warm (median)', value: warm, unit: 'ms', bound: { atMost: 10 } },
    ...growths,
  ]
}

const repeat = (text: string) => (length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

async function measureGrowth(name: string, textOf: (length: number) => string): Promise<Measurement> {
  const small = await fastest(await documentOf(textOf(SIZE)))
  const large = await fastest(await documentOf(textOf(SIZE * GROWTH)))
  return { name: `ten times the text: ${name}`, value: large / small, unit: 'times', bound: { atMost: 12 } }
}

/** The fastest of some rounds: what else the machine does makes a round slower, never faster. */
async function fastest(document: SourceDocument): Promise<number> {
  const times = await timeRounds(9, () => extract(document))
  return times[0] ?? Number.NaN
}

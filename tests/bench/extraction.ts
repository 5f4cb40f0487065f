import { extract } from '#app/extraction/extract.ts'
import { hostileTexts } from './hostile-texts.ts'
import { documentOf, longMinutes } from './long-minutes.ts'
import { meanThinkTime, type Measurement } from './measurement.ts'

const SIZE = 20_000
const GROWTH = 10

/** How fast long minutes are read when warm, and whether the time grows with the text, whatever it is. */
export async function measureExtraction(): Promise<Measurement[]> {
  const minutes = await longMinutes()
  const document = await documentOf(minutes)
  meanThinkTime(() => extract(document))
  const warm = meanThinkTime(() => extract(document))
  const growths: Measurement[] = []
  for (const [name, textOf] of Object.entries({
    'minutes that go on and on': continued(minutes),
    ...hostileTexts,
  }))
    growths.push(await measureGrowth(name, textOf))
  return [{ name: 'nineteen pages, warm', value: warm, unit: 'ms', bound: { atMost: 10 } }, ...growths]
}

/** Minutes of any length: the §§ of these again and again under one head, numbered on without a gap. */
function continued(minutes: string): (length: number) => string {
  const [head = '', ...rest] = minutes.split(/\n(?=§ \d)/u)
  // Lines of the table of contents begin like §§ too, but are no longer than a line.
  const sections = rest.filter((section) => section.includes('\n\n'))
  return (length) => {
    let text = head
    for (let number = 1; text.length < length; number++)
      text += `\n${(sections[number % sections.length] ?? '').replace(/^§ \d+/u, `§ ${number}`)}`
    return text.slice(0, length)
  }
}

async function measureGrowth(name: string, textOf: (length: number) => string): Promise<Measurement> {
  const [small, large] = await Promise.all([documentOf(textOf(SIZE)), documentOf(textOf(SIZE * GROWTH))])
  // As much text in both, so that tidying up memory weighs the same.
  const oneByOne = meanThinkTime(() => {
    for (let copy = 0; copy < GROWTH; copy++) extract(small)
  })
  const atOnce = meanThinkTime(() => extract(large))
  const value = atOnce / (oneByOne / GROWTH)
  return { name: `ten times the text: ${name}`, value, unit: 'times', bound: { atMost: 12 } }
}

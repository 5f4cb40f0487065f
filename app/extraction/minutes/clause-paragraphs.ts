import { endsIn } from '../language/characters.ts'
import { latin } from '../language/latin.ts'
import type { TextLine } from './text-line.ts'

const LEAD = latin(
  /(?<!\p{L})(?:beslut(?:ar|ade|a)|beslöt|föreslår|rekommenderar)(?:\s\p{L}+){0,6}?\satt:?$/iu,
)
const BEGINS_LOW = latin(/^\p{Ll}/u)
/** "…, ", "… samt": another clause comes. */
const GOES_ON = /(?:[,;]|[,;]?\s(?:samt|och))$/u
const OPENED = 'att '

/**
 * Indexes of the lines that open a clause of what was decided where "Nämnden beslutar att" leads several paragraphs, each
 * a clause in lower case that goes on in the next ("…,", "… samt") up to the last, which ends the sentence; the lead may
 * be the `heading` over the lines.
 */
export function clauseParagraphs(lines: readonly TextLine[], heading: string | null): ReadonlySet<number> {
  const opened = new Set<number>()
  const leads = [heading, ...lines.map(({ label }) => label)]
  leads.forEach((lead, index) => {
    if (lead === null || !endsIn(lead, 't:') || !LEAD.test(lead)) return
    const starts = clausesFrom(lines, index)
    if (starts.length > 1) for (const start of starts) opened.add(start)
  })
  return opened
}

function clausesFrom(lines: readonly TextLine[], from: number): number[] {
  const starts: number[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as TextLine
    if (line.apart) {
      const next = index === from || GOES_ON.test(lines[index - 1]?.label ?? '')
      if (!next || !BEGINS_LOW.test(line.label) || line.label.startsWith(OPENED)) break
      starts.push(index)
    } else if (index === from) break
  }
  return starts
}

import type { HeadingCandidate } from './heading-candidates.ts'
import type { TextLine } from './text-line.ts'
import { endsIn } from '../language/characters.ts'

/** Items that count upwards together: the sections of the minutes, a list inside one of them, the contents. */
export type NumberingRun = { items: HeadingCandidate[]; looks: string }

const OPEN_RUNS = 12
const WIDEST_GAP = 30

/**
 * Sorts the candidates of one style into runs. A list inside a section counts from one again and opens a run of its
 * own; the section after it goes on with the outer run and closes the inner one.
 */
export function findRuns(
  candidates: readonly HeadingCandidate[],
  lines: readonly TextLine[],
): NumberingRun[] {
  const lastAt = new Map<number, number>()
  candidates.forEach((candidate, index) => {
    if (candidate.strong && !candidate.misread) lastAt.set(candidate.number, index)
  })
  const runs: NumberingRun[] = []
  let open: NumberingRun[] = []
  candidates.forEach((candidate, index) => {
    const looks = looksOf(candidate, lines)
    const at = continued(open, candidate, looks, (number) => (lastAt.get(number) ?? -1) > index)
    if (at >= 0) {
      open = open.slice(0, at + 1)
      open[at]?.items.push(candidate)
    } else if (opensRun(candidate)) {
      const run = { items: [candidate], looks }
      runs.push(run)
      open = [...open.slice(-OPEN_RUNS + 1), run]
    }
  })
  return runs
}

/** A paragraph sign in the middle of a sentence opens nothing; other numbers may begin a list anywhere. */
const opensRun = (candidate: HeadingCandidate): boolean =>
  candidate.strong ||
  (candidate.style !== 'sign' && candidate.style !== 'sign-after' && candidate.number <= 1)

function continued(
  open: readonly NumberingRun[],
  candidate: HeadingCandidate,
  looks: string,
  comesLater: (number: number) => boolean,
): number {
  const next = (run: NumberingRun): boolean => {
    const last = run.items.at(-1)
    if (last === undefined) return false
    if (last.number === candidate.number) return last.letter !== candidate.letter && candidate.letter !== null
    return last.last + 1 === candidate.number
  }
  const alike = open.findLastIndex((run) => run.looks === looks && next(run))
  if (alike >= 0) return alike
  const any = open.findLastIndex(next)
  if (any >= 0 || !candidate.strong || candidate.misread) return any
  const left = open.findLastIndex((run) => leavesOut(run, candidate, comesLater))
  // A number alone on its line is one of the items' only by its sign.
  if (candidate.restText === '') return candidate.style === 'sign' ? left : any
  // Of two readings the inner run's holds: after a table of contents to § 9, the minutes' § 9 follows their § 7.
  const double = open.findLastIndex((run) => run.looks === looks && isDouble(run, candidate))
  return Math.max(double, left)
}

/** A number used twice by mistake, in minutes numbered by §. */
const isDouble = ({ items }: NumberingRun, { number, style }: HeadingCandidate): boolean =>
  style === 'sign' && items.length > 1 && items.at(-1)?.number === number

/** Numbers may be left out by mistake; where one of them still comes, this candidate counts something else. */
function leavesOut(
  { items }: NumberingRun,
  { number }: HeadingCandidate,
  comesLater: (number: number) => boolean,
): boolean {
  const last = items.at(-1)?.last ?? Infinity
  if (last >= number || number - last > WIDEST_GAP) return false
  for (let between = last + 1; between < number; between++) if (comesLater(between)) return false
  return true
}

/** Headings of one document look alike: apart from the text, marked or bold, at one indent, without a full stop. */
function looksOf(candidate: HeadingCandidate, lines: readonly TextLine[]): string {
  const line = lines[candidate.line]
  if (line === undefined) return ''
  const kind = line.heading > 0 ? `#${line.heading}` : line.bold ? 'b' : ''
  const sentence = endsIn(candidate.restText, '.;,') ? 's' : 't'
  return `${kind}${candidate.strong ? 'a' : '-'}${sentence}${Math.min(8, line.indent >> 2)}`
}

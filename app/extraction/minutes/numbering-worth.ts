import { endsIn } from '../language/characters.ts'
import type { HeadingCandidate, NumberingStyle } from './heading-candidates.ts'
import { readPartHeading } from './part-headings.ts'
import type { NumberingRun } from './numbering-run.ts'
import type { TextLine } from './text-line.ts'

// Where several styles occur, the first of these that makes a run is the numbering of the sections.
const STRONGEST: readonly NumberingStyle[] = ['sign', 'sign-after', 'word', 'row']

/** Lines from a run's first item to its last. */
export const reach = ({ items }: NumberingRun): number => (items.at(-1)?.line ?? 0) - (items[0]?.line ?? 0)

/**
 * How likely a run of one style is the numbering of the minutes, above all others where its sign says so; 0 where it is a
 * list. `stated` is the first number by the head of the minutes.
 */
export function worthOf(
  run: NumberingRun,
  style: string,
  { lines, stated }: { lines: readonly TextLine[]; stated: number | null },
): number {
  const first = run.items[0]
  if (first === undefined) return 0
  const length = run.items.length
  const strongest = STRONGEST.findIndex((name) => style.replaceAll('#', '') === name)
  if (strongest === 0 && (length >= 2 || hasHeadingLooks(first))) return 1000
  if (strongest >= 1 && length >= 2) return 500 - strongest
  if (length < 2) return 0
  const titles = run.items.filter(hasHeadingLooks).length / length
  const share = reach(run) / Math.max(1, lines.length)
  const marked = style.includes('#') ? 1 : 0
  const worth = length * (share + titles + marked)
  // What stands right under "Beslut" are the points of a decision.
  if (readPartHeading(lines[first.line - 1]?.label ?? '')?.kind === 'decision') return 0
  // The numbers of a whole year whose § a reader lost ("131 Upprop") are many titles all over the document.
  const goesOn = length >= 5 && titles >= 0.8 && share >= 0.4
  const underAgenda = AGENDA.test(lines[first.line - 1]?.label ?? '') && !isDense(run) && !standTogether(run)
  const isKnown =
    first.number === stated ||
    goesOn ||
    underAgenda ||
    opensMeeting(run.items.map(({ restText }) => restText))
  if (first.number > 2 && !isKnown) return 0
  // A numbered list inside an unnumbered document is neither spread over it nor made of titles.
  const isList = titles < 0.6 || (share < 0.3 && length < 8)
  if (isList && !isKnown && !fillsMinutes(run, lines)) return 0
  return isDense(run) ? share : worth
}

/** "Dagordning" over items that bear their text below them is the heading of the minutes' own list. */
const AGENDA = /^(?:dagordning|föredragningslista|ärendelista|ärenden|agenda)\s?:?$/iu
const standTogether = ({ items }: NumberingRun): boolean =>
  items.filter(({ line }, index) => line - (items[index - 1]?.line ?? line - 2) === 1).length >=
  items.length / 2

/** What the first items of a meeting are about, whatever else it has to do. */
const OPENING =
  /^(?:mötes?t?s?|sammanträdets|stämmans|årsmötets)? ?öppn|^mötet (?:öppn|förklar)|förklarade .*öppnat|hälsa(?:r|de) .*välkom|^upprop|justera(?:re|nde)|justering|^att justera|till att justera|dagordning|^val av (?:mötes(?:ordförande|funktionär|sekreterare|presidi)|ordförande|sekreterare|justerings|justerar|protokollförare)|föregående (?:mötes)?(?:protokoll|anteckning)|anteckningar från föregående/iu
const OPENING_ITEMS = 3

/** Whether items, by their first words, are those with which a meeting begins. */
export const opensMeeting = (items: readonly string[]): boolean =>
  items.slice(0, OPENING_ITEMS).filter((words) => OPENING.test(words)).length >= 2

const FEWEST_SENTENCES = 4
/** Prose, and not a row of who was there. */
const PROSE = /^(?!protokoll |(?:minnes|mötes)?anteckningar )[^:]{60,}\.$/iu

/** Minutes that tell each item in a sentence of its own: nothing is told above the first, and they go on to the end. */
function fillsMinutes({ items }: NumberingRun, lines: readonly TextLine[]): boolean {
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined || items.length < FEWEST_SENTENCES || first.number !== 1)
    return false
  const goesOn = last.line - first.line >= (lines.length - first.line) / 2
  return goesOn && !lines.slice(0, first.line).some(({ label }) => PROSE.test(label))
}

/** An agenda: its items stand on lines one after the other, and those that it counts stand further down. */
const isDense = ({ items }: NumberingRun): boolean =>
  items.filter(({ line }, index) => line - (items[index - 1]?.line ?? line) === 1).length >=
    items.length - 2 && items.length > 4

/** No sentence, and short enough for a title. */
export const hasHeadingLooks = ({ restText, style }: HeadingCandidate): boolean =>
  style === 'bare' || (restText.length <= 160 && !endsIn(restText.replace(/m\.\s?(?:m|fl)\.$/u, ''), '.;,:'))

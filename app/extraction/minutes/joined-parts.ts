import { latin } from '../language/latin.ts'
import { readCaseNumber } from './case-number.ts'
import { titleLength } from './run-on-items.ts'
import { partPieces } from './run-on-parts.ts'
import { sliceOf, type TextLine } from './text-line.ts'

/** "(2)" alone on a line: what some sites print over each page of a file that they put on show. */
const PAGE = /^\((?<page>\d{1,3})\)$/u
const FEWEST_PAGES = 2
/** "KF § 102 DNR: KU.2017.3", with the title on the line below. */
const NUMBER_ALONE = latin(/^(?:\p{Lu}{1,6}\s)?§\s?\d{1,4}(?:\/\d{2,4})?(?<rest>\s.*)?$/u)

/**
 * Minutes from a site that prints the page in brackets over each page and runs lines together that stood close: headings of
 * parts and titles get lines of their own again ("Dagordning Nämndens beslut Dagordningen fastställs."). Others come back as
 * they are.
 */
export function partJoinedHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const pages = lines.flatMap(({ label }) =>
    label.startsWith('(') ? (PAGE.exec(label)?.groups?.page ?? []) : [],
  )
  if (pages.length < FEWEST_PAGES || pages.some((page, index) => Number(page) !== index + 1)) return lines
  return lines.flatMap((line, index) => {
    if (PAGE.test(line.label)) return []
    const [first, ...rest] = partPieces(line, 0, line.text.length)
    if (first === undefined) return [line]
    const top = isNumberAlone(lines[index - 1]) ? partTitle(first) : [first]
    return top.length + rest.length === 1 ? [line] : [...top, ...rest]
  })
}

function isNumberAlone(line: TextLine | undefined): boolean {
  const rest = NUMBER_ALONE.exec(line?.label ?? '')?.groups
  if (rest === undefined) return false
  const { caseNumber, start, end } = readCaseNumber((rest.rest ?? '').trim())
  return rest.rest === undefined || (caseNumber !== null && start === end)
}

function partTitle(line: TextLine): TextLine[] {
  const length = titleLength(line.text)
  return length === null ? [line] : [sliceOf(line, 0, length), sliceOf(line, length, line.text.length)]
}

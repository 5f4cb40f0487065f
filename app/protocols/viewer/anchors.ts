import { overlaps, type Span } from '#app/extraction/span.ts'
import type { SourceSection } from '../source/source-page.ts'
import { unpackLines, type Paper, type PlacedLine } from './paper.ts'

/** A sheet with its lines unpacked. */
export type LinedSheet = Paper['sheets'][number] &
  Readonly<{ placed: readonly PlacedLine[]; span: Span | null }>

/** A § and how far down on the sheet it begins, in points. */
export type SectionAnchor = Readonly<{ section: SourceSection; y: number }>

export const linedSheets = ({ sheets }: Paper): LinedSheet[] =>
  sheets.map((sheet) => {
    const placed = unpackLines(sheet.lines)
    const [first, last] = [placed[0], placed.at(-1)]
    const span = first && last ? { start: first.span.start, end: last.span.end } : null
    return { ...sheet, placed, span }
  })

/** The sheet and the line where words begin; undefined where no line has them. */
export function placeOnPaper(
  sheets: readonly LinedSheet[],
  { start }: Pick<Span, 'start'>,
): Readonly<{ sheet: number; line: PlacedLine }> | undefined {
  for (const { number, placed, span } of sheets) {
    if (span === null || span.end <= start) continue
    const line = placed.find((one) => one.span.end > start)
    return line && { sheet: number, line }
  }
  return undefined
}

/** The §§ that begin on each sheet, by its number. */
export function sectionAnchors(
  sheets: readonly LinedSheet[],
  sections: readonly SourceSection[],
): ReadonlyMap<number, readonly SectionAnchor[]> {
  const placed = sections.flatMap((section) => {
    const place = placeOnPaper(sheets, section.span)
    return place ? [{ sheet: place.sheet, anchor: { section, y: place.line.box.y } }] : []
  })
  return new Map(
    [...Map.groupBy(placed, ({ sheet }) => sheet)].map(([sheet, some]) => [
      sheet,
      some.map(({ anchor }) => anchor),
    ]),
  )
}

/** The §§ that have words on the sheet. */
export const sectionsOn = (
  sections: readonly SourceSection[],
  { span }: Pick<LinedSheet, 'span'>,
): readonly SourceSection[] =>
  span === null ? [] : sections.filter((section) => overlaps(section.span, span))

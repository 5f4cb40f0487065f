/** What a typesetter sees of a protocol. Soft hyphens say where words may be broken. */
export type Part =
  | Readonly<{ kind: 'title' | 'section' | 'heading' | 'paragraph'; text: string }>
  | Readonly<{ kind: 'numbered' | 'lettered' | 'dashed'; items: readonly string[] }>
  /** A label at the left, and the lines that belong to it beside it. */
  | Readonly<{ kind: 'fields'; rows: readonly (readonly [label: string, lines: readonly string[]])[] }>
  /** Names in columns. */
  | Readonly<{ kind: 'names'; columns: readonly (readonly string[])[] }>
  /** A table with lines around its cells, the first row its head. */
  | Readonly<{ kind: 'table'; rows: readonly (readonly string[])[] }>
  /** Text with its owner at a tab stop far right, beside the last line. */
  | Readonly<{ kind: 'tabbed'; rows: readonly (readonly [text: string, owner: string])[] }>
  /** Running text in two columns. */
  | Readonly<{ kind: 'columns'; paragraphs: readonly string[] }>

/** One invented protocol, and what stands at the head and in the margin of each of its pages. */
export type Authored = Readonly<{
  name: string
  running: string
  stamp: string
  parts: readonly Part[]
}>

/** The marker of a list's item, from 0. */
export const markerOf = (kind: 'numbered' | 'lettered' | 'dashed', index: number): string =>
  kind === 'numbered' ? `${index + 1}.` : kind === 'lettered' ? `${String.fromCodePoint(97 + index)})` : '–'

/** The protocol as a text file has it: what every typeset form is compared with. */
export const toText = ({ parts }: Authored): string =>
  parts.map(textOfPart).join('\n\n').replaceAll('\u00ad', '')

function textOfPart(part: Part): string {
  switch (part.kind) {
    case 'numbered':
    case 'lettered':
    case 'dashed':
      return part.items.map((item, index) => `${markerOf(part.kind, index)} ${item}`).join('\n')
    case 'fields':
      return part.rows.map(([label, lines]) => `${label}\t${lines.join('\n')}`).join('\n\n')
    case 'names':
      return part.columns.flat().join('\n')
    case 'table':
      return part.rows.map((cells) => cells.join('\t')).join('\n')
    case 'tabbed':
      return part.rows.map((cells) => cells.join('\t')).join('\n\n')
    case 'columns':
      return part.paragraphs.join('\n\n')
    default:
      return part.text
  }
}

/** A protocol as it was written in `protocols/`, cut into what a typesetter sees. */
export type Block =
  | Readonly<{ kind: 'title' | 'section' | 'heading' | 'paragraph'; text: string }>
  | Readonly<{ kind: 'field'; label: string; lines: readonly string[] }>
  | Readonly<{ kind: 'numbered' | 'bulleted'; items: readonly string[] }>

/** The head of the minutes (names, dates, signatures) ends where the first section begins. */
export function readAuthored(text: string): Readonly<{ head: readonly Block[]; body: readonly Block[] }> {
  const paragraphs = text.trim().split(/\n{2,}/u)
  const firstSection = paragraphs.findIndex(isSection)
  const contents = paragraphs.findIndex((paragraph) => paragraph === 'Innehållsförteckning')
  const headEnd = contents === -1 ? firstSection : contents
  // The table of contents ends where its first section comes again, as a heading of its own.
  const bodyStart = contents === -1 ? firstSection : contents + 2
  return {
    head: readHead(paragraphs.slice(0, headEnd)),
    body: paragraphs.slice(bodyStart).map(readBlock),
  }
}

function readHead(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = /^(?<label>\p{Lu}[^:\n]*):(?:[ \n]|$)/u.exec(paragraph)
    const last = blocks.at(-1)
    if (index === 0) blocks.push({ kind: 'title', text: paragraph })
    else if (label?.groups?.label !== undefined) {
      const rest = paragraph.slice(label[0].length).trim()
      blocks.push({ kind: 'field', label: label.groups.label, lines: rest === '' ? [] : rest.split('\n') })
    } else if (last?.kind === 'field') {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...paragraph.split('\n')] }
    }
  }
  return blocks
}

function readBlock(paragraph: string): Block {
  const lines = paragraph.split('\n')
  if (isSection(paragraph)) return { kind: 'section', text: paragraph }
  if (lines.every((line) => /^\d+\. /u.test(line)))
    return { kind: 'numbered', items: lines.map(withoutMarker) }
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'bulleted', items: lines.map(withoutMarker) }
  const isHeading = lines.length === 1 && paragraph.length < 60 && !/[.:,]/u.test(paragraph)
  return { kind: isHeading ? 'heading' : 'paragraph', text: paragraph }
}

const isSection = (paragraph: string): boolean => /^§ \d+ /u.test(paragraph)

const withoutMarker = (line: string): string => line.replace(/^(?:\d+\.|-) /u, '')

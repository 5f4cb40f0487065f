import { readdir, readFile } from 'node:fs/promises'
import { exampleFiles } from '#app/examples/example-files.ts'
import type { SourceDocument } from '#app/extraction/document.ts'
import { readDocument } from '#app/ingestion/read-document.ts'

/** Real minutes, where the shared corpus lies beside the project; those of nineteen pages among them. */
const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)
const shared = new URL('jh-styrelse-2024-10-25.txt', corpus)
const invented = new URL('../golden/protocols/', import.meta.url)

/** Minutes of about nineteen pages: the shared ones, or where they are not there, the longest example so often. */
export async function longMinutes(): Promise<string> {
  const real = await readFile(shared, 'utf8').catch(() => null)
  if (real !== null) return real
  const texts = await Promise.all(
    exampleFiles()
      .filter(({ mediaType }) => mediaType === 'text/plain')
      .map(({ path }) => readFile(path, 'utf8')),
  )
  const longest = texts.toSorted((one, other) => other.length - one.length)[0] ?? ''
  return longest.repeat(Math.ceil(22_000 / longest.length))
}

/** Minutes of any length: the §§ of these again and again under one head, numbered on without a gap. */
export function continued(minutes: string, more: readonly string[] = []): (length: number) => string {
  const [head = ''] = minutes.split(SECTION)
  const sections = [minutes, ...more].flatMap((one) => sectionsOf(one))
  return (length) => {
    let text = head
    for (let number = 1; text.length < length; number++)
      text += `\n${(sections[number % sections.length] ?? '').replace(/^§ \d+/u, `§ ${number}`)}`
    return text.slice(0, length)
  }
}

const SECTION = /\n(?=§ \d)/u

/** Lines of the table of contents begin like §§ too, but are no longer than a line. */
const sectionsOf = (minutes: string): string[] =>
  minutes
    .split(SECTION)
    .slice(1)
    .filter((section) => section.includes('\n\n'))

/** A page of real minutes, in characters: a board's 19 pages have 22,200, as the head and foot of each take room. */
const PAGE = 1_200

/** A protocol of so many pages: the §§ of the shared protocols under one head, or where they are not there, of the longest example. */
export const protocolOf = (pages: number): Promise<string> => underOneHead(pages, [corpus])

/** The same with the §§ of all the goldens among them, so that seven §§ and four tasks stand on a page: ten times as many as in protocols. */
export const minutesOf = (pages: number): Promise<string> => underOneHead(pages, [corpus, invented])

async function underOneHead(pages: number, folders: readonly URL[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder).catch(() => [])).map((name) => new URL(name, folder)),
    ),
  )
  const texts = await Promise.all(
    files
      .flat()
      .filter(({ pathname }) => /\.(?:txt|md)$/u.test(pathname))
      .map((file) => readFile(file, 'utf8')),
  )
  return continued(await longMinutes(), texts)(pages * PAGE)
}

export async function documentOf(text: string): Promise<SourceDocument> {
  const result = await readDocument(new TextEncoder().encode(text), 'text/plain')
  if (!result.ok) throw new Error(`Not read: ${result.reason}`)
  return result.document
}

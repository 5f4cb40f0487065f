import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const PROJECT = join(import.meta.dirname, '..', '..')
const SOURCES = /\.(?:tsx?|m[jt]s|css)$/

export type SourceFile = {
  /** From the project's folder, with slashes: `app/tasks/filter.ts`. */
  path: string
  text: string
  /** Files of the project by their paths, packages by their names. */
  imports: string[]
}

/** Every source below the folders, such as `app/extraction`. */
export function readSources(...folders: string[]): SourceFile[] {
  return readFiles(SOURCES, ...folders)
}

/** Every file below the folders whose name fits. */
export function readFiles(names: RegExp, ...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => names.test(name))
      .toSorted()
      .map((name) => readSource(join(PROJECT, folder, name))),
  )
}

/** The room of a path: `app/tasks/filter.ts` is in `tasks`, `app/root.tsx` in `app`, `db/client.ts` in `db`. */
export function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/')
  return top === 'app' && rest.length > 0 ? room : top
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map(
    ([, name]) => name ?? '',
  )
  return { path: inProject(file), text, imports: specifiers.map((name) => resolveImport(file, name)) }
}

function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return specifier
  return inProject(resolve(dirname(file), specifier))
}

function inProject(file: string): string {
  return relative(PROJECT, file).split(sep).join('/')
}

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const AS_PDF = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'

const run = promisify(execFile)

/** Prints Word files as PDF. */
export const printWithLibreOffice = (files: readonly Uint8Array[]): Promise<Uint8Array[]> =>
  convert(files, 'docx', 'pdf', AS_PDF)

/** Word files as LibreOffice writes them, by way of its own format. */
export const rewriteWithLibreOffice = async (files: readonly Uint8Array[]): Promise<Uint8Array[]> =>
  convert(await convert(files, 'docx', 'odt', 'odt'), 'odt', 'docx', 'docx')

/** All in one go: LibreOffice takes longer to start than to convert. */
async function convert(
  files: readonly Uint8Array[],
  from: string,
  to: string,
  filter: string,
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beslutsspar-libreoffice-'))
  const path = (index: number, ending: string): string => join(folder, `${index}.${ending}`)
  try {
    await Promise.all(files.map((bytes, index) => writeFile(path(index, from), bytes)))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const names = files.map((_, index) => path(index, from))
    await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...names])
    return await Promise.all(files.map((_, index) => readFile(path(index, to))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Whether this machine has it; nothing but what is made by hand may need it. */
export const hasLibreOffice = (): Promise<boolean> =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  )

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const AS_PDF = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'

const run = promisify(execFile)

/** Prints Word files as PDF, all in one go: LibreOffice takes longer to start than to print. */
export async function printWithLibreOffice(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beslutsspar-libreoffice-'))
  const path = (index: number, ending: string): string => join(folder, `${index}.${ending}`)
  try {
    await Promise.all(files.map((bytes, index) => writeFile(path(index, 'docx'), bytes)))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const names = files.map((_, index) => path(index, 'docx'))
    await run('soffice', [profile, '--headless', '--convert-to', AS_PDF, '--outdir', folder, ...names])
    return await Promise.all(files.map((_, index) => readFile(path(index, 'pdf'))))
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

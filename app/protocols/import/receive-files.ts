import type { IncomingFile } from '../queue-document.ts'
import { receiveForm } from './receive-form.ts'

export type ReceivedFiles = Readonly<
  { ok: true; files: readonly IncomingFile[] } | { ok: false; reason: 'too-large' | 'no-files' }
>

/** The field that a form sends its files in. */
export const FILES = 'files'

/** The files of a form of at most `limit` bytes. */
export async function receiveFiles(request: Request, limit: number): Promise<ReceivedFiles> {
  const received = await receiveForm(request, limit)
  if (!received.ok) return received
  const files = received.form.getAll(FILES).filter((entry): entry is File => entry instanceof File)
  // A form whose field was left empty sends one file without name or content.
  const chosen = files.filter(({ name, size }) => name !== '' || size > 0)
  if (chosen.length === 0) return { ok: false, reason: 'no-files' }
  return {
    ok: true,
    files: await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  }
}

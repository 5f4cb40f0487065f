import type { IncomingFile } from '../queue-document.ts'

export type ReceivedFiles = Readonly<
  { ok: true; files: readonly IncomingFile[] } | { ok: false; reason: 'too-large' | 'no-files' }
>

/** The field that a form sends its files in. */
export const FILES = 'files'

/**
 * The files of a form. One that is larger in all than `limit` bytes is given up as soon as that is known: by what it
 * says of itself, or while it comes.
 */
export async function receiveFiles(request: Request, limit: number): Promise<ReceivedFiles> {
  const declared = Number(request.headers.get('content-length'))
  if (declared > limit) return { ok: false, reason: 'too-large' }
  if (request.body === null) return { ok: false, reason: 'no-files' }
  const gate = limitedTo(limit)
  const form = await new Response(request.body.pipeThrough(gate.stream), {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    // What is no form at all holds no files either.
    .catch(() => new FormData())
  if (gate.isClosed()) return { ok: false, reason: 'too-large' }
  const files = form.getAll(FILES).filter((entry): entry is File => entry instanceof File)
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

function limitedTo(limit: number): {
  stream: TransformStream<Uint8Array, Uint8Array>
  isClosed: () => boolean
} {
  let received = 0
  return {
    isClosed: () => received > limit,
    stream: new TransformStream({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received > limit) controller.error(new Error('more bytes than allowed'))
        else controller.enqueue(chunk)
      },
    }),
  }
}

import { data } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { parseRange } from '#app/protocols/viewer/parse-range.ts'
import { findFileBytes, findFileFacts } from '#db/queries/documents.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import type { Route } from './+types/protocols.original'

/**
 * `GET protokoll/:protocolId/original`: the bytes as they came, or the part of them that is asked for, since the
 * viewer wants a few pages of a long scan. Opened by hand it is always a download: the file is somebody else's.
 */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const db = context.get(dbContext)
  const head = await findProtocol(db, organisationId, requireUuid(params.protocolId))
  const file = head && (await findFileFacts(db, organisationId, head.documentId))
  if (!file) throw data(null, { status: 404 })
  const { size } = file
  const range = parseRange(request.headers.get('Range'), size)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${String(size)}` } })
  const { start, end } = range ?? { start: 0, end: size }
  const bytes = await findFileBytes(db, organisationId, head.documentId, { start, end })
  if (!bytes) throw data(null, { status: 404 })
  const plain = file.fileName.replace(/[^\x20-\x7e]|["\\]/gu, '_')
  return new Response(new Uint8Array(bytes), {
    status: range ? 206 : 200,
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'Accept-Ranges': 'bytes',
      ...(range && { 'Content-Range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}` }),
    },
  })
}

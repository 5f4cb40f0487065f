import { data } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { findStoredFile } from '#db/queries/documents.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import type { Route } from './+types/protocols.original'

/** `GET protokoll/:protocolId/original`: the bytes as they came. Always a download: they are somebody else's. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const db = context.get(dbContext)
  const head = await findProtocol(db, organisationId, requireUuid(params.protocolId))
  const file = head && (await findStoredFile(db, organisationId, head.documentId))
  if (!file) throw data(null, { status: 404 })
  const plain = file.fileName.replace(/[^\x20-\x7e]|["\\]/gu, '_')
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    },
  })
}

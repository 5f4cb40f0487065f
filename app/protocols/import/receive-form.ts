export type ReceivedForm = Readonly<{ ok: true; form: FormData } | { ok: false; reason: 'too-large' }>

/**
 * What a form sends; empty where what comes is no form. One that is larger in all than `limit` bytes is given up as
 * soon as that is known: by what it says of itself, or while it comes.
 */
export async function receiveForm(request: Request, limit: number): Promise<ReceivedForm> {
  const declared = Number(request.headers.get('content-length'))
  if (declared > limit) return { ok: false, reason: 'too-large' }
  if (request.body === null) return { ok: true, form: new FormData() }
  const gate = limitedTo(limit)
  const form = await new Response(request.body.pipeThrough(gate.stream), {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => new FormData())
  return gate.isClosed() ? { ok: false, reason: 'too-large' } : { ok: true, form }
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

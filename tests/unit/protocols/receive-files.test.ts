import { expect, test } from 'vitest'
import { receiveFiles } from '#app/protocols/import/receive-files.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://x/', { method: 'POST', body, headers })

const formOf = (...files: File[]): FormData => {
  const form = new FormData()
  for (const file of files) form.append('files', file)
  return form
}

test('gives each file with its name and bytes', async () => {
  const received = await receiveFiles(
    post(formOf(new File(['å'], 'å.txt'), new File(['b'], 'b.txt'))),
    10_000,
  )
  expect(received).toEqual({
    ok: true,
    files: [
      { name: 'å.txt', bytes: new TextEncoder().encode('å') },
      { name: 'b.txt', bytes: new TextEncoder().encode('b') },
    ],
  })
})

test('a form that says itself too large is not read at all', async () => {
  const request = post('x', { 'content-length': '99999', 'content-type': 'multipart/form-data; boundary=b' })
  expect(await receiveFiles(request, 1000)).toEqual({ ok: false, reason: 'too-large' })
  expect(request.bodyUsed).toBe(false)
})

test('a form that lies about its length is given up when it has sent too much', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000
      controller.enqueue(new Uint8Array(1000))
    },
  })
  const request = new Request('http://x/', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  } as RequestInit)
  expect(await receiveFiles(request, 5000)).toEqual({ ok: false, reason: 'too-large' })
  expect(sent).toBeLessThan(20_000)
})

test.each([
  ['nothing', () => new Request('http://x/', { method: 'POST' })],
  ['an empty field', () => post(formOf(new File([], '')))],
  ['no form at all', () => post('{}', { 'content-type': 'application/json' })],
])('%s holds no files', async (_, request) => {
  expect(await receiveFiles(request(), 1000)).toEqual({ ok: false, reason: 'no-files' })
})

import { people, password } from './accounts.ts'

/** The cookies of somebody who has signed in over HTTP, as one line for the next request. */
export async function signInOverHttp(url: string): Promise<string> {
  const response = await fetch(`${url}/logga-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: people.secretary.email, password }),
    headers: { origin: url },
    redirect: 'manual',
  })
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0])
  if (cookies.length === 0) throw new Error(`Not signed in: ${response.status} ${await response.text()}`)
  return cookies.join('; ')
}

export type SentFile = Readonly<{ name: string; bytes: Uint8Array }>

/** Sends one file as the import page does; what came of it. */
export async function sendFile(url: string, cookie: string, { name, bytes }: SentFile): Promise<unknown> {
  const body = new FormData()
  body.append('files', new File([Buffer.from(bytes)], name))
  const response = await fetch(`${url}/protokoll/filer`, {
    method: 'POST',
    body,
    headers: { cookie, origin: url },
  })
  if (response.status !== 200) throw new Error(`Not taken: ${response.status} ${await response.text()}`)
  const [outcome] = (await response.json()) as unknown[]
  return outcome
}

/**
 * Asks for an address over and over, with a rest of some milliseconds between, until it is stopped; the milliseconds
 * of each answer, the shortest first. Rejects where one was no success.
 */
export function askAgainAndAgain(address: string, cookie = '', rest = 25): { stop: () => Promise<number[]> } {
  const stopping = new AbortController()
  const times: number[] = []
  const asking = (async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now()
      // A connection of its own each time, as somebody else has: one kept open may be closed as it is used again.
      const headers = { cookie, connection: 'close' }
      const response = await fetch(address, { headers, redirect: 'manual' })
      await response.arrayBuffer()
      times.push(performance.now() - began)
      if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
      await new Promise((resolve) => setTimeout(resolve, rest))
    }
  })()
  // Told when it is stopped; until then nobody listens.
  asking.catch(() => undefined)
  return {
    stop: async () => {
      stopping.abort()
      await asking
      return times.toSorted((one, other) => one - other)
    },
  }
}

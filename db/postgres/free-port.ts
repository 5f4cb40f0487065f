import { createServer } from 'node:net'

/** A loopback port that nobody listens on: `preferred` if it is free, otherwise any. */
export async function findFreePort(preferred = 0): Promise<number> {
  return (await probe(preferred)) ?? (await probe(0)) ?? 0
}

function probe(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

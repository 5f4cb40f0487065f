import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { PostgresAddress } from '#db/postgres/address.ts'

/** A way to a PostgreSQL server that can be closed and opened again, as when the server goes away and comes back. */
export type Detour = Readonly<{
  address: PostgresAddress
  open: () => Promise<void>
  close: () => Promise<void>
}>

export async function openDetour(to: PostgresAddress): Promise<Detour> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((from) => {
    const on = to.host.startsWith('/')
      ? connect({ path: `${to.host}/.s.PGSQL.${to.port}` })
      : connect(to.port, to.host)
    for (const socket of [from, on]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket)).on('error', () => from.destroy())
    }
    from.pipe(on).pipe(from)
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  }
  const port = await listen(0)
  return {
    address: { ...to, host: '127.0.0.1', port },
    open: async () => void (await listen(port)),
    close: async () => {
      if (!server.listening) return
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}

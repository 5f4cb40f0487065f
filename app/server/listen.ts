import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { Config } from './config.ts'

/** @throws Error in plain words when the port is taken. */
export async function listen(app: Express, { HOST, PORT }: Config): Promise<Server> {
  const server = createServer(app)
  server.listen({ port: PORT, ...(HOST ? { host: HOST } : {}) })
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${PORT} is taken: set PORT to another one`, { cause: error })
    throw error
  }
  return server
}

export function addressOf(server: Server, host = 'localhost'): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

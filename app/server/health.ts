import { Router } from 'express'
import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** `/livez`: the process answers. `/readyz`: it can do its work, which takes the database. */
export function health(db: Db): Router {
  const router = Router()
  router.get('/livez', (_request, response) => {
    response.json({ alive: true })
  })
  router.get('/readyz', async (_request, response) => {
    const ready = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    response.status(ready ? 200 : 503).json({ ready })
  })
  return router
}

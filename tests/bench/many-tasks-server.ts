import { addManyTasks } from '#tests/support/many-tasks.ts'
import { makeTaskWorldIn } from '#tests/support/task-world.ts'
import { type BuiltServer, withBuiltServer } from './built-server.ts'

const TASKS = 10_000

/** Does the work with a built server that has 10,000 tasks. */
export const withManyTasks = <T>(work: (server: BuiltServer) => Promise<T>): Promise<T> =>
  withBuiltServer(async (server) => {
    const { organisationId, userIds } = server.organisation
    await addManyTasks(server.db, await makeTaskWorldIn(server.db, organisationId, userIds.secretary), TASKS)
    return work(server)
  })

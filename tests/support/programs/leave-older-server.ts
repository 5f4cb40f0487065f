// Starts the server as an earlier version of the product would have, and dies without stopping it.
import { join } from 'node:path'
import { dataFolder } from '#db/data-folder.ts'
import { findBinaries } from '#db/postgres/binaries.ts'
import { openCluster } from '#db/postgres/cluster.ts'
import { joinServer } from '#db/postgres/join-server.ts'

const binaries = findBinaries()
const cluster = openCluster(join(dataFolder(process.env), 'postgres'), binaries, false)
await joinServer(cluster, { ...binaries, version: '18.0.0-older' })
process.exit(0)

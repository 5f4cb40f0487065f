import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { connect } from '#db/client.ts'
import type { PostgresAddress } from '#db/postgres/address.ts'

// A worker in a process of its own, to be killed.
const db = connect(JSON.parse(process.argv[2] ?? '') as PostgresAddress)
startJobWorker(db, { report: () => 'TEST', idle: 20 })
process.stdout.write('working\n')

import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '#app/extraction/extract.ts'
import type { ExtractRequest } from './extract-aside.ts'

const { source, calendar } = workerData as ExtractRequest
parentPort?.postMessage(extract(source, calendar), [])

import { parentPort, workerData } from 'node:worker_threads'
import { reportFormats } from './formats/index.ts'
import type { RenderRequest } from './render-report.ts'

const { report, format, origin } = workerData as RenderRequest
const render = await reportFormats[format].load()
// Into a buffer of its own, which can be handed over instead of copied; small buffers share one pool.
const bytes = new Uint8Array(await render(report, origin))
parentPort?.postMessage(bytes, [bytes.buffer])

import { availableParallelism, loadavg } from 'node:os'
import { holds, type Measurement } from './measurement.ts'
import { subjects } from './subjects.ts'

// `npm run bench` measures everything, `npm run bench -- extraction reports` only what is named.
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in subjects))
if (unknown.length > 0) {
  process.stderr.write(`Choose among: ${Object.keys(subjects).join(', ')}\n`)
  process.exit(2)
}

const load = loadavg()[0] ?? 0
const cores = availableParallelism()
if (load > cores)
  process.stdout.write(
    `The machine is busy (load ${load.toFixed(1)} on ${cores} cores): times will be long.\n`,
  )

let broken = 0
for (const [name, measure] of Object.entries(subjects)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  for (const measurement of await measure()) {
    if (!holds(measurement)) broken += 1
    process.stdout.write(`${row(measurement)}\n`)
  }
}
process.stdout.write(broken === 0 ? '\nAll bounds hold.\n' : `\n${broken} bounds are broken.\n`)
process.exit(broken === 0 ? 0 : 1)

function row(measurement: Measurement): string {
  const { name, value, unit, bound } = measurement
  const limit = 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`
  const mark = holds(measurement) ? 'ok    ' : 'BROKEN'
  const digits = value < 100 ? 1 : 0
  return `  ${mark} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(8)} ${limit.padEnd(16)} ${name}`
}

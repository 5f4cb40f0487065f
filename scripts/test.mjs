import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { ensureBuild } from './build.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run-step.mjs'

const RESULTS = inProject('.cache', 'test-results')
const VITEST = `${RESULTS}/vitest.json`
const PLAYWRIGHT = `${RESULTS}/playwright.json`

/**
 * Runs every check there is, all of them also when one fails, ends with the line `N passed, N failed` and
 * returns the exit code. Tests are counted one by one; a check that is no test counts only when it fails.
 */
export async function runTests() {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  const count = { passed: 0, failed: 0 }

  // Two lanes for two cores; then the browser, which fills both by itself.
  await Promise.all([checkSources(count), checkWithVitest(count)])
  await checkWithPlaywright(count)

  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  return count.failed === 0 ? 0 : 1
}

async function checkSources(count) {
  const checks = [
    ['prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
    ['oxlint', ['node_modules/oxlint/bin/oxlint', '--type-aware']],
    ['react-router typegen', ['node_modules/@react-router/dev/bin.cjs', 'typegen']],
    ['tsc', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ]
  for (const [name, args] of checks) {
    if (!(await check(name, args))) count.failed += 1
  }
  try {
    await ensureBuild()
  } catch (error) {
    count.failed += 1
    console.log(error.message)
  }
}

async function checkWithVitest(count) {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`]
  const ok = await check('vitest', ['node_modules/vitest/vitest.mjs', ...args], { NODE_ENV: 'test' })
  const results = readResults(VITEST)
  add(count, ok, results?.numPassedTests, results?.numFailedTests)
}

async function checkWithPlaywright(count) {
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT }
  const args = ['test', '--reporter=list,json']
  const ok = await check('playwright', ['node_modules/@playwright/test/cli.js', ...args], env)
  const stats = readResults(PLAYWRIGHT)?.stats
  add(count, ok, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
}

/** A runner that fails without a failing test, because it could not even begin, counts as one failure. */
function add(count, ok, passed = 0, failed = 0) {
  count.passed += passed
  count.failed += ok ? failed : Math.max(failed, 1)
}

async function check(name, [script, ...args], env = {}) {
  const began = performance.now()
  const { code, output } = await runQuietly(process.execPath, [inProject(script), ...args], { env })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const ok = code === 0
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) console.log(output)
  return ok
}

function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
]

/**
 * Chromium from npm, always: the same everywhere, and it needs nothing of the machine, since its libraries
 * and fonts come with it.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const home = await unpackChromium()
  return {
    executablePath: join(home, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      HOME: home,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

/** Unpacked aside and renamed when whole, since several test runs may want it at once. */
async function unpackChromium(): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const home = join(packageFolder, '..', '..', '.cache', 'beslutsspar-chromium')
  if (existsSync(home)) return home
  const half = `${home}.${process.pid}`
  mkdirSync(half, { recursive: true })
  // The package unpacks into the temporary folder, whatever that is.
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = half
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  await inflate(join(packageFolder, 'bin', 'al2023.tar.br'))
  await chromium.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  writeFileSync(join(half, 'fonts.conf'), fontsConfiguration(home))
  try {
    renameSync(half, home)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(home)) throw error
  }
  return home
}

/** The package's own looks for fonts in `/tmp/fonts`: where they are elsewhere, no text is painted at all. */
function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>
`
}

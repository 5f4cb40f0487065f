const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day it is in Sweden, `YYYY-MM-DD`; BESLUTSSPAR_TODAY fixes it for tests and demonstrations. */
export function readToday(env: NodeJS.ProcessEnv, now: Date): string {
  const fixed = env['BESLUTSSPAR_TODAY']
  return fixed && /^\d{4}-\d{2}-\d{2}$/.test(fixed) ? fixed : stockholm.format(now)
}

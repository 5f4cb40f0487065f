const IN_SWEDEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:\d{2})$/u

/** Day (`YYYY-MM-DD`) and clock (`HH:MM`) of a signature: in Swedish time where its zone is told, else as written. */
export function signingMoment(signedAt: string): Readonly<{ day: string; clock: string | null }> {
  if (WITH_ZONE.test(signedAt) && !Number.isNaN(Date.parse(signedAt))) {
    const [day = '', clock = null] = IN_SWEDEN.format(new Date(signedAt)).split(' ')
    return { day, clock }
  }
  return {
    day: signedAt.slice(0, 10),
    clock: /T(?<clock>\d{2}:\d{2})/u.exec(signedAt)?.groups?.['clock'] ?? null,
  }
}

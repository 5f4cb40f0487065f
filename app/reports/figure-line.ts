import type { FollowUpReport } from './follow-up-report.ts'

/** "Öppna 34 · Försenade 5 · Utan slutdatum 3 · Klara sedan sist 7", for media where figures stand in a line. */
export const figureLine = (report: FollowUpReport): string =>
  report.figures.map(({ label, value }) => `${label} ${value}`).join(' · ')

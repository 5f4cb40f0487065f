import type { Counts } from '../sv/report-summary.ts'

/** "34 open assignments, of which 5 overdue and 3 without a deadline; 7 have been closed since 1 Oct 2024." */
export function summary(counts: Counts): string {
  const words = [openWords(counts), doneWords(counts)].filter((part) => part !== '').join('; ')
  return `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}.`
}

function openWords({ open, overdue, withoutDueDate, withoutOwner }: Counts): string {
  if (open === null) return ''
  if (open === 0) return 'no assignment is open'
  const concerns = [
    overdue > 0 ? `${overdue} overdue` : '',
    withoutDueDate > 0 ? `${withoutDueDate} without a deadline` : '',
    withoutOwner > 0 ? `${withoutOwner} without an owner` : '',
  ].filter((part) => part !== '')
  const assignments = open === 1 ? 'assignment' : 'assignments'
  if (concerns.length > 0) return `${open} open ${assignments}, of which ${listed(concerns)}`
  return `${open} ${assignments} ${open === 1 ? 'is' : 'are'} open, with an owner and a deadline, and none is overdue`
}

function doneWords({ done, since }: Counts): string {
  if (done === null) return ''
  const when = since === null ? '' : ` since ${since}`
  if (done === 0) return `no assignment has been closed${when}`
  return `${done} ${done === 1 ? 'has' : 'have'} been closed${when}`
}

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

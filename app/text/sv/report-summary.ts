/** What a report's one sentence counts; null where such tasks were not asked for. */
export type Counts = Readonly<{
  open: number | null
  overdue: number
  withoutDueDate: number
  withoutOwner: number
  done: number | null
  /** A date in words, null for a report without a first day. */
  since: string | null
}>

/** "Av 34 öppna uppdrag är 5 försenade och 3 utan slutdatum; 7 har blivit klara sedan 1 okt 2024." */
export function summary(counts: Counts): string {
  const words = [openWords(counts), doneWords(counts)].filter((part) => part !== '').join('; ')
  return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}.`
}

function openWords({ open, overdue, withoutDueDate, withoutOwner }: Counts): string {
  if (open === null) return ''
  if (open === 0) return 'inga uppdrag är öppna'
  const concerns = [
    overdue > 0 ? `${overdue} ${overdue === 1 ? 'försenat' : 'försenade'}` : '',
    withoutDueDate > 0 ? `${withoutDueDate} utan slutdatum` : '',
    withoutOwner > 0 ? `${withoutOwner} utan ansvarig` : '',
  ].filter((part) => part !== '')
  if (concerns.length > 0)
    return `av ${open} ${open === 1 ? 'öppet' : 'öppna'} uppdrag är ${listed(concerns)}`
  return `${open} uppdrag är ${open === 1 ? 'öppet' : 'öppna'}, med ansvarig och slutdatum, och inget är försenat`
}

function doneWords({ done, since }: Counts): string {
  if (done === null) return ''
  const when = since === null ? '' : ` sedan ${since}`
  if (done === 0) return `inget uppdrag har blivit klart${when}`
  return `${done} har blivit ${done === 1 ? 'klart' : 'klara'}${when}`
}

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`

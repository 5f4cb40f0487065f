export const overview = {
  title: 'Översikt',
  figures: {
    label: 'Behöver en hand nu',
    toReview: 'Att granska',
    overdue: 'Försenade',
    soon: 'Inom 30 dagar',
    withoutDue: 'Utan slutdatum',
    withoutOwner: 'Utan ansvarig',
  },
  meetings: {
    heading: 'Inför nästa möte',
    dateMissing: 'Datum saknas',
    nothing: 'Inget att redovisa.',
    count: (count: number) => `${count} uppdrag att redovisa`,
    more: (count: number) => `Visa ${count} till`,
    report: 'Gör rapport',
    reportOf: (body: string) => `Gör rapport för ${body}`,
    empty: 'Inget möte är känt. Nästa mötes datum hämtas ur protokollen.',
  },
  changes: {
    heading: 'Ändrat senast',
    program: 'Beslutsspår',
    empty: 'Inget är ändrat än.',
  },
  start: {
    text: 'Här ser du vad som behöver göras, när det finns uppdrag. Läs in ett protokoll, så hittar Beslutsspår dem.',
    import: 'Läs in ett protokoll',
    examples: 'Prova med exempel',
    review: (count: number) =>
      `${count} förslag väntar på granskning. Det du godkänner blir uppdrag som följs upp här.`,
    toReview: 'Granska',
    reader: 'Här ser du vad som behöver göras, när det finns uppdrag. Inga protokoll är granskade än.',
  },
}

export const overview = {
  title: 'Översikt',
  figures: {
    label: 'Att göra nu',
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
    heading: 'Senaste ändringar',
    program: 'Beslutsspår',
    added: (count: number) => `lade till ${count} uppdrag`,
    kinds: {
      title: 'ändrade uppdragets text',
      owners: 'ändrade ansvarig',
      due: (date: string | null) =>
        date === null ? 'tog bort slutdatumet' : `ändrade slutdatum till ${date}`,
      every: 'ändrade hur ofta det återkommer',
      report_to: 'ändrade vem det redovisas till',
      status: (status: string) => `ändrade status till ${status}`,
      note: 'skrev en lägesrapport',
      note_withdrawn: 'återkallade en lägesrapport',
    },
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

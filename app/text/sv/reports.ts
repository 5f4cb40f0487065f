import { summary } from './report-summary.ts'

export const reports = {
  title: 'Rapporter',
  intro: 'Välj vad rapporten ska visa. Läs den här på sidan, ladda ner den eller lämna in den.',
  choose: {
    heading: 'Ny rapport',
    body: 'Organ',
    allBodies: 'Alla organ',
    from: 'Från och med',
    until: 'Till och med',
    periodHelp:
      'Visar öppna uppdrag beslutade till och med slutdagen och det som blivit klart från startdagen. Utan startdag: sedan förra rapporten. Utan slutdag: till och med i dag.',
    statuses: 'Status',
    show: 'Visa rapporten',
  },
  download: 'Ladda ner',
  formats: { docx: 'Word', xlsx: 'Excel', pdf: 'PDF', csv: 'CSV' },
  formatHelp: {
    docx: 'Word, för kallelsen',
    xlsx: 'Excel, för egna urval',
    pdf: 'PDF, tillgänglig och klar att publicera',
    csv: 'CSV, för andra system',
  },
  handIn: 'Lämna in',
  handInHelp: 'Rapporten sparas som den är nu, med dagens datum, och kan inte ändras efteråt.',
  changed:
    'Uppdragen har ändrats sedan du öppnade rapporten. Den visas nu som den är; läs igenom den och lämna in igen.',
  handedIn: {
    tab: (count: number) => `Inlämnade (${count})`,
    intro: 'Varje rapport står kvar som den var den dag den lämnades in.',
    heading: 'Inlämnade rapporter',
    empty: 'Ingen rapport är inlämnad än. Det du lämnar in sparas här som det var.',
    body: 'Organ',
    asOf: 'Läget',
    rows: 'Uppdrag',
    by: 'Inlämnad av',
    notice: (date: string, name: string) => `Inlämnad ${date} av ${name}. Så här såg rapporten ut då.`,
  },
  paper: {
    title: 'Uppföljning av uppdrag',
    headings: {
      number: 'Nr',
      quote: 'Uppdrag (ordagrant)',
      source: 'Organ, datum, §',
      owners: 'Ansvarig',
      due: 'Återrapporteras senast',
      status: 'Status',
      note: 'Lägesrapport',
    },
    figures: {
      open: 'Öppna',
      overdue: 'Försenade',
      withoutDueDate: 'Utan slutdatum',
      doneSince: (since: string | null) => (since === null ? 'Klara' : `Klara sedan ${since}`),
    },
    summary,
    scope: (asOf: string, until: string, from: string | null) =>
      `Läget ${asOf}. Uppdrag beslutade till och med ${until}` +
      (from === null ? '.' : `; det som blivit klart tas med från och med ${from}.`),
    onlyStatuses: (words: string) => ` Bara status: ${words}.`,
    open: 'Att följa',
    openEmpty: 'Inga öppna uppdrag passar urvalet.',
    doneSince: (since: string | null) => (since === null ? 'Klart' : `Klart sedan ${since}`),
    doneEmpty: 'Inget har blivit klart under perioden.',
    noNote: '–',
    within: (words: string, date: string) => `${words}, senast ${date}`,
    page: { before: 'Sida ', between: ' av ' },
    linkToSource: 'Platsen i protokollet',
    summarySheet: 'Sammanfattning',
  },
}

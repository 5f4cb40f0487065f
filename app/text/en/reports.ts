import type { reports as swedish } from '../sv/reports.ts'
import { summary } from './report-summary.ts'

export const reports: typeof swedish = {
  title: 'Reports',
  intro: 'Choose what the report shows. Read it on this page, download it or hand it in.',
  choose: {
    heading: 'New report',
    body: 'Body',
    allBodies: 'All bodies',
    from: 'From',
    until: 'Until',
    periodHelp:
      'Shows open assignments given no later than the last day, and what was closed from the first day on. Without a first day: since the last report. Without a last day: until today.',
    statuses: 'Status',
    show: 'Show the report',
  },
  download: 'Download',
  formats: { docx: 'Word', xlsx: 'Excel', pdf: 'PDF', csv: 'CSV' },
  formatHelp: {
    docx: 'Word, for the agenda',
    xlsx: 'Excel, for your own selections',
    pdf: 'PDF, accessible and ready to publish',
    csv: 'CSV, for other systems',
  },
  handIn: 'Hand in',
  handInHelp: 'The report is kept as it is now, with today’s date, and cannot be changed afterwards.',
  changed:
    'Assignments have changed since you opened the report. It is now shown as it is; read it through and hand it in again.',
  handedIn: {
    tab: (count) => `Handed in (${count})`,
    intro: 'Each report stays as it was on the day it was handed in.',
    heading: 'Reports handed in',
    empty: 'No report has been handed in yet. What you hand in is kept here as it was.',
    body: 'Body',
    asOf: 'State on',
    rows: 'Assignments',
    by: 'Handed in by',
    notice: (date, name) => `Handed in ${date} by ${name}. This is how the report looked then.`,
  },
  paper: {
    title: 'Follow-up of assignments',
    headings: {
      number: 'No.',
      quote: 'Assignment (verbatim)',
      source: 'Body, date, §',
      owners: 'Owner',
      due: 'Report back by',
      status: 'Status',
      note: 'Progress note',
    },
    figures: {
      open: 'Open',
      overdue: 'Overdue',
      withoutDueDate: 'No deadline',
      doneSince: (since) => (since === null ? 'Closed' : `Closed since ${since}`),
    },
    summary,
    scope: (asOf, until, from) =>
      `State on ${asOf}. Assignments given until ${until}` +
      (from === null ? '.' : `; those closed are included from ${from}.`),
    onlyStatuses: (words) => ` Status only: ${words}.`,
    open: 'To follow up',
    openEmpty: 'No open assignment matches.',
    doneSince: (since) => (since === null ? 'Closed' : `Closed since ${since}`),
    doneEmpty: 'Nothing was closed in the period.',
    noNote: '–',
    within: (words, date) => `${words}, no later than ${date}`,
    page: { before: 'Page ', between: ' of ' },
    linkToSource: 'The place in the minutes',
    summarySheet: 'Summary',
  },
}

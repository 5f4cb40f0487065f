import type { reports as swedish } from '../sv/reports.ts'
import { summary } from './report-summary.ts'

const several = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const reports: typeof swedish = {
  title: 'Reports',
  intro: 'Choose what the report shows. Read it on this page, download it or hand it in.',
  choose: {
    heading: 'New report',
    body: 'Body',
    allBodies: 'All bodies',
    from: 'From',
    until: 'Until',
    period: 'Period',
    periodHelp:
      'Open assignments given no later than the last day, and what was closed from the first day on.',
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
  print: 'Print',
  handIn: 'Hand in',
  handInHelp: 'The report is kept as it is now, with today’s date, and cannot be changed afterwards.',
  handedIn: {
    heading: 'Reports handed in',
    empty: 'No report has been handed in yet. What you hand in is kept here as it was.',
    body: 'Body',
    asOf: 'State on',
    rows: 'Assignments',
    by: 'Handed in by',
    on: 'Handed in',
    notice: (date, name) => `Handed in ${date} by ${name}. This is how the report looked then.`,
    saved: 'The report has been handed in.',
    newer: 'Make a new report',
  },
  notFound: 'There is no such report.',
  failed: 'The file could not be made. Try again in a while.',
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
      done: 'Closed since last time',
    },
    summary,
    scope: (asOf, until, from) =>
      `State on ${asOf}. Assignments given until ${until}` +
      (from === null ? '.' : `; those closed are included from ${from}.`),
    onlyStatuses: (words) => ` Status only: ${words}.`,
    open: 'To follow up',
    openEmpty: 'No open assignment matches.',
    done: 'Closed since last time',
    doneEmpty: 'Nothing was closed in the period.',
    section: (number) => `§\u00A0${number}`,
    noOwner: 'No owner',
    noDueDate: 'No deadline',
    noNote: '–',
    overdue: (days) => `${days}\u00A0${several(days, 'day', 'days')} overdue`,
    since: (date) => `since ${date}`,
    page: { before: 'Page ', between: ' of ' },
    madeBy: 'Beslutsspår',
    linkToSource: 'The place in the minutes',
    summarySheet: 'Summary',
  },
}

import type { protocols as swedish } from '../sv/protocols.ts'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const protocols: typeof swedish = {
  title: 'Minutes',
  import: {
    title: 'Import minutes',
    drop: 'Drop minutes here',
    or: 'or',
    choose: 'Choose files',
    help: 'PDF, Word (.docx) or text. At most 50 MB a file.',
    send: 'Import',
    rows: 'Files being imported',
    reload: 'Reload the page to see how far they have come.',
    open: 'Review',
    openOf: (file) => `Review ${file}`,
    again: 'Try again',
    againOf: (file) => `Try again: ${file}`,
    putAway: (file) => `Take ${file} off the list`,
    finished: (count) => `${several(count, 'file is', 'files are')} ready for review`,
    putDoneAway: 'Take all finished ones off the list',
    known: 'These minutes are here already.',
    openKnown: 'Open them',
    announce: (ready, failed) =>
      [
        ready > 0 ? `${several(ready, 'set of minutes is', 'sets of minutes are')} ready for review.` : '',
        failed > 0 ? `${several(failed, 'file', 'files')} could not be read.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  steps: {
    sending: 'Sending',
    queued: 'Queued',
    reading: 'Reading',
    extracting: 'Interpreting',
    saving: 'Saving',
    done: 'Ready for review',
    failed: 'Could not be read',
    refused: 'Not accepted',
  },
  readingPage: (page: number, of: number) => `Reading page ${page} of ${of} …`,
  reasons: {
    empty: 'The file is empty. Check that the right file was saved, and import it again.',
    'too-large':
      'The file is too large. At most 50 MB and 2,000 pages can be read. Save it with smaller images, or split it.',
    'unsupported-type':
      'This type of file cannot be read. Save the minutes as PDF, Word (.docx) or text and import them again.',
    encrypted: 'The file has a password. Save it without one and import it again.',
    'no-text-layer':
      'The file holds only images. Import the file that the minutes were written in, or let a text recognition program (OCR) add the text first.',
    corrupt: 'The file is damaged. Fetch it anew or save it again, and import it again.',
    'too-slow': 'The file took too long to read. Save it as a new PDF and import it again.',
    'garbled-fonts':
      'The fonts in the file do not tell which letters the text is made of. Save the minutes again from the program that they were written in, and import them again.',
    internal: 'Something went wrong on our side. The file is kept. Try again.',
    network: 'The file did not arrive. Check the connection and try again.',
  },
  reference: (reference) => `Reference ${reference}.`,
  list: {
    title: 'Imported minutes',
    columns: { body: 'Body', date: 'Date', sections: 'Sections', tasks: 'Assignments', state: 'State' },
    bodyMissing: 'Body missing',
    dateMissing: 'Date missing',
    version: (version) => `version ${version}`,
    reviewed: (reviewed, found) => `${reviewed} of ${found} reviewed`,
    noneFound: 'None found',
    open: (count) => (count === 0 ? 'Date to be set' : `${count} to review`),
    done: 'Reviewed',
    empty: 'No minutes yet. Drop some above, and Beslutsspår finds the assignments in them.',
    emptyReader: 'No minutes yet.',
    noMatch: 'No minutes match the filter.',
    clear: 'Clear the filter',
    count: (count) => `${count} minutes`,
  },
  filter: {
    title: 'Filter',
    body: 'Body',
    allBodies: 'All bodies',
    state: 'State',
    allStates: 'All states',
    open: 'To review',
    reviewed: 'Reviewed',
    words: 'Search body and file name',
    apply: 'Show',
  },
  pages: {
    title: 'Pages',
    here: (page, pages) => `Page ${page} of ${pages}`,
    newer: 'Later meetings',
    older: 'Earlier meetings',
  },
  commandLine: {
    usage: 'Name one or more files: npm run import -- FILE …',
    whichOrganisation: (names) =>
      `There are several organisations (${names}). Say which with --organisation NAME.`,
    noOrganisation: 'There is no organisation yet. Start with npm start and set it up first.',
    unknownOrganisation: (name) => `There is no organisation called ${name}.`,
    unreadable: 'The file is not there or cannot be opened.',
    known: 'Here already.',
    done: (found) => `Ready for review, ${several(found, 'assignment', 'assignments')} found.`,
  },
}

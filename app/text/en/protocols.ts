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
    overall: (finished, of, failed) =>
      `${finished} of ${of} files are done.${failed === 0 ? '' : ` ${failed} could not be read.`}`,
    waiting: (count) => `${several(count, 'file', 'files')} waiting`,
    allKnown: (count) => `${several(count, 'file', 'files')} had been read already`,
    finished: (count) => `${several(count, 'file is', 'files are')} ready for review`,
    putDoneAway: 'Take all finished ones off the list',
    known: 'These minutes are here already.',
    openKnown: 'Open them',
    paste: {
      title: 'Paste text',
      name: 'Name',
      nameHelp: 'What the minutes are called in the list. Without a name the first line of the text is used.',
      text: 'Text of the minutes',
      send: 'Import the text',
      queued: 'The text has been received and is being read.',
      mistakes: {
        empty: 'Paste the text of the minutes here first.',
        'no-words': 'There are no words in the text. Copy the minutes again and paste them here.',
        'no-text':
          'This is the code behind a page or a file, not its text. Copy the text as it is shown and paste it again.',
        'too-long':
          'The text is too long. At most 1,000,000 characters can be pasted. Save it as a file and import that instead.',
      },
    },
    announce: (ready, failed) =>
      [
        ready > 0 ? `${several(ready, 'set of minutes is', 'sets of minutes are')} ready for review.` : '',
        failed > 0 ? `${several(failed, 'file', 'files')} could not be read.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  steps: {
    waiting: 'Waiting',
    sending: 'Sending',
    queued: 'Queued',
    reading: 'Reading',
    extracting: 'Interpreting',
    saving: 'Saving',
    done: 'Ready for review',
    known: 'Already read',
    failed: 'Could not be read',
    refused: 'Not accepted',
  },
  readingPage: (page: number, of: number) => `Reading page ${page} of ${of} …`,
  scanWaits: 'Scanned, waits its turn',
  reasons: {
    empty: 'The file is empty. Check that the right file was saved, and import it again.',
    'too-large':
      'The file is too large. At most 50 MB can be read. Save it with smaller images, or split it.',
    'too-many-pages':
      'The file has too many pages. At most 2,000 can be read. Split it and import each set of minutes by itself.',
    'too-much-text':
      'The file has too much text. At most 10 million characters can be read. Split it and import each set of minutes by itself.',
    'unpacks-too-large':
      'The file is too large when it is unpacked. At most 200 MB can be read. Copy the text to a new document, save that and import it.',
    'too-many-parts':
      'The file is made of too many parts. At most 10,000 can be read. Copy the text to a new document, save that and import it.',
    'too-much-memory':
      'The file takes too much memory. At most 384 MB may go to one file. Print it to a new PDF and import that instead.',
    'unsupported-type':
      'This type of file cannot be read. Save the minutes as PDF, Word (.docx) or text and import them again.',
    'old-word':
      'The file is in the older Word format (.doc). Open it in Word, save it as a Word document (.docx) and import that.',
    'open-document':
      'The file is an OpenDocument (.odt). Open it in the program that it was written in, save it as PDF or Word (.docx) and import that.',
    'rich-text':
      'The file is in rich text format (.rtf). Open it in Word, save it as a Word document (.docx) and import that.',
    'apple-pages':
      'The file was written in Pages. Open it there, export it to PDF or Word and import the new file.',
    'web-page': 'The file is a web page. Open it in the browser, print it to PDF and import the PDF.',
    picture: 'The file is a picture. Save or scan the minutes as PDF and import that.',
    encrypted: 'The file has a password. Save it without one and import it again.',
    'no-text-layer':
      'The file holds only images. Import the file that the minutes were written in, or let a text recognition program (OCR) add the text first.',
    corrupt: 'The file is damaged. Fetch it anew or save it again, and import it again.',
    'too-slow': 'The file took more than a minute to read. Print it to a new PDF and import that instead.',
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

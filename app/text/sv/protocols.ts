const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const protocols = {
  title: 'Protokoll',
  import: {
    title: 'Läs in protokoll',
    drop: 'Släpp protokoll här',
    or: 'eller',
    choose: 'Välj filer',
    help: 'PDF, Word (.docx) eller text. Högst 50 MB per fil.',
    send: 'Läs in',
    rows: 'Filer som läses in',
    reload: 'Uppdatera sidan för att se hur långt de har kommit.',
    open: 'Granska',
    openOf: (file: string) => `Granska ${file}`,
    again: 'Försök igen',
    againOf: (file: string) => `Försök igen: ${file}`,
    putAway: (file: string) => `Ta bort ${file} från listan`,
    overall: (finished: number, of: number, failed: number) =>
      `${finished} av ${of} filer är klara.${failed === 0 ? '' : ` ${failed} kunde inte läsas.`}`,
    waiting: (count: number) => `${several(count, 'fil', 'filer')} väntar`,
    allKnown: (count: number) => several(count, 'fil var redan inläst', 'filer var redan inlästa'),
    finished: (count: number) => `${several(count, 'fil är klar', 'filer är klara')} för granskning`,
    putDoneAway: 'Ta bort alla klara från listan',
    known: 'Protokollet är redan inläst.',
    openKnown: 'Öppna det',
    paste: {
      title: 'Klistra in text',
      name: 'Namn',
      nameHelp: 'Som protokollet ska heta i listan. Utan namn används textens första rad.',
      text: 'Protokollets text',
      send: 'Läs in texten',
      queued: 'Texten är mottagen och läses.',
      mistakes: {
        empty: 'Klistra in protokollets text här först.',
        'no-words': 'Texten innehåller inga ord. Kopiera protokollet på nytt och klistra in det igen.',
        'no-text':
          'Det här är koden bakom en sida eller en fil, inte dess text. Kopiera texten så som den visas och klistra in den igen.',
        'too-long':
          'Texten är för lång. Högst 1 000 000 tecken kan klistras in. Spara den som en fil och läs in filen i stället.',
      },
    },
    announce: (ready: number, failed: number) =>
      [
        ready > 0 ? `${several(ready, 'protokoll är klart', 'protokoll är klara')} för granskning.` : '',
        failed > 0 ? `${several(failed, 'fil', 'filer')} kunde inte läsas.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  steps: {
    waiting: 'Väntar',
    sending: 'Skickar',
    queued: 'Köad',
    reading: 'Läser',
    extracting: 'Tolkar',
    saving: 'Sparar',
    done: 'Klar för granskning',
    known: 'Redan inläst',
    failed: 'Kunde inte läsas',
    refused: 'Togs inte emot',
  },
  readingPage: (page: number, of: number) => `Läser sida ${page} av ${of} …`,
  scanWaits: 'Inskannad, står i kö',
  reasons: {
    empty: 'Filen är tom. Kontrollera att rätt fil sparades och läs in den igen.',
    'too-large': 'Filen är för stor. Högst 50 MB kan läsas. Spara den med mindre bilder eller dela upp den.',
    'too-many-pages':
      'Filen har för många sidor. Högst 2 000 kan läsas. Dela upp den och läs in varje protokoll för sig.',
    'too-much-text':
      'Filen har för mycket text. Högst 10 miljoner tecken kan läsas. Dela upp den och läs in varje protokoll för sig.',
    'unpacks-too-large':
      'Filen blir för stor när den packas upp. Högst 200 MB kan läsas. Kopiera texten till ett nytt dokument, spara det och läs in det.',
    'too-many-parts':
      'Filen består av för många delar. Högst 10 000 kan läsas. Kopiera texten till ett nytt dokument, spara det och läs in det.',
    'too-much-memory':
      'Filen kräver för mycket minne. Högst 384 MB får gå åt till en fil. Skriv ut den till en ny PDF och läs in den i stället.',
    'unsupported-type':
      'Filtypen kan inte läsas. Spara protokollet som PDF, Word (.docx) eller text och läs in det igen.',
    'old-word':
      'Filen är i det äldre Wordformatet (.doc). Öppna den i Word, spara den som Word-dokument (.docx) och läs in den.',
    'open-document':
      'Filen är ett OpenDocument (.odt). Öppna den i det program där den skrevs, spara den som PDF eller Word (.docx) och läs in den.',
    'rich-text':
      'Filen är i formatet RTF. Öppna den i Word, spara den som Word-dokument (.docx) och läs in den.',
    'apple-pages':
      'Filen är skriven i Pages. Öppna den där, välj Exportera till PDF eller Word och läs in den nya filen.',
    'web-page': 'Filen är en webbsida. Öppna den i webbläsaren, skriv ut den till PDF och läs in PDF-filen.',
    picture: 'Filen är en bild. Spara eller skanna protokollet som PDF och läs in det.',
    encrypted: 'Filen är lösenordsskyddad. Spara den utan lösenord och läs in den igen.',
    'no-text-layer':
      'Filen innehåller bara bilder. Läs in den fil som protokollet skrevs i, eller låt ett program för texttolkning (OCR) lägga till texten först.',
    corrupt: 'Filen är skadad. Hämta den på nytt eller spara om den, och läs in den igen.',
    'too-slow': 'Filen tog mer än en minut att läsa. Skriv ut den till en ny PDF och läs in den i stället.',
    'garbled-fonts':
      'Filens teckensnitt talar inte om vilka bokstäver texten består av. Spara om protokollet från det program där det skrevs, och läs in det igen.',
    internal: 'Något gick fel hos oss. Filen är kvar. Försök igen.',
    network: 'Filen kom inte fram. Kontrollera förbindelsen och försök igen.',
  },
  reference: (reference: string) => `Referens ${reference}.`,
  list: {
    title: 'Inlästa protokoll',
    columns: {
      body: 'Organ',
      date: 'Datum',
      sections: 'Paragrafer',
      tasks: 'Uppdrag',
      state: 'Läge',
    },
    bodyMissing: 'Organ saknas',
    dateMissing: 'Datum saknas',
    version: (version: number) => `version ${version}`,
    reviewed: (reviewed: number, found: number) => `${reviewed} av ${found} granskade`,
    noneFound: 'Inga hittade',
    open: (count: number) => (count === 0 ? 'Datum att ange' : `${count} att granska`),
    done: 'Granskat',
    empty: 'Inga protokoll än. Släpp ett protokoll ovanför, så hittar Beslutsspår uppdragen i det.',
    emptyReader: 'Inga protokoll än.',
    noMatch: 'Inget protokoll passar filtret.',
    clear: 'Rensa filtret',
    count: (count: number) => `${count} protokoll`,
  },
  filter: {
    title: 'Filter',
    body: 'Organ',
    allBodies: 'Alla organ',
    state: 'Läge',
    allStates: 'Alla lägen',
    open: 'Att granska',
    reviewed: 'Granskade',
    words: 'Sök i organ och filnamn',
    apply: 'Visa',
  },
  pages: {
    title: 'Sidor',
    here: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    newer: 'Senare möten',
    older: 'Tidigare möten',
  },
  commandLine: {
    usage: 'Ange en eller flera filer: npm run import -- FIL …',
    whichOrganisation: (names: string) =>
      `Det finns flera organisationer (${names}). Ange vilken med --organisation NAMN.`,
    noOrganisation: 'Det finns ingen organisation än. Starta med npm start och gör i ordning den först.',
    unknownOrganisation: (name: string) => `Det finns ingen organisation som heter ${name}.`,
    unreadable: 'Filen finns inte eller kan inte öppnas.',
    known: 'Redan inläst.',
    done: (found: number) => `Klar för granskning, ${several(found, 'uppdrag hittat', 'uppdrag hittade')}.`,
  },
}

import type { ExpectedDuty } from '../expected-duty.ts'

/** Whom somebody turns to afterwards, and what is done on the day that the sentence names; the meeting is held 2031-09-10. */
export const TURNED_TO: readonly ExpectedDuty[] = [
  {
    says: 'KPMG rättar fakturorna före årsskiftet.',
    kind: 'commitment',
    owners: ['KPMG'],
    due: '2031-12-31',
  },
  {
    says: 'Bilden är klar först den 26 september 2031, då Siv Ask skickar ut den till alla.',
    kind: 'commitment',
    owners: ['Siv Ask'],
    due: '2031-09-26',
  },
  { says: 'Bilden var klar den 26 augusti 2031, då Siv Ask skickade ut den.', kind: 'none' },
  { says: 'Mötet hålls den 26 september 2031, då Siv Ask fyller 50.', kind: 'none' },
  { says: 'Siv meddelar de sökande skriftligt.', kind: 'commitment', owners: ['Siv'] },
  { says: 'Siv informerar de boende om arbetet.', kind: 'commitment', owners: ['Siv'] },
  {
    says: 'Siv tog hand om nycklarna och lämnar över dem vid nästa träning.',
    kind: 'commitment',
    owners: ['Siv'],
  },
  {
    says: 'Namn på ledarna meddelas till Siv senast den 27 oktober 2031.',
    kind: 'commitment',
    due: '2031-10-27',
  },
  { says: 'Frånvaro meddelas till Siv senast den 27 oktober 2031.', kind: 'none' },
  { says: 'Siv efterhör hos kommunen om det går att få dispens.', kind: 'commitment', owners: ['Siv'] },
  { says: 'Siv efterhör hur det går.', kind: 'none' },
  { says: 'Ledarna påminner på sina träffar om reglerna.', kind: 'commitment', owners: ['ledarna'] },
  { says: 'Siv snyggar till brevet och tar bort den gamla texten.', kind: 'commitment', owners: ['Siv'] },
  { says: 'Siv avråder från att laga den.', kind: 'none' },
  { says: 'Siv hjälper gärna till om någon vill.', kind: 'none' },
  { says: 'Hemtjänst Söder flyttar till Storgatan den 1 juni 2032.', kind: 'none' },
]

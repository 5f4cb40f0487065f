import type { ExpectedDuty } from '../expected-duty.ts'

/** What is given beside another decision in the infinitive, or handed in by somebody whom no list knows; the meeting is held 2031-09-10. */
export const BESIDE: readonly ExpectedDuty[] = [
  {
    says: 'Nämnden beslutar att godkänna rapporten samt uppdra åt förvaltningen att utreda taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Nämnden beslutar att godkänna rapporten, och ge förvaltningen i uppdrag att se över taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Godkänna rapporten och ge förvaltningen i uppdrag att se över taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Godkänna rapporten och uppdra åt kansliet att se över taxan.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att återremittera ärendet och ge förvaltningen i uppdrag att komplettera underlaget',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att bifalla motionen och därmed uppdra åt förvaltningen att utreda frågan',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att hos kommunstyrelsen begära medel och uppdra åt förvaltningen att utreda frågan',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att ställa sig bakom förslaget och uppdra åt kansliet att kalla till möte',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att avslå motionen och uppdra åt kansliet att kalla till möte',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att bordlägga ärendet och uppmana förvaltningen att komplettera underlaget',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att uppdra åt förvaltningen att utreda frågan och uppdra åt kansliet att skriva ett svar',
    kind: 'assignment',
    owners: ['förvaltningen', 'kansliet'],
  },
  {
    says: 'att godkänna rapporten, uppdra åt förvaltningen att se över taxan samt ge kansliet i uppdrag att svara',
    kind: 'assignment',
    owners: ['förvaltningen', 'kansliet'],
  },
  {
    says: 'Nämnden beslutar godkänna rapporten och uppdra åt kansliet att kalla till möte.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  { says: 'att utreda frågan och ge nämnden en rapport', kind: 'none' },
  {
    says: 'att uppdra åt förvaltningen att utreda frågan och ge nämnden en rapport',
    kind: 'assignment',
    owners: ['förvaltningen'],
    reportTo: 'nämnden',
  },
  {
    says: 'att ge förvaltningen i uppdrag att utreda frågan och ge berörda tillfälle att yttra sig',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att avslå förslaget om att godkänna rapporten och uppdra åt förvaltningen att se över taxan',
    kind: 'none',
  },
  {
    says: 'att avslå yrkandet att godkänna rapporten och ge förvaltningen i uppdrag att se över taxan',
    kind: 'none',
  },
  {
    says: 'att föreslå fullmäktige att godkänna rapporten och uppdra åt nämnden att se över taxan',
    kind: 'none',
  },
  {
    says: 'Motionen anses besvarad med att förvaltningen får i uppdrag att utreda frågan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  { says: 'att årskurs 3 lämnar in en lista', kind: 'none' },
  {
    says: 'att styrelsen skickar ett skriftligt svar till revisorerna senast den 4 oktober',
    kind: 'assignment',
    owners: ['styrelsen'],
    due: '2031-10-04',
  },
  { says: 'att styrelsen skickar ett skriftligt svar till revisorerna', kind: 'none' },
  { says: 'Ett förslag läggs fram.', kind: 'none' },
  {
    says: 'att årskurs 3 lämnar in en reseberättelse till styrelsen senast två veckor efter resan',
    kind: 'report',
    owners: ['årskurs 3'],
    reportTo: 'styrelsen',
  },
  {
    says: 'att styrelsen skickar ett svar till revisorerna innan vårmötet',
    kind: 'assignment',
    owners: ['styrelsen'],
  },
  { says: 'Den presenteras när den är färdig.', kind: 'report' },
  { says: 'Den presenteras i bilagan.', kind: 'none' },
  {
    says: 'att samtliga vägföreningar under hösten ska informeras om översynen',
    kind: 'report',
    due: '2031-11-30',
  },
  { says: 'Samtliga sökande ska informeras.', kind: 'none' },
  {
    says: 'Kort rapport till gruppens möte i oktober.',
    kind: 'report',
    due: '2031-10-31',
    reportTo: 'gruppen',
  },
  { says: 'Kort rapport från mötet.', kind: 'none' },
  {
    says: 'Sekreteraren påminner de nätverk som inte har lämnat in.',
    kind: 'assignment',
    owners: ['sekreterare'],
  },
  {
    says: 'Nätverken lämnar fortsättningsvis sin rapport senast den 31 augusti varje år.',
    kind: 'report',
    owners: ['nätverken'],
    due: '2032-08-31',
    every: 'P1Y',
  },
  {
    says: 'Ärendet återremitteras till regionchefen som ska belysa alternativ.',
    kind: 'assignment',
    owners: ['regionchef'],
  },
  { says: 'Ärendet återremitteras till regionchefen.', kind: 'none' },
  { says: 'Revisorerna lägger svaret till handlingarna.', kind: 'none' },
  {
    says: 'Rapporten går till kommunstyrelsen, som ska lämna svar senast den 30 april.',
    kind: 'assignment',
    owners: ['kommunstyrelsen'],
    due: '2032-04-30',
  },
  { says: 'Rapporten går till kommunstyrelsen, som ska vara positiv.', kind: 'none' },
]

import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading that are easily read too much or too little into; the meeting is held 2031-09-10. */
export const CAREFUL: readonly ExpectedDuty[] = [
  {
    says: 'Det åläggs samtliga nämnder att inrapportera sina avvikelser före september månads utgång.',
    kind: 'assignment',
    owners: ['samtliga nämnder'],
    due: '2031-09-30',
  },
  { says: 'Kansliet får inte i uppdrag att se över taxan.', kind: 'none' },
  { says: 'Nämnden uppdrar inte åt kansliet att se över taxan.', kind: 'none' },
  { says: 'Yrkandet om att ge kansliet i uppdrag att se över taxan avslås.', kind: 'none' },
  { says: 'Nämnden avslår förslaget att ge förvaltningen i uppdrag att utreda en ny simhall.', kind: 'none' },
  { says: 'Förslaget att uppdra åt kansliet att se över taxan bordläggs.', kind: 'none' },
  {
    says: 'Nämnden bifaller förslaget att ge förvaltningen i uppdrag att utreda en ny simhall.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Nämnden avslår motionen och ger förvaltningen i uppdrag att se över reglerna.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Att kassören Siv Ask bevakar räntefrågan och återkommer till styrelsen.',
    kind: 'assignment',
    owners: ['Siv Ask'],
    reportTo: 'styrelsen',
  },
  {
    says: 'att infrastrukturstrategen bevakar frågan och vid behov återkommer till styrelsen',
    kind: 'assignment',
    owners: ['infrastrukturstrateg'],
    reportTo: 'styrelsen',
  },
  {
    says: 'Nämnden vill ha en slutrapport senast i mars 2032.',
    kind: 'report',
    due: '2032-03-31',
    reportTo: 'Nämnden',
  },
  {
    says: 'att hos förvaltningen begära en kostnadsberäkning till nästa sammanträde',
    kind: 'report',
    owners: ['förvaltningen'],
  },
  {
    says: 'Det uppdras åt var och en av förvaltningarna att redovisa sin bemanning halvårsvis.',
    kind: 'assignment',
    owners: ['förvaltningarna'],
    every: 'P6M',
  },
  {
    says: 'Ordföranden, 1:e vice ordföranden och 2:e vice ordföranden får i uppdrag att bereda frågan.',
    kind: 'assignment',
    owners: ['ordförande', '1:e vice ordförande', '2:e vice ordförande'],
  },
  {
    says: 'En arbetsgrupp med Eva Lind, Bo Dahl och Siv Ask tillsätts med uppdrag att se över reglementet.',
    kind: 'assignment',
    owners: ['Eva Lind', 'Bo Dahl', 'Siv Ask'],
  },
  {
    says: 'Uppdra till t.f. förvaltningschef att rekrytera en ny enhetschef.',
    kind: 'assignment',
    owners: ['tf förvaltningschef'],
  },
  {
    says: 'Bitr. förvaltningschefen ges i uppdrag att kalla till dialogmöte.',
    kind: 'assignment',
    owners: ['biträdande förvaltningschef'],
  },
  {
    says: 'Uppdra åt Vatten & Miljö i Sunnevik AB att redovisa en underhållsplan.',
    kind: 'assignment',
    owners: ['Vatten & Miljö i Sunnevik AB'],
  },
  {
    says: 'Eva Lind och övriga i valberedningen får i uppdrag att ta fram förslag till årsmötet.',
    kind: 'assignment',
    owners: ['Eva Lind', 'övriga i valberedningen'],
  },
  { says: 'Kansliet ska redovisa utfallet tidigast den 1 mars 2032.', kind: 'report', owners: ['kansliet'] },
  { says: 'Kansliet ska redovisa utfallet tidigast i mars.', kind: 'report', owners: ['kansliet'] },
  {
    says: 'Kansliet ska redovisa utfallet tre veckor före sammanträdet den 12 mars 2032.',
    kind: 'report',
    owners: ['kansliet'],
    due: '2032-02-20',
  },
  {
    // When it ends, not by when notice is to be given.
    says: 'Styrelsen beslutar uppdraga åt VD att säga upp avtalet per den 31 december 2031.',
    kind: 'assignment',
    owners: ['vd'],
  },
  {
    says: 'Kommittén ber förvaltningen återkomma med en konsekvensanalys till mötet i november.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'Förvaltningen får i uppdrag att utvärdera försöket som pågår till och med den 31 maj 2032.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Förvaltningen får i uppdrag att se över det avtal som löper ut den 30 juni 2032.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Förvaltningen får i uppdrag att ta fram en plan som redovisas för nämnden i maj 2032.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2032-05-31',
    reportTo: 'nämnden',
  },
  {
    says: 'att samtliga nämnder före april månads utgång 2032 ska ha antagit en plan',
    kind: 'assignment',
    owners: ['samtliga nämnder'],
    due: '2032-04-30',
  },
  {
    says: 'Enhetscheferna ska före semesterperioden ha genomfört riskbedömningar på alla arbetsplatser.',
    kind: 'assignment',
    owners: ['enhetscheferna'],
  },
  {
    says: 'Bo Dahl (M) och tjänstgörande ersättare Eva Lind (C) utses till arbetsgrupp med uppgift att se över reglerna.',
    kind: 'assignment',
    owners: ['Bo Dahl', 'Eva Lind'],
  },
]

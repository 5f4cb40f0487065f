import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a background that promise something; the meeting is held 2031-09-10. */
export const PROMISED: readonly ExpectedDuty[] = [
  {
    says: 'Förvaltningen kommer att återkomma till nämnden med en slutrapport i februari 2032.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2032-02-29',
    reportTo: 'nämnden',
  },
  {
    says: 'Förvaltningen kommer under hösten att ta fram en handlingsplan.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'En fördjupad analys kommer att presenteras för nämnden i december.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
    reportTo: 'nämnden',
  },
  {
    says: 'Förvaltningen återkommer med mer information vid nästa sammanträde.',
    kind: 'commitment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Återrapportering sker till nämnden i mars 2032.',
    kind: 'commitment',
    owners: [],
    due: '2032-03-31',
    reportTo: 'nämnden',
  },
  {
    says: 'Leverantören ska ha åtgärdat bristerna senast den 15 oktober 2031.',
    kind: 'commitment',
    owners: ['leverantören'],
    due: '2031-10-15',
  },
  {
    says: 'Konsulten lämnar sin slutrapport i november.',
    kind: 'commitment',
    owners: ['konsult'],
    due: '2031-11-30',
  },
  {
    says: 'Ärendet tas upp på nytt i november.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
  },
  {
    says: 'Kontoret avser att bjuda in till ett informationsmöte i oktober.',
    kind: 'commitment',
    owners: ['kontoret'],
    due: '2031-10-31',
  },
  {
    says: 'Förvaltningen kommer att bjuda in till en workshop i november.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'Mer information kommer att lämnas vid nästa sammanträde.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Frågan kommer att beredas vidare och tas upp för beslut i december.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
  },
  {
    says: 'Kansliet ska senast den 1 oktober skicka ut underlaget till kommunerna.',
    kind: 'commitment',
    owners: ['kansliet'],
    due: '2031-10-01',
  },
  {
    says: 'Resultatet av enkäten presenteras på styrelsens möte den 9 oktober.',
    kind: 'commitment',
    owners: [],
    due: '2031-10-09',
    reportTo: 'styrelsen',
  },
  {
    says: 'Anna Ek återkommer till nämnden med svar på frågan.',
    kind: 'commitment',
    owners: ['Anna Ek'],
    reportTo: 'nämnden',
  },
  {
    says: 'Ordföranden kommer att kontakta länets riksdagsledamöter.',
    kind: 'commitment',
    owners: ['ordförande'],
  },
  {
    says: 'Arbetsgruppen kommer att lämna sitt slutförslag till styrelsen i mars 2032.',
    kind: 'commitment',
    owners: ['arbetsgruppen'],
    due: '2032-03-31',
  },
  {
    says: 'Kansliet kommer att skicka ut en inbjudan till kommunerna.',
    kind: 'commitment',
    owners: ['kansliet'],
  },
  {
    says: 'Ett förslag till ny organisation kommer att tas fram under hösten.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
  },
  {
    says: 'En översyn av reglerna kommer att göras av kansliet.',
    kind: 'commitment',
    owners: ['kansliet'],
  },
  {
    says: 'Ny information kommer att ges vid nästa möte.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Förbundschefen återkommer till styrelsen med ett kostnadsförslag.',
    kind: 'commitment',
    owners: ['förbundschef'],
    reportTo: 'styrelsen',
  },
  {
    says: 'Regionen bistår med statistik.',
    kind: 'commitment',
    owners: ['regionen'],
  },
  {
    says: 'Eva Lind och Bo Ask tar fram ett underlag till nästa möte.',
    kind: 'commitment',
    owners: ['Eva Lind', 'Bo Ask'],
  },
  {
    says: 'Underlaget skickas ut till kommunerna senast den 1 oktober.',
    kind: 'commitment',
    owners: [],
    due: '2031-10-01',
  },
  {
    says: 'Handlingsplanen redovisas för nämnden i november 2031.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
    reportTo: 'nämnden',
  },
  {
    says: 'Bristerna ska vara åtgärdade senast den 31 december 2031.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
  },
]

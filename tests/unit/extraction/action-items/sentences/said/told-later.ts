import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a discussion in which somebody is to tell what came of something; the meeting is held 2031-09-10. */
export const TOLD_LATER: readonly ExpectedDuty[] = [
  {
    says: 'Ekonomichefen redovisar siffrorna på nästa sammanträde.',
    kind: 'commitment',
    owners: ['ekonomichef'],
  },
  {
    says: 'Ekonomichefen redovisar utfallet i november.',
    kind: 'commitment',
    owners: ['ekonomichef'],
    due: '2031-11-30',
  },
  { says: 'Ekonomichefen redovisar utfallet till och med november.', kind: 'none' },
  { says: 'Ekonomichefen redovisar ett underskott i november.', kind: 'none' },
  {
    says: 'Ekonomichefen kommer att redovisa resultatet vid nämndens möte den 4 november.',
    kind: 'commitment',
    owners: ['ekonomichef'],
    due: '2031-11-04',
    reportTo: 'nämnden',
  },
  { says: 'Siffrorna ska redovisas på nästa sammanträde.', kind: 'commitment' },
  { says: 'Siffrorna ska redovisas per skola.', kind: 'none' },
  {
    says: 'Nästa rapport till länsstyrelsen ska lämnas den 31 januari.',
    kind: 'commitment',
    due: '2032-01-31',
    reportTo: 'länsstyrelsen',
  },
  { says: 'Rapporten ska lämnas i tre exemplar.', kind: 'none' },
  { says: 'Uppdraget ska redovisas till regeringen senast den 1 december.', kind: 'none' },
  {
    says: 'Tekniska chefen svarar att resultatet redovisas i november.',
    kind: 'commitment',
    due: '2031-11-30',
  },
  { says: 'Tekniska chefen svarar att resultatet redovisas när mätningen är klar.', kind: 'commitment' },
  { says: 'Tekniska chefen svarar att medlen redovisas i bokslutet.', kind: 'none' },
  { says: 'Uppföljning av arbetet kommer att ske i december.', kind: 'commitment', due: '2031-12-31' },
  { says: 'Uppföljning kommer att ske enligt rutinen.', kind: 'none' },
  {
    says: 'Ekonomichefen delger ledamöterna siffrorna efter mötet.',
    kind: 'commitment',
    owners: ['ekonomichef'],
  },
  { says: 'Nästa avstämning görs på decembermötet.', kind: 'commitment', due: '2031-12-31' },
  { says: 'Nämnden fick en redovisning av läget.', kind: 'none' },
  { says: 'Så snart besked finns informeras nämnden.', kind: 'commitment', reportTo: 'nämnden' },
  { says: 'När det finns ärenden informeras nämnden.', kind: 'none' },
]

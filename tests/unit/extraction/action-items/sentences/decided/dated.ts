import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading with more than one time in them; the meeting is held 2031-09-10. */
export const DATED: readonly ExpectedDuty[] = [
  {
    says: 'Nämnden ger byggchefen i uppdrag att i november redovisa hur många ärenden som överskridit tiden om tio veckor.',
    kind: 'assignment',
    owners: ['byggchef'],
    due: '2031-11-30',
  },
  {
    says: 'ge förbundschefen i uppdrag att i november ta fram förslag på hur kapitalet kan minskas senast 2033.',
    kind: 'assignment',
    owners: ['förbundschef'],
    due: '2031-11-30',
  },
  {
    says: 'Räddningschefen ska utreda hur förmågan kan stärkas och återkomma till direktionen under andra kvartalet 2032.',
    kind: 'assignment',
    owners: ['räddningschef'],
    due: '2032-06-30',
    reportTo: 'direktionen',
  },
  {
    says: 'Avdelningschefen återkommer i november med hur många placeringar som kan avslutas före sommaren.',
    kind: 'report',
    owners: ['avdelningschef'],
    due: '2031-11-30',
  },
  {
    says: 'Förvaltningschefen uppdras att föredra resultatet när utvärderingen är klar, dock senast i maj 2032.',
    kind: 'assignment',
    owners: ['förvaltningschef'],
    due: '2032-05-31',
  },
  {
    says: 'HR-chefen senast den 15 januari 2032 ska redovisa hur skillnaderna har rättats till.',
    kind: 'report',
    owners: ['HR-chef'],
    due: '2032-01-15',
  },
  {
    says: 'Lokalstrategen uppdras att före mars månads utgång 2032 komplettera planen.',
    kind: 'assignment',
    owners: ['lokalstrateg'],
    due: '2032-03-31',
  },
  {
    says: 'Bibliotekschefen får i uppdrag att pröva meröppet under perioden oktober–december 2031.',
    kind: 'assignment',
    owners: ['bibliotekschef'],
    due: '2031-12-31',
  },
  {
    says: 'Planchefen uppdras att genomföra ett medborgarmöte senast första veckan i februari.',
    kind: 'assignment',
    owners: ['planchef'],
    due: '2032-02-08',
  },
  {
    says: 'Kansliet ska återkoppla till styrgruppen vid varje ordinarie sammanträde.',
    kind: 'report',
    owners: ['kansliet'],
    every: 'meeting',
    reportTo: 'styrgruppen',
  },
]

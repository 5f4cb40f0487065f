import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading that entrust somebody with a task ("uppdra åt"); the meeting is held 2031-09-10. */
export const ENTRUSTED: readonly ExpectedDuty[] = [
  {
    says: 'Direktionen uppdrar till förbundsdirektören att återkomma till direktionen med ett förslag på reviderad arbetsordning senast i mars 2032.',
    kind: 'assignment',
    owners: ['förbundsdirektör'],
    due: '2032-03-31',
    reportTo: 'direktionen',
  },
  {
    says: 'att tillsätta en arbetsgrupp bestående av Olle Ek (S), Karin Berg (M) och Nils Ask (C) med uppdrag att se över reglementet',
    kind: 'assignment',
    owners: ['Olle Ek', 'Karin Berg', 'Nils Ask'],
  },
  {
    says: 'Kommunfullmäktige uppdrar åt kommunstyrelsen att årligen följa upp planen och rapportera till fullmäktige.',
    kind: 'assignment',
    owners: ['kommunstyrelsen'],
    every: 'P1Y',
    reportTo: 'fullmäktige',
  },
  {
    says: 'Ärendet återremitteras till kansliet med uppdrag att komplettera underlaget till sammanträdet den 12 november.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-11-12',
  },
  {
    says: 'att uppdra åt kommundirektören att tillsammans med ekonomichefen se över rutinerna för inköp',
    kind: 'assignment',
    owners: ['kommundirektör'],
  },
  {
    says: 'Nämnden uppdrar åt förvaltningen att ta fram en åtgärdsplan, vilken ska redovisas på nämndens sammanträde i november.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
    reportTo: 'nämnden',
  },
  {
    says: 'Uppdraget ska vara slutfört senast den 30 juni 2032.',
    kind: 'assignment',
    owners: [],
    due: '2032-06-30',
  },
  {
    says: 'Styrelsen uppdrar åt Lena Holm att representera förbundet i styrgruppen.',
    kind: 'assignment',
    owners: ['Lena Holm'],
  },
  {
    says: 'Kommunstyrelsen uppdrar åt VD för Lindviks Bostäder AB att ta fram en underhållsplan.',
    kind: 'assignment',
    owners: ['vd för Lindviks Bostäder AB'],
  },
  {
    says: 'Socialchefen uppdras att inleda en dialog med regionen.',
    kind: 'assignment',
    owners: ['socialchef'],
  },
  {
    says: 'Uppdra åt kansliet att tillskriva regeringen i frågan.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Arbetsutskottet uppdrar åt förvaltningen att innan årsskiftet inventera gemensamma lokaler.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2031-12-31',
  },
  {
    says: 'Förvaltningen uppdras att inom sex månader redovisa effekterna av den nya taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2032-03-10',
  },
  {
    says: 'att uppdra åt kanslichefen att sammanställa synpunkterna till torsdag den 18 september 2031',
    kind: 'assignment',
    owners: ['kanslichef'],
    due: '2031-09-18',
  },
  {
    says: 'Styrelsen uppdrar åt arbetsutskottet att bereda ärendet inför styrelsens sammanträde den 4 november.',
    kind: 'assignment',
    owners: ['arbetsutskottet'],
    due: '2031-11-04',
  },
  {
    says: 'Nämnden uppdrar åt förvaltningen att tertialvis redovisa utvecklingen för nämnden.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    every: 'P4M',
    reportTo: 'nämnden',
  },
  {
    says: 'att uppdra åt förvaltningen att före utgången av 2032 se över samtliga avtal',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2032-12-31',
  },
  {
    says: 'Styrelsen uppdrar åt ordförande Kim Ek (S) och vice ordförande Lo Ask (M) att förhandla med regionen.',
    kind: 'assignment',
    owners: ['Kim Ek', 'Lo Ask'],
  },
  {
    says: 'Styrelsen uppdrog åt kassören att betala fakturan.',
    kind: 'assignment',
    owners: ['kassör'],
  },
  {
    says: 'Det uppdrogs åt sekreteraren att skicka ut kallelsen.',
    kind: 'assignment',
    owners: ['sekreterare'],
  },
  {
    says: 'Styrelsen beslutar att uppdra åt förbundsdirektören att utlysa en upphandling av revisionstjänster under november.',
    kind: 'assignment',
    owners: ['förbundsdirektör'],
    due: '2031-11-30',
  },
  {
    says: 'Styrelsen uppdrar åt Karin Ek och Olle Ask att ta fram ett förslag till verksamhetsplan.',
    kind: 'assignment',
    owners: ['Karin Ek', 'Olle Ask'],
  },
  {
    says: 'Nämnden uppdrar till förvaltningschefen att månadsvis återrapportera det ekonomiska läget till presidiet.',
    kind: 'assignment',
    owners: ['förvaltningschef'],
    every: 'P1M',
    reportTo: 'presidiet',
  },
  {
    says: 'Uppdra åt förvaltningen att se över möjligheten att införa e-tjänster.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Förvaltningen uppdras att se över sina rutiner och att redovisa dem för nämnden i februari.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2032-02-29',
    reportTo: 'nämnden',
  },
  {
    says: 'Nämnden uppdrar åt förvaltningschef Siv Berg att företräda nämnden i förhandlingen.',
    kind: 'assignment',
    owners: ['Siv Berg'],
  },
]

import type { ExpectedDuty } from '../expected-duty.ts'

/** Decided of somebody with company, or with an adverb before what he does; the meeting is held 2031-09-10. */
export const ACCOMPANIED: readonly ExpectedDuty[] = [
  {
    says: 'att presidiet tillsammans med förbundschefen utarbetar ett program till mötet i december',
    kind: 'assignment',
    owners: ['presidiet', 'förbundschef'],
    due: '2031-12-31',
  },
  {
    says: 'att ordföranden ihop med rektorn kallar till ett möte',
    kind: 'assignment',
    owners: ['ordförande', 'rektor'],
  },
  {
    says: 'Samordnaren tillsammans med Karin Ek och Olle Ask håller i utbildningen.',
    kind: 'assignment',
    owners: ['samordnare', 'Karin Ek', 'Olle Ask'],
  },
  {
    says: 'Nämnden ger socialchefen tillsammans med skolchefen i uppdrag att utreda frågan.',
    kind: 'assignment',
    owners: ['socialchef', 'skolchef'],
  },
  {
    says: 'att kansliet i samråd med kommunernas jurister tar fram en mall',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att förbundschefen med stöd av konsulten reviderar planen',
    kind: 'assignment',
    owners: ['förbundschef'],
  },
  {
    says: 'att förvaltningen tillsammans med regionen utreder frågan',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att Karin Ek, tillsammans med Olle Ask från rådet, besöker anläggningen',
    kind: 'assignment',
    owners: ['Karin Ek'],
  },
  {
    says: 'att uppdra åt kansliet att tillsammans med ekonomen se över avgiften',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att miljöchefen fortsättningsvis redovisar läget kvartalsvis för direktionen',
    kind: 'report',
    owners: ['miljöchef'],
    every: 'P3M',
    reportTo: 'direktionen',
  },
  {
    says: 'att förvaltningen särskilt redovisar kostnaderna i maj',
    kind: 'report',
    owners: ['förvaltningen'],
    due: '2032-05-31',
  },
  {
    says: 'att ekonomichefen framgent lämnar en rapport varje kvartal',
    kind: 'report',
    owners: ['ekonomichef'],
    every: 'P3M',
  },
  {
    says: 'att kansliet omedelbart stoppar utbetalningarna',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'att tekniska kontoret snarast åtgärdar bron',
    kind: 'assignment',
    owners: ['tekniska kontoret'],
  },
  {
    says: 'att barn- och utbildningschefen därefter kallar till samråd',
    kind: 'assignment',
    owners: ['barn- och utbildningschef'],
  },
  {
    says: 'Regionala utvecklingsdirektören uppdras att bilda ett råd.',
    kind: 'assignment',
    owners: ['regional utvecklingsdirektör'],
  },
  {
    says: 'Tekniska chefen får i uppdrag att se över bron.',
    kind: 'assignment',
    owners: ['teknisk chef'],
  },
  {
    says: 'Biträdande kommundirektören får i uppdrag att ta fram en plan.',
    kind: 'assignment',
    owners: ['biträdande kommundirektör'],
  },
  { says: 'Ordföranden undertecknar.', kind: 'none' },
  { says: 'Projektet drivs tillsammans med regionen.', kind: 'none' },
]

import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading that carry themselves out: notings, elections, powers, votes; the meeting is held 2031-09-10. */
export const FORMAL: readonly ExpectedDuty[] = [
  {
    says: 'Protokollet från den 3 september läggs till handlingarna.',
    kind: 'none',
  },
  {
    says: 'Styrelsen godkänner redovisningen och lägger den till handlingarna.',
    kind: 'none',
  },
  {
    says: 'Nämnden noterar informationen till protokollet.',
    kind: 'none',
  },
  {
    says: 'Eva Lind utses att jämte ordföranden justera protokollet.',
    kind: 'none',
  },
  {
    says: 'Nämnden ställer sig bakom yttrandet och överlämnar det till regionen.',
    kind: 'none',
  },
  {
    says: 'Ordföranden ges rätt att besluta om mindre ändringar.',
    kind: 'none',
  },
  {
    says: 'Ärendet bordläggs till nästa sammanträde.',
    kind: 'none',
  },
  {
    says: 'Motionen avslås med hänvisning till det uppdrag som förvaltningen fick 2030.',
    kind: 'none',
  },
  {
    says: 'Nämnden väljer Karin Ek till ordförande i utskottet.',
    kind: 'none',
  },
  {
    says: 'Fullmäktige ger kommunstyrelsen rätt att nyupplåna 50 miljoner kronor.',
    kind: 'none',
  },
  {
    says: 'Kommunstyrelsen bemyndigas att uppta lån.',
    kind: 'none',
  },
  {
    says: 'Sammanträdestiderna för 2032 fastställs enligt förslag.',
    kind: 'none',
  },
  {
    says: 'Paragrafen förklaras omedelbart justerad.',
    kind: 'none',
  },
  {
    says: 'Karin Ek (S) reserverar sig mot beslutet.',
    kind: 'none',
  },
  {
    says: 'Firman tecknas av ordföranden och kassören var för sig.',
    kind: 'none',
  },
  {
    says: 'Bidrag beviljas med 20 000 kronor till Lindviks IF.',
    kind: 'none',
  },
  {
    says: 'Bygglov beviljas. Avgiften är 12 000 kronor.',
    kind: 'none',
  },
  {
    says: 'Informationen noteras. Nämnden tackar för redovisningen.',
    kind: 'none',
  },
  {
    says: 'Till ledamöter i arbetsgruppen utses Kim Ek, Lo Ask och Siv Berg.',
    kind: 'none',
  },
  {
    says: 'Kommundirektören bemyndigas att underteckna avtalet.',
    kind: 'none',
  },
  {
    says: 'Revisionsberättelsen läggs till handlingarna.',
    kind: 'none',
  },
  {
    says: 'Styrelsen beviljas ansvarsfrihet.',
    kind: 'none',
  },
  {
    says: 'Mötet ajourneras i tio minuter.',
    kind: 'none',
  },
  {
    says: 'Ordföranden finner att nämnden beslutar enligt förslaget.',
    kind: 'none',
  },
  {
    says: 'Siv Berg deltar inte i beslutet.',
    kind: 'none',
  },
  {
    says: 'Nämnden avstår från att yttra sig.',
    kind: 'none',
  },
  {
    says: 'Nämnden har inget att erinra mot förslaget.',
    kind: 'none',
  },
  {
    says: 'Ansökan avslås med motiveringen att medel saknas.',
    kind: 'none',
  },
  {
    says: 'Nämnden godkänner uppföljningen av uppdragen per augusti.',
    kind: 'none',
  },
  {
    says: 'Sammanträdet den 14 oktober ställs in.',
    kind: 'none',
  },
  {
    says: 'Förslaget återremitteras.',
    kind: 'none',
  },
  {
    says: 'Karin Ek väljs till ordförande för tiden till och med nästa årsmöte.',
    kind: 'none',
  },
]

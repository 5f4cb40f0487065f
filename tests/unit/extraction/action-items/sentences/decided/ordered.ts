import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading that order, ask or say who does what ("ska", "åläggs", "ombeds"); the meeting is held 2031-09-10. */
export const ORDERED: readonly ExpectedDuty[] = [
  {
    says: 'Kommunstyrelsen uppmanar samtliga nämnder att senast den 31 mars inkomma med åtgärdsförslag.',
    kind: 'assignment',
    owners: ['samtliga nämnder'],
    due: '2032-03-31',
  },
  {
    says: 'Styrelsen ställer sig bakom förslaget och ber kansliet att skicka ut det på remiss.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Kansliet ombeds att ta fram statistik till den 1 oktober.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-10-01',
  },
  {
    says: 'Förvaltningschefen åläggs att senast till nämndens möte i oktober redovisa en plan för att nå budget i balans.',
    kind: 'assignment',
    owners: ['förvaltningschef'],
    due: '2031-10-31',
    reportTo: 'nämnden',
  },
  {
    says: 'Lokalförsörjningsgruppen ska inkomma med en behovsanalys under första kvartalet 2032.',
    kind: 'assignment',
    owners: ['lokalförsörjningsgruppen'],
    due: '2032-03-31',
  },
  {
    says: 'Nämnden begär att förvaltningen redovisar kostnaderna för hyrpersonal i december.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2031-12-31',
  },
  {
    says: 'Styrelsen beslutar att Anna Ek och Per Ask utreder möjligheten till en gemensam upphandling.',
    kind: 'assignment',
    owners: ['Anna Ek', 'Per Ask'],
  },
  {
    says: 'Arbetsgruppen ska träffas minst två gånger per år och rapportera till styrelsen.',
    kind: 'assignment',
    owners: ['arbetsgruppen'],
    every: 'P6M',
    reportTo: 'styrelsen',
  },
  {
    says: 'Kommunstyrelsen överlåter till tekniska nämnden att ta fram en trafikplan till den 1 maj 2032.',
    kind: 'assignment',
    owners: ['tekniska nämnden'],
    due: '2032-05-01',
  },
  {
    says: 'It-avdelningen ska senast under kvartal 2 2032 ha infört det nya systemet.',
    kind: 'assignment',
    owners: ['it-avdelningen'],
    due: '2032-06-30',
  },
  {
    says: 'Projektgruppen ska lämna en delrapport den 15 december 2031.',
    kind: 'report',
    owners: ['projektgruppen'],
    due: '2031-12-15',
  },
  {
    says: 'Förvaltningen ska inventera lekplatserna, och resultatet ska redovisas i november.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'Karin Ek kontaktar hyresvärden.',
    kind: 'assignment',
    owners: ['Karin Ek'],
  },
  {
    says: 'att Olle undersöker möjligheten att hyra en större lokal till årsmötet',
    kind: 'assignment',
    owners: ['Olle'],
  },
  {
    says: 'Mötet beslutade att valberedningen tar fram ett förslag till nästa möte.',
    kind: 'assignment',
    owners: ['valberedningen'],
  },
  {
    says: 'Medlemskommunerna anmodas att lämna in underlag senast 2031-10-10.',
    kind: 'assignment',
    owners: ['medlemskommunerna'],
    due: '2031-10-10',
  },
  {
    says: 'att medlemskommunerna uppmanas att senast 1 november anmäla sitt intresse till kansliet',
    kind: 'assignment',
    owners: ['medlemskommunerna'],
    due: '2031-11-01',
  },
  {
    says: 'Styrelsen ber Kim Ek att bjuda in föreläsaren.',
    kind: 'assignment',
    owners: ['Kim Ek'],
  },
  {
    says: 'Nämnden ålägger förvaltningen att omedelbart stoppa inköpen.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Arbetsutskottet beslutar att samordnaren ska kalla till ett uppföljande möte inom två veckor.',
    kind: 'assignment',
    owners: ['samordnare'],
    due: '2031-09-24',
  },
  {
    says: 'Skolchefen ska undersöka intresset och återkomma till utskottet.',
    kind: 'assignment',
    owners: ['skolchef'],
    reportTo: 'utskottet',
  },
  {
    says: 'En ny lokal ska sökas.',
    kind: 'assignment',
    owners: [],
  },
  {
    says: 'Styrelsen ska under hösten besöka samtliga medlemskommuner.',
    kind: 'assignment',
    owners: ['styrelsen'],
    due: '2031-11-30',
  },
]

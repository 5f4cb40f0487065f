import type { ExpectedDuty } from '../expected-duty.ts'

/** What is asked for, taken up again or done before something else; the meeting is held 2031-09-10. */
export const ON_THE_WAY: readonly ExpectedDuty[] = [
  {
    says: 'Styrelsen begär in kompletterande uppgifter från fastighetschefen.',
    kind: 'assignment',
    owners: ['fastighetschef'],
    reportTo: 'Styrelsen',
  },
  { says: 'Styrelsen begär uppgifter om antalet elever.', kind: 'none' },
  {
    says: 'Styrelsen efterfrågar en jämförelse med grannkommunerna till mötet den 4 maj.',
    kind: 'assignment',
    due: '2032-05-04',
    reportTo: 'Styrelsen',
  },
  { says: 'Styrelsen efterlyser en tidplan.', kind: 'none' },
  {
    says: 'Frågan tas upp igen i oktober, då kultursekreteraren presenterar ett underlag.',
    kind: 'report',
    owners: ['kultursekreterare'],
    due: '2031-10-31',
  },
  { says: 'Frågan tas upp igen i oktober.', kind: 'none' },
  { says: 'Innan beslut fattas ska samråd ske med hyresgästerna.', kind: 'assignment' },
  { says: 'Arbetet ska ske i samverkan med regionen.', kind: 'none' },
  { says: 'Besiktning ska ske senast den 1 oktober.', kind: 'assignment', due: '2031-10-01' },
  { says: 'Samråd ska ske med hyresgästerna.', kind: 'none' },
  {
    says: 'Slutredovisning lämnas till styrelsen senast sex månader efter projektets slut.',
    kind: 'report',
    reportTo: 'styrelsen',
  },
  { says: 'Arbetet ska vara slutfört vid utgången av 2032.', kind: 'assignment', due: '2032-12-31' },
  { says: 'Planen kompletteras med en riskanalys innan den sänds ut.', kind: 'assignment' },
  { says: 'Underlaget stäms av med kansliet innan det skickas.', kind: 'assignment' },
  { says: 'Planen kompletteras med en riskanalys.', kind: 'none' },
  {
    says: 'Gatuchefen har att till mötet den 4 maj ta fram ett förslag.',
    kind: 'assignment',
    owners: ['gatuchef'],
    due: '2032-05-04',
  },
  {
    says: 'En gång i halvåret lämnar socialchefen en redovisning av placeringarna.',
    kind: 'report',
    owners: ['socialchef'],
    every: 'P6M',
  },
  {
    says: 'Synpunkterna vidarebefordras till Trafikverket av trafikplaneraren.',
    kind: 'assignment',
    owners: ['trafikplanerare'],
  },
  {
    says: 'Förslaget arbetas om av planchefen med utgångspunkt i diskussionen.',
    kind: 'assignment',
    owners: ['planchef'],
  },
  { says: 'Till dess ska kansliet ha tagit fram två alternativ.', kind: 'assignment', owners: ['kansliet'] },
  {
    says: 'Så snart beskedet kommit ska projektledaren kalla till uppstart.',
    kind: 'assignment',
    owners: ['projektledare'],
  },
  {
    says: 'Styrelsen ger kansliet fortsatt uppdrag att arbeta med frågan.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Styrelsen ger kansliet utökat uppdrag att även se över arkivet.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Nya skyltar beställs av parkchefen och sätts upp senast i maj.',
    kind: 'assignment',
    owners: ['parkchef'],
    due: '2032-05-31',
  },
  {
    says: 'Tillfälliga hinder sätts upp av gatuenheten före skolstarten.',
    kind: 'assignment',
    owners: ['gatuenheten'],
  },
  {
    says: 'Två broar inspekteras av gatuchefen under våren.',
    kind: 'assignment',
    owners: ['gatuchef'],
    due: '2032-05-31',
  },
  { says: 'Beslutet ska utvärderas senast i december 2032.', kind: 'assignment', due: '2032-12-31' },
  {
    says: 'Beslutet ska utvärderas av kanslichefen efter ett år.',
    kind: 'assignment',
    owners: ['kanslichef'],
  },
  { says: 'Utvärdering ska ske efter ett år.', kind: 'assignment' },
  { says: 'Utvärdering ska ske i samverkan med regionen.', kind: 'none' },
  { says: 'Taxan ses över inför 2033.', kind: 'assignment', due: '2032-12-31' },
  { says: 'Taxan ses över inför 2033 års budget.', kind: 'none' },
]

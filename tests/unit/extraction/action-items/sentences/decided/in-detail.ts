import type { ExpectedDuty } from '../expected-duty.ts'

/** By when a period is over, to whom it is told, and who looks after it; the meeting is held 2031-09-10. */
export const IN_DETAIL: readonly ExpectedDuty[] = [
  {
    says: 'Svaret avges av ordföranden innan september är slut.',
    kind: 'assignment',
    owners: ['ordförande'],
    due: '2031-09-30',
  },
  {
    says: 'Kansliet svarar innan året är slut.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-12-31',
  },
  {
    says: 'Kansliet svarar innan terminen är till ända.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-12-31',
  },
  {
    says: 'Kansliet mejlar ut listan innan veckan är slut.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-09-14',
  },
  {
    says: 'Siv Ask besöker platsen den första veckan i oktober.',
    kind: 'assignment',
    owners: ['Siv Ask'],
    due: '2031-10-05',
  },
  {
    says: 'Kansliet skickar ut enkäten sista veckan i november.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-11-30',
  },
  {
    says: 'Arkivarien kontrollerar därefter att så har skett och meddelar ordföranden.',
    kind: 'assignment',
    owners: ['arkivarie'],
  },
  { says: 'Arkivarien kontrollerar att bristerna är åtgärdade.', kind: 'assignment', owners: ['arkivarie'] },
  {
    says: 'Föreningen ska senast den 1 november redovisa för kommunen hur bidraget har använts.',
    kind: 'report',
    owners: ['föreningen'],
    due: '2031-11-01',
    reportTo: 'kommunen',
  },
  {
    says: 'Bolaget ska redovisa för länsstyrelsen hur arbetet fortskrider senast den 4 maj.',
    kind: 'report',
    owners: ['bolaget'],
    due: '2032-05-04',
    reportTo: 'länsstyrelsen',
  },
  {
    says: 'att kalkylen redovisas i arbetsutskottet den 19 maj',
    kind: 'report',
    due: '2032-05-19',
    reportTo: 'arbetsutskottet',
  },
  {
    says: 'Resultatet redovisas i styrelsen den 19 maj.',
    kind: 'report',
    due: '2032-05-19',
    reportTo: 'styrelsen',
  },
  { says: 'Kostnaden redovisas i styrelsens årsredovisning.', kind: 'none' },
  {
    says: 'Bolaget ska ge in en plan senast den 4 maj.',
    kind: 'assignment',
    owners: ['bolaget'],
    due: '2032-05-04',
  },
  {
    says: 'Sökanden ska, innan startbesked kan ges, ge in en utredning.',
    kind: 'assignment',
    owners: ['sökanden'],
  },
  {
    says: 'Kansliet samlar in svaren och lämnar en sammanfattning till styrelsen i februari.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2032-02-29',
    reportTo: 'styrelsen',
  },
  {
    says: 'Kontrollen görs av controllern, som avlägger rapport inför styrelsen efter vardera tillfället.',
    kind: 'assignment',
    owners: ['controller'],
    reportTo: 'styrelsen',
  },
  {
    says: 'I rapporten anges även hur många det rör, vilket kanslichefen svarar för.',
    kind: 'assignment',
    owners: ['kanslichef'],
  },
  { says: 'att måltidsservice ombesörjer detta', kind: 'assignment', owners: ['måltidsservice'] },
  {
    says: 'Städningen ombesörjs av fastighetsservice under maj.',
    kind: 'assignment',
    owners: ['fastighetsservice'],
    due: '2032-05-31',
  },
  { says: 'God service ska ges till alla.', kind: 'none' },
]

import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a background that tell what is to come, wished or required, without a duty; the meeting is held 2031-09-10. */
export const EXPECTED: readonly ExpectedDuty[] = [
  {
    says: 'Syftet är att stärka samverkan mellan kommunerna.',
    kind: 'none',
  },
  {
    says: 'Målsättningen är att alla barn ska erbjudas plats inom fyra månader.',
    kind: 'none',
  },
  {
    says: 'Enligt kommunallagen ska nämnden regelbundet rapportera till fullmäktige.',
    kind: 'none',
  },
  {
    says: 'Nämnden bör få en redovisning av utfallet i december.',
    kind: 'none',
  },
  {
    says: 'Det är viktigt att förvaltningen återkommer med siffror.',
    kind: 'none',
  },
  {
    says: 'Kommunen kan ansöka om bidrag senast den 1 december.',
    kind: 'none',
  },
  {
    says: 'Kommunens kostnader kommer att öka under 2032.',
    kind: 'none',
  },
  {
    says: 'Skolverket kommer att presentera nya kursplaner i juni 2032.',
    kind: 'none',
  },
  {
    says: 'Remisstiden går ut den 15 november.',
    kind: 'none',
  },
  {
    says: 'I planen anges att kommunen ska minska utsläppen till 2035.',
    kind: 'none',
  },
  {
    says: 'Nämnden ska enligt reglementet lämna en rapport två gånger per år.',
    kind: 'none',
  },
  {
    says: 'Om fullmäktige godkänner förslaget kommer avtalet att tecknas i januari.',
    kind: 'none',
  },
  {
    says: 'Under förutsättning att medel beviljas kommer projektet att starta i mars.',
    kind: 'none',
  },
  {
    says: 'Bygget beräknas starta i maj 2032.',
    kind: 'none',
  },
  {
    says: 'Antalet elever kommer att minska framöver.',
    kind: 'none',
  },
  {
    says: 'Diskussion fördes om hur arbetet ska organiseras.',
    kind: 'none',
  },
  {
    says: 'Kommunfullmäktige har beslutat att nämnderna ska redovisa sina internkontrollplaner.',
    kind: 'none',
  },
  {
    says: 'Lagen innebär att kommunen ska erbjuda plats inom fyra månader.',
    kind: 'none',
  },
  {
    says: 'Revisorerna begär svar senast den 1 december 2031.',
    kind: 'none',
  },
  {
    says: 'Statsbidraget kan sökas till och med den 31 oktober.',
    kind: 'none',
  },
  {
    says: 'Enligt tidplanen ska projekteringen påbörjas under våren.',
    kind: 'none',
  },
  {
    says: 'Nämnden fattar beslut om budgeten i november.',
    kind: 'none',
  },
  {
    says: 'Det kan bli aktuellt att bjuda in regionen.',
    kind: 'none',
  },
  {
    says: 'Gruppen skulle kunna ta fram en gemensam mall.',
    kind: 'none',
  },
  {
    says: 'Projektet ska bidra till att fler ungdomar får arbete.',
    kind: 'none',
  },
  {
    says: 'Planen ska vara ett stöd för verksamheten.',
    kind: 'none',
  },
  {
    says: 'Handlingsplanen ska bland annat innehålla mål och åtgärder.',
    kind: 'none',
  },
  {
    says: 'Hyresgästerna ska ha flyttat in i maj.',
    kind: 'none',
  },
  {
    says: 'Arbetet beräknas pågå till sommaren.',
    kind: 'none',
  },
  {
    says: 'Ett beslut väntas i december.',
    kind: 'none',
  },
  {
    says: 'Samverkan har skett med de fackliga organisationerna.',
    kind: 'none',
  },
  {
    says: 'Vid förra mötet beslutades att kansliet skulle ta fram en sammanställning.',
    kind: 'none',
  },
  {
    says: 'Efter sommaren kommer fler elever till skolan.',
    kind: 'none',
  },
  {
    says: 'Kostnaderna kommer att fördelas mellan kommunerna.',
    kind: 'none',
  },
  {
    says: 'Avtalet kommer att löpa ut i december.',
    kind: 'none',
  },
  {
    says: 'Lokalerna kommer att kunna användas från årsskiftet.',
    kind: 'none',
  },
  {
    says: 'Förbundet kommer inte att söka pengar.',
    kind: 'none',
  },
  {
    says: 'Uppföljning kommer att ske i samband med årsbokslutet.',
    kind: 'none',
  },
  { says: 'Trafikverket planerar att bygga om korsningen under 2032.', kind: 'none' },
  { says: 'Bolaget bygger lägenheter som blir klara i maj 2032.', kind: 'none' },
  { says: 'Förvaltningen arbetar löpande med kvalitet.', kind: 'none' },
  { says: 'Verksamheten följer upp avvikelser två gånger per år.', kind: 'none' },
]

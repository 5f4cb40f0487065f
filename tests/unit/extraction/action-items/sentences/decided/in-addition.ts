import type { ExpectedDuty } from '../expected-duty.ts'

/** Whose it is stands in an addition, behind "genom" or "av", or after a clause that says when; the meeting is held 2031-09-10. */
export const IN_ADDITION: readonly ExpectedDuty[] = [
  { says: 'Hur arbetet fortskrider redovisas vid varje sammanträde.', kind: 'report', every: 'meeting' },
  { says: 'Hur långt bygget kommit rapporteras till varje sammanträde.', kind: 'report', every: 'meeting' },
  { says: 'Hur bidraget har använts redovisas senast den 1 juni 2032.', kind: 'report', due: '2032-06-01' },
  { says: 'Hur medlen fördelas beslutas av nämnden.', kind: 'none' },
  { says: 'Hur detta går till framgår av bilagan.', kind: 'none' },
  {
    says: 'Styrelsen beslutar att en ny spis köps in för högst 9 000 kr, ett inköp som anförtros Siv Ask.',
    kind: 'assignment',
    owners: ['Siv Ask'],
  },
  {
    says: 'Styrelsen beslutar att rabatten planteras om, ett arbete som Siv Ask leder.',
    kind: 'assignment',
    owners: ['Siv Ask'],
  },
  {
    says: 'Styrelsen beslutar om en enkät, som det åligger kassören att sammanställa.',
    kind: 'assignment',
    owners: ['kassör'],
  },
  {
    says: 'Styrelsen beslutar om en enkät, som kassören får i uppdrag att göra.',
    kind: 'assignment',
    owners: ['kassör'],
  },
  {
    says: 'Anmälan ska skickas med kallelsen, vilket kanslichefen svarar för.',
    kind: 'assignment',
    owners: ['kanslichef'],
  },
  {
    says: 'Hyran sägs upp, vilket det åligger kassören att göra senast den 1 mars 2032.',
    kind: 'assignment',
    owners: ['kassör'],
    due: '2032-03-01',
  },
  { says: 'Hyran sägs upp, vilket kassören beklagar.', kind: 'none' },
  { says: 'Hyran sägs upp; det sköter kassören.', kind: 'assignment', owners: ['kassör'] },
  { says: 'Frågan tar kansliet vidare med kommunen.', kind: 'assignment', owners: ['kansliet'] },
  {
    says: 'att av kyrkoherden begära en skriftlig förklaring och en redogörelse för besöken',
    kind: 'report',
    owners: ['kyrkoherde'],
  },
  {
    says: 'att begära en skriftlig redogörelse av vaktmästaren till nästa möte',
    kind: 'report',
    owners: ['vaktmästare'],
  },
  {
    says: 'Styrelsen begär en redovisning av kostnaderna i maj.',
    kind: 'report',
    due: '2032-05-31',
    reportTo: 'Styrelsen',
  },
  { says: 'att hos länsstyrelsen anmäla när arbetet är färdigt', kind: 'assignment' },
  { says: 'att hos länsstyrelsen ansöka om tillstånd', kind: 'none' },
  {
    says: 'Styrelsen lämnar brevet till sekreteraren att besvara senast den 3 maj 2032.',
    kind: 'assignment',
    owners: ['sekreterare'],
    due: '2032-05-03',
  },
  { says: 'Styrelsen lämnar ett bidrag till klubben att använda till resor.', kind: 'none' },
  {
    says: 'Innan kallelsen skickas ut ser sekreteraren över formuleringen.',
    kind: 'assignment',
    owners: ['sekreterare'],
  },
  { says: 'Innan brevet går ut skärper Siv Ask texten.', kind: 'assignment', owners: ['Siv Ask'] },
  { says: 'Innan dess ska synpunkter inhämtas från klubbarna.', kind: 'assignment' },
  {
    says: 'Påminnelser går ut till alla genom kassörens försorg senast den 20 februari 2032.',
    kind: 'assignment',
    owners: ['kassör'],
    due: '2032-02-20',
  },
  {
    says: 'Genom kassörens försorg skickas en påminnelse till alla.',
    kind: 'assignment',
    owners: ['kassör'],
  },
  {
    says: 'att protokollen löpande tillställs ledamöterna genom kansliet',
    kind: 'assignment',
    owners: ['kansliet'],
    every: 'ongoing',
  },
  {
    says: 'att resultatet ska tillställas nämnden i juni genom skolchefen',
    kind: 'assignment',
    owners: ['skolchef'],
    due: '2032-06-30',
    reportTo: 'nämnden',
  },
  {
    says: 'att Siv Ask före dess ska ha informerat alla hushåll senast den 3 maj 2032',
    kind: 'assignment',
    owners: ['Siv Ask'],
    due: '2032-05-03',
  },
]

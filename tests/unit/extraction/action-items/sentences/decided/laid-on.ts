import type { ExpectedDuty } from '../expected-duty.ts'

/** What is laid on somebody, sent back to him or left to him; the meeting is held 2031-09-10. */
export const LAID_ON: readonly ExpectedDuty[] = [
  {
    says: 'Miljöchefen får ansvar för att ta fram ett förslag till ny taxa.',
    kind: 'assignment',
    owners: ['miljöchef'],
  },
  {
    says: 'Nämnden uppdrar till förvaltningschefen att inleda samråd med fastighetsägarna.',
    kind: 'assignment',
    owners: ['förvaltningschef'],
  },
  {
    says: 'Styrelsen lägger på kansliet att ta fram underlaget.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Styrelsen delegerar till arbetsutskottet att ta fram en verksamhetsplan.',
    kind: 'assignment',
    owners: ['arbetsutskottet'],
  },
  {
    says: 'Det praktiska genomförandet överlåts åt kansliet.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  {
    says: 'Verkställigheten överlåts till tekniska chefen.',
    kind: 'assignment',
    owners: ['teknisk chef'],
  },
  {
    says: 'Ärendet skickas tillbaka till förvaltningen för omarbetning.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Ärendet går tillbaka till förvaltningen som ska ta fram ett nytt förslag.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Skrivelsen lämnas vidare till arbetsgruppen för bearbetning.',
    kind: 'assignment',
    owners: ['arbetsgruppen'],
  },
  {
    says: 'Frågan lämnas till ekonomichefen som återkommer i november.',
    kind: 'assignment',
    owners: ['ekonomichef'],
    due: '2031-11-30',
  },
  {
    says: 'Kansliet har att göra en sammanställning till den 4 oktober.',
    kind: 'assignment',
    owners: ['kansliet'],
    due: '2031-10-04',
  },
  {
    says: 'Styrelsen tackar för rapporten och låter kanslichefen föra den vidare.',
    kind: 'assignment',
    owners: ['kanslichef'],
  },
  {
    says: 'Byggkonsult AB anlitas för att besiktiga taket.',
    kind: 'assignment',
    owners: ['Byggkonsult AB'],
  },
  {
    says: 'att hos ekonomichefen beställa en beräkning av kostnaderna',
    kind: 'assignment',
    owners: ['ekonomichef'],
  },
  {
    says: 'att lämna uppdraget åt skolchefen att söka medel för tjänsten',
    kind: 'assignment',
    owners: ['skolchef'],
  },
  {
    says: 'Socialnämnden ges förlängd tid till den 31 oktober 2031 att besvara granskningen.',
    kind: 'assignment',
    owners: ['socialnämnden'],
    due: '2031-10-31',
  },
  {
    says: 'Planen bearbetas och återförs till styrelsen.',
    kind: 'assignment',
  },
  {
    says: 'Åtgärderna verkställs senast den 1 februari 2032.',
    kind: 'assignment',
    due: '2032-02-01',
  },
  {
    says: 'Nya träd planteras under 2032.',
    kind: 'assignment',
    due: '2032-12-31',
  },
  {
    says: 'En enkät om maten ska genomföras när menyn har prövats.',
    kind: 'assignment',
  },
  {
    says: 'Motionen remitteras till tekniska nämnden för yttrande senast den 30 april 2032.',
    kind: 'assignment',
    owners: ['tekniska nämnden'],
    due: '2032-04-30',
  },
  { says: 'Nämnden delegerar till arbetsutskottet att avge yttrandet.', kind: 'none' },
  { says: 'Styrelsen lägger stor vikt på att höra medlemmarna.', kind: 'none' },
  { says: 'Motionen remitteras till tekniska nämnden för beredning.', kind: 'none' },
  { says: 'Ordföranden inviger.', kind: 'none' },
  { says: 'Skolan byggs i Norrby.', kind: 'none' },
  { says: 'Enkäten skickas till medlemmarna som hyr båtplats.', kind: 'none' },
  { says: 'Frågan har att göra med budgeten.', kind: 'none' },
  { says: 'Styrelsen beslutade att beställa nya tröjor från Sportbutiken.', kind: 'none' },
  { says: 'Valet överlåts till årsmötet.', kind: 'none' },
  { says: 'Planen bearbetas enligt förslaget.', kind: 'none' },
]

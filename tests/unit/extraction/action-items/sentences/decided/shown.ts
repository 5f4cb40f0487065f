import type { ExpectedDuty } from '../expected-duty.ts'

/** What a board wants to be shown, who is let do something, and what comes again by a day of the month; the meeting is held 2031-09-10. */
export const SHOWN: readonly ExpectedDuty[] = [
  {
    says: 'att tillsätta en lokalgrupp bestående av Siv Ask, Bo Ek och Olle Dal, som ska följa projekteringen på nära håll',
    kind: 'assignment',
    owners: ['Siv Ask', 'Bo Ek', 'Olle Dal'],
  },
  {
    says: 'Det åligger från och med nu varje insatsledare att ha fört in uppgifterna senast den femte i månaden därpå.',
    kind: 'assignment',
    owners: ['varje insatsledare'],
    every: 'P1M',
  },
  {
    says: 'Styrgruppens ordförande bjuds in till rådet en gång per termin.',
    kind: 'assignment',
    every: 'P6M',
  },
  {
    says: 'att ordföranden presenterar förslaget på medlemssamrådet den 9 juni',
    kind: 'report',
    owners: ['ordförande'],
    due: '2032-06-09',
  },
  {
    says: 'Presidiet håller samtalen i oktober; utfallet meddelas styrelsen vid nästa möte.',
    kind: 'assignment',
    owners: ['presidiet'],
    due: '2031-10-31',
    reportTo: 'styrelsen',
  },
  {
    says: 'Till mötet i november vill styrelsen se en prognos för insatserna.',
    kind: 'report',
    due: '2031-11-30',
    reportTo: 'styrelsen',
  },
  { says: 'att ingen nyrekrytering görs innan utvärderingen har behandlats', kind: 'none' },
  {
    says: 'Siffrorna rapporteras till kansliet den femte i varje månad.',
    kind: 'report',
    every: 'P1M',
    reportTo: 'kansliet',
  },
  {
    says: 'att förbundschefen på junisammanträdet ska visa vilka åtgärder som krävs',
    kind: 'report',
    owners: ['förbundschef'],
    due: '2032-06-30',
  },
  { says: 'Kartan ska visa var gränsen går.', kind: 'none' },
  {
    says: 'att anteckna redovisningen till protokollet och låta HR-chefen återkomma i höst med ett paket',
    kind: 'assignment',
    owners: ['HR-chef'],
    due: '2031-11-30',
  },
  { says: 'att godkänna rapporten och låta laga bryggan', kind: 'none' },
  {
    says: 'Nämnden beslutar att avslå motionen och låta kansliet svara motionären.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
]

import type { ExpectedDuty } from '../expected-duty.ts'

/** What has yet to be made ready by whom a clause beside it names, and those who form a group; the meeting is held 2031-09-10. */
export const PREPARED: readonly ExpectedDuty[] = [
  {
    says: 'att hålla en temadag i oktober, som sekreteraren förbereder',
    kind: 'assignment',
    owners: ['sekreterare'],
    due: '2031-10-31',
  },
  {
    says: 'att förlägga aprilmötet till Ekby med besök på skolan, som kansliet ordnar',
    kind: 'assignment',
    owners: ['kansliet'],
  },
  { says: 'att anta planen, som kassören svarar för', kind: 'none' },
  { says: 'Styrelsen sponsrar cupen, som ordnas av klubben.', kind: 'none' },
  {
    says: 'Skolchefen, kansliet och ekonomichefen bildar arbetsgrupp med uppgift att till februari föreslå en modell.',
    kind: 'assignment',
    owners: ['skolchef', 'kansliet', 'ekonomichef'],
    due: '2032-02-29',
  },
  {
    says: 'Siv Ask och Bo Ek bildar en kommitté med uppdrag att ordna festen.',
    kind: 'assignment',
    owners: ['Siv Ask', 'Bo Ek'],
  },
  {
    says: 'Styrelsen bildar en arbetsgrupp med uppgift att föreslå en ny modell.',
    kind: 'assignment',
    owners: ['arbetsgrupp'],
  },
]

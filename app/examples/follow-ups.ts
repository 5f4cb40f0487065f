import type { TaskStatus } from '#db/schema.ts'

/** What has become of one assignment of the examples: its status, and what somebody noted on a day (ISO). */
export type FollowUp = Readonly<{ opens: string; status: TaskStatus; notedOn: string; note: string }>

/** The examples that are reviewed already, by file name; `opens` is how the sentence of the assignment begins. */
export const FOLLOW_UPS: Readonly<Record<string, readonly FollowUp[]>> = {
  'styrelsen-2026-09-18.txt': [
    {
      opens: 'Förbundscontrollern får i uppdrag att ta fram förslag till åtgärder',
      status: 'closed',
      notedOn: '2026-10-09',
      note: 'Fem åtgärder är framtagna och tas upp på styrelsens möte den 23 oktober.',
    },
    {
      opens: 'Uppdraget redovisas till styrelsen',
      status: 'closed',
      notedOn: '2026-10-23',
      note: 'Redovisat för styrelsen, § 82.',
    },
    {
      opens: 'Förbundsdirektören får i uppdrag att ta fram underlag för en gemensam upphandling',
      status: 'in_progress',
      notedOn: '2026-10-28',
      note: 'Uppgifter saknas från Tallmo och Sjöhamra, så underlaget blir försenat.',
    },
    {
      opens: 'En arbetsgrupp bestående av',
      status: 'in_progress',
      notedOn: '2026-11-05',
      note: 'Gruppen har träffats två gånger och väntar på uppgifter om skolskjutsarna.',
    },
    {
      opens: 'Malin Torpvall återkommer med en tidplan',
      status: 'closed',
      notedOn: '2026-10-23',
      note: 'Tidplanen godkändes av styrelsen, § 84.',
    },
  ],
  'kommundirektorsnatverket-2026-10-05.txt': [
    {
      opens: 'Kommundirektörerna ska lämna uppgifter',
      status: 'partly_reported',
      notedOn: '2026-10-20',
      note: 'Fyra av sex kommuner har lämnat sina uppgifter.',
    },
    {
      opens: 'Leyla Demirsol får i uppdrag',
      status: 'closing_proposed',
      notedOn: '2026-11-09',
      note: 'Förslaget är redovisat. Nätverket vill ha det kompletterat med värdkommunens kostnader.',
    },
    {
      opens: 'Uppdraget återrapporteras',
      status: 'closed',
      notedOn: '2026-11-09',
      note: 'Återrapporterat till nätverket, § 37.',
    },
  ],
  'styrelsen-2026-10-23.docx': [
    {
      opens: 'Förbundsdirektören får i uppdrag att genomföra åtgärderna',
      status: 'in_progress',
      notedOn: '2026-11-10',
      note: 'Åtgärd 1 och 3 är genomförda.',
    },
  ],
}

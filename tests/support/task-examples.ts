import type { Db } from '#db/client.ts'
import { findOrAddOwners } from '#db/queries/owners.ts'
import { setUpOrganisation, type TestOrganisation } from './accounts.ts'
import { addBody, addMeeting, makeTaskWorldIn, type TaskWorld } from './task-world.ts'

/** A date so many days from today, as people in Sweden count them. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })

export type TaskExamples = TestOrganisation & Readonly<{ world: TaskWorld }>

let made: TaskExamples | undefined
let madeIn: Db | undefined

/** Six tasks of two bodies in the organisation of `setUpOrganisation`; the owner there is among the owners here. */
export async function makeTaskExamples(db: Db): Promise<TaskExamples> {
  if (made && madeIn === db) return made
  const organisation = await setUpOrganisation(db)
  const { organisationId, userIds } = organisation
  const world = await makeTaskWorldIn(db, organisationId, userIds.secretary, { heldOn: dayFromToday(-60) })
  const council = await addBody(db, organisationId, 'Ålandsrådet')
  const meeting = await addMeeting(db, organisationId, council, dayFromToday(-30))
  const chief = { name: 'förbundschef', kind: 'role' } as const
  const orjan = { name: 'Örjan Lind', kind: 'person' } as const
  await world.openTask({ title: 'Utreda lokalerna i norr', owners: [chief], dueOn: dayFromToday(-12) })
  await world.openTask({
    title: 'Redovisa internkontrollen',
    owners: [orjan],
    dueOn: dayFromToday(10),
    every: 'P1Y',
  })
  await world.openTask({ title: 'Ändra arbetsordningen', dueText: 'snarast', duePrecision: 'vague' })
  await world.openTask({
    title: 'Åka till grannarna',
    bodyId: council,
    meetingId: meeting,
    sectionNumber: '12',
    owners: [chief, orjan],
    dueMeetingBodyId: council,
    duePrecision: 'meeting',
    dueText: 'till nästa möte',
    quote: 'Rådet beslutar att förbundschefen ska åka till grannarna till nästa möte.',
  })
  await world.openTask({ title: 'Zooma ut', owners: [chief], dueOn: dayFromToday(40) })
  await world.openTask({ title: 'Bygga om entrén', owners: [orjan], dueOn: dayFromToday(3) })
  const [owner] = await findOrAddOwners(db, organisationId, [orjan])
  await db
    .updateTable('membership')
    .set({ owner_id: owner?.id ?? null })
    .where('user_id', '=', userIds.owner)
    .execute()
  made = { ...organisation, world }
  madeIn = db
  return made
}

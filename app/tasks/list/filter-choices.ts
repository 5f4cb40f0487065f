import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { Db } from '#db/client.ts'
import { findBodies } from '#db/queries/bodies.ts'
import { listOwners } from '#db/queries/owners.ts'
import { findFilterPlaces, type FilterPlace } from '#db/queries/task-places.ts'
import type { TaskFilter } from '../filter.ts'

type Named = Readonly<{ id: string; name: string }>

/** What the filter can be set to, and the names of the meetings and protocols that it is set to. */
export type FilterChoices = Readonly<{
  bodies: readonly Named[]
  owners: readonly Named[]
  meetings: readonly Named[]
  protocols: readonly Named[]
}>

export async function readFilterChoices(
  db: Db,
  organisation: string,
  filter: TaskFilter,
  locale: Locale,
): Promise<FilterChoices> {
  const [bodies, owners, places] = await Promise.all([
    findBodies(db, organisation),
    listOwners(db, organisation),
    findFilterPlaces(db, organisation, filter),
  ])
  const named = ({ id, body, heldOn }: FilterPlace): Named => ({
    id,
    name:
      [body, heldOn && formatDate(locale, heldOn)].filter(Boolean).join(' ') ||
      textOf(locale).tasks.withoutMeeting,
  })
  return { bodies, owners, meetings: places.meetings.map(named), protocols: places.protocols.map(named) }
}

import { type ExpressionBuilder, sql } from 'kysely'
import type { Db } from '../client.ts'
import type { Database } from '../schema.ts'
import { selectProtocols } from './protocols.ts'

export type ProtocolState = 'open' | 'reviewed'

export type ProtocolFilter = Readonly<{
  bodyId: string | null
  /** `open` where proposals wait, or the meeting's day is not known; null for all. */
  state: ProtocolState | null
  /** Words of the body's or the file's name. */
  words: string
}>

export type ProtocolRow = Readonly<{
  id: string
  bodyName: string | null
  heldOn: string | null
  fileName: string
  version: number
  sections: number
  pending: number
  accepted: number
  dismissed: number
}>

export const PAGE_SIZE = 50

/** One page (0-based) of the protocols that pass, the latest meeting first; those without a day come before all. */
export function findProtocols(
  db: Db,
  organisation: string,
  filter: ProtocolFilter,
  page: number,
): Promise<ProtocolRow[]> {
  return passing(db, organisation, filter)
    .select((eb) => [
      'protocol.id',
      'body.name as bodyName',
      'meeting.held_on as heldOn',
      'document.file_name as fileName',
      'protocol.version',
      eb.fn
        .coalesce(
          eb
            .selectFrom('extraction')
            .whereRef('extraction.organisation_id', '=', 'protocol.organisation_id')
            .whereRef('extraction.protocol_id', '=', 'protocol.id')
            .select('section_count')
            .orderBy('extraction.version', 'desc')
            .limit(1),
          sql.lit(0),
        )
        .as('sections'),
      countOf(eb, 'pending').as('pending'),
      countOf(eb, 'accepted').as('accepted'),
      countOf(eb, 'dismissed').as('dismissed'),
    ])
    .orderBy(sql`meeting.held_on desc nulls first`)
    .orderBy(sql`body.name collate "sv-x-icu"`)
    .orderBy('protocol.version', 'desc')
    .orderBy('protocol.id')
    .limit(PAGE_SIZE)
    .offset(page * PAGE_SIZE)
    .execute()
}

export async function countProtocols(db: Db, organisation: string, filter: ProtocolFilter): Promise<number> {
  const { count } = await passing(db, organisation, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

type Joined = Pick<Database, 'protocol' | 'document' | 'proposal' | 'extraction'>

const proposalsOf = (
  eb: ExpressionBuilder<Joined, 'protocol'>,
  state: 'pending' | 'accepted' | 'dismissed',
) =>
  eb
    .selectFrom('proposal')
    .whereRef('proposal.organisation_id', '=', 'protocol.organisation_id')
    .whereRef('proposal.protocol_id', '=', 'protocol.id')
    .where('proposal.state', '=', state)

const countOf = (eb: ExpressionBuilder<Joined, 'protocol'>, state: 'pending' | 'accepted' | 'dismissed') =>
  sql<number>`(${proposalsOf(eb, state).select((inner) => inner.fn.countAll<number>().as('n'))})`

function passing(db: Db, organisation: string, { bodyId, state, words }: ProtocolFilter) {
  let query = selectProtocols(db, organisation)
  if (bodyId !== null) query = query.where('body.id', '=', bodyId)
  for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
    const pattern = `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`
    query = query.where(sql<boolean>`concat_ws(' ', body.name, document.file_name) ilike ${pattern}`)
  }
  if (state === null) return query
  return query.where((eb) => {
    const waits = eb.or([
      eb.exists(proposalsOf(eb, 'pending').select(sql.lit(1).as('one'))),
      eb('meeting.held_on', 'is', null),
    ])
    return state === 'open' ? waits : eb.not(waits)
  })
}

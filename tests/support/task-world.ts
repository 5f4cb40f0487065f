import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { createTask, type NewTask, type TaskReference } from '#db/queries/tasks.ts'

/** An organisation with one secretary, one body and the minutes of one meeting, for tasks to stand in. */
export type TaskWorld = Readonly<{
  organisation: string
  secretary: string
  body: string
  meeting: string
  protocol: string
  openTask(values?: Partial<NewTask>): Promise<TaskReference>
}>

export async function makeTaskWorld(
  db: Db,
  { name = 'Kommunalförbundet Älvdalarna', body: bodyName = 'Styrelsen', heldOn = '2026-10-23' } = {},
): Promise<TaskWorld> {
  const { id: organisation } = await db
    .insertInto('organisation')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow()
  const secretary = await addMember(db, organisation, 'Siv Sekreterare')
  return makeTaskWorldIn(db, organisation, secretary, { body: bodyName, heldOn })
}

/** The same in an organisation that is there already. */
export async function makeTaskWorldIn(
  db: Db,
  organisation: string,
  secretary: string,
  { body: bodyName = 'Styrelsen', heldOn = '2026-10-23' } = {},
): Promise<TaskWorld> {
  const body = await addBody(db, organisation, bodyName)
  const meeting = await addMeeting(db, organisation, body, heldOn)
  const protocol = await addProtocol(db, organisation, meeting)
  const openTask = async (values: Partial<NewTask> = {}) => {
    const proposalId = await addProposal(db, organisation, values.protocolId ?? protocol)
    return db.transaction().execute((trx) =>
      createTask(trx, organisation, secretary, {
        proposalId,
        protocolId: protocol,
        bodyId: body,
        meetingId: meeting,
        sectionNumber: '84',
        sectionTitle: 'Lokaler',
        kind: 'assignment',
        title: 'Utreda lokalerna',
        quote: 'Förbundschefen får i uppdrag att utreda lokalerna.',
        span: { start: 0, end: 50 },
        page: 1,
        owners: [],
        dueOn: null,
        dueText: null,
        duePrecision: null,
        dueMeetingBodyId: null,
        every: null,
        reportTo: null,
        ...values,
      }),
    )
  }
  return { organisation, secretary, body, meeting, protocol, openTask }
}

export async function addMember(db: Db, organisation: string, name: string): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('user')
    .values({ id, name, email: `${id}@example.se` })
    .execute()
  await db
    .insertInto('membership')
    .values({ organisation_id: organisation, user_id: id, role: 'secretary', owner_id: null })
    .execute()
  return id
}

export async function addBody(db: Db, organisation: string, name: string): Promise<string> {
  const { id } = await db
    .insertInto('body')
    .values({ organisation_id: organisation, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function addMeeting(
  db: Db,
  organisation: string,
  body: string,
  heldOn: string,
  nextOn: string | null = null,
): Promise<string> {
  const { id } = await db
    .insertInto('meeting')
    .values({ organisation_id: organisation, body_id: body, held_on: heldOn, next_on: nextOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function addProtocol(db: Db, organisation: string, meeting: string): Promise<string> {
  const bytes = Buffer.from(randomUUID())
  const { id: document } = await db
    .insertInto('document')
    .values({
      organisation_id: organisation,
      file_name: 'protokoll.txt',
      media_type: 'text/plain',
      byte_size: bytes.byteLength,
      sha256: randomUUID().replaceAll('-', '').repeat(2),
      bytes,
      uploaded_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const text = 'Förbundschefen får i uppdrag att utreda lokalerna.'
  const source = { text, lines: [{ span: { start: 0, end: text.length }, page: null, box: null }], pages: [] }
  const { id } = await db
    .insertInto('protocol')
    .values({
      organisation_id: organisation,
      document_id: document,
      meeting_id: meeting,
      source: JSON.stringify(source),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addProposal(db: Db, organisation: string, protocol: string): Promise<string> {
  const { id } = await db
    .insertInto('proposal')
    .values({
      organisation_id: organisation,
      protocol_id: protocol,
      extraction_id: null,
      ordinal: null,
      section_number: '84',
      section_title: 'Lokaler',
      kind: 'assignment',
      quote: 'Förbundschefen får i uppdrag att utreda lokalerna.',
      span_start: 0,
      span_end: 50,
      page: 1,
      extracted: null,
      corrected: '{}',
      reviewed_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { addBody, addMeeting, addProtocol, type TaskWorld } from './task-world.ts'

const BODIES = [
  'Styrelsen',
  'Arbetsutskottet',
  'Ålandsrådet',
  'Äldrenämnden',
  'Beredningen',
  'Överförmyndaren',
]
const VERBS = ['Utreda', 'Ta fram', 'Återkomma med', 'Redovisa', 'Se över', 'Bereda', 'Ändra', 'Öppna']
const MATTERS = [
  'lokalbehovet i de norra delarna',
  'en gemensam verksamhetsplan',
  'internkontrollen',
  'riktlinjerna för upphandling',
  'äldreomsorgens bemanning',
  'budgetuppdraget om energi',
  'överenskommelsen om vattenskydd',
  'årsredovisningen',
]

/** Adds so many made-up tasks, as unlike each other as in a large organisation after some years. */
export async function addManyTasks(db: Db, world: TaskWorld, count: number): Promise<void> {
  const { organisation, secretary } = world
  const meetings: { body: string; meeting: string; protocol: string }[] = []
  for (const name of BODIES) {
    const body = name === 'Styrelsen' ? world.body : await addBody(db, organisation, name)
    for (let month = 1; month <= 9; month++) {
      const meeting = await addMeeting(db, organisation, body, `2025-0${month}-1${month}`)
      meetings.push({ body, meeting, protocol: await addProtocol(db, organisation, meeting) })
    }
  }
  await sql`
    insert into owner (organisation_id, kind, name)
    select ${organisation}, 'role', 'chef för ' || n || case n % 3 when 0 then ' Åsarna' when 1 then ' Ön' else ' Älven' end
    from generate_series(1, 80) n`.execute(db)
  await sql`
    with place as (
      select row_number() over () - 1 as n, * from json_to_recordset(${JSON.stringify(meetings)})
        as one (body uuid, meeting uuid, protocol uuid)
    ), proposed as (
      insert into proposal (organisation_id, protocol_id, kind, quote, span_start, span_end, corrected, section_number)
      select ${organisation}, place.protocol, 'assignment', 'x', 10 * s.n, 10 * s.n + 9, '{}', (s.n % 150)::text
      from generate_series(1, ${count}::int) as s (n) join place on place.n = s.n % ${meetings.length}
      returning id, protocol_id, span_start / 10 as n
    )
    insert into task (organisation_id, number, proposal_id, protocol_id, body_id, meeting_id, section_number,
      section_title, kind, title, quote, span_start, span_end, page, due_on, every, report_to, status, updated_at)
    select ${organisation}, proposed.n + (select coalesce(max(number), 0) from task where organisation_id = ${organisation}),
      proposed.id, proposed.protocol_id, place.body, place.meeting, (proposed.n % 150)::text,
      'Ärende om ' || matter.words, 'assignment', verb.word || ' ' || matter.words || ' ' || proposed.n,
      'Styrelsen beslutar att ge förvaltningen i uppdrag att ' || lower(verb.word) || ' ' || matter.words ||
        ' i samråd med medlemskommunerna och att återkomma till nämnden med ett underlag för beslut i ärende ' || proposed.n || '.',
      0, 50, 1,
      case when proposed.n % 3 > 0 then date '2026-01-01' + (proposed.n * 37 % 700) end,
      case proposed.n % 11 when 0 then 'P1Y' end, case proposed.n % 5 when 0 then 'Styrelsen' end,
      (array['not_started', 'in_progress', 'partly_reported', 'closing_proposed', 'closed', 'closed', 'written_off'])[1 + proposed.n % 7],
      now() - proposed.n * interval '1 minute'
    from proposed
    join place on place.protocol = proposed.protocol_id
    join lateral (select (${VERBS}::text[])[1 + proposed.n % ${VERBS.length}] as word) verb on true
    join lateral (select (${MATTERS}::text[])[1 + proposed.n / 7 % ${MATTERS.length}] as words) matter on true`.execute(
    db,
  )
  await sql`
    insert into task_owner (organisation_id, task_id, owner_id, ordinal)
    select ${organisation}, task.id, one.id, 0
    from task join (select id, row_number() over (order by name) as n from owner where organisation_id = ${organisation}) one
      on one.n = 1 + task.number % 80
    where task.organisation_id = ${organisation} and task.number % 9 > 0
      and not exists (select from task_owner where task_owner.task_id = task.id)`.execute(db)
  await sql`
    insert into note (organisation_id, task_id, author_id, written_on, text)
    select ${organisation}, id, ${secretary}, date '2026-10-01' + number % 40, 'Underlaget är under arbete.'
    from task where organisation_id = ${organisation} and number % 4 = 0`.execute(db)
  await sql`
    insert into task_event (organisation_id, task_id, kind, actor_id, after)
    select ${organisation}, id, 'created', ${secretary}, '{}'
    from task where organisation_id = ${organisation}`.execute(db)
  await sql`vacuum analyze`.execute(db)
}

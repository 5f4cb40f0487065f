import { type Kysely, sql } from 'kysely'

/** What reviewers made of the sentences that end an earlier task: an answer is added, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
create table closure_answer (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  protocol_id uuid not null,
  section_number text,
  -- The sentence and its place in the protocol's text.
  quote text not null check (btrim(quote) <> ''),
  span_start integer not null check (span_start >= 0),
  span_end integer not null check (span_end > span_start),
  task_id uuid not null,
  -- The status that the task was given, or that the sentence is not about it; 'reopened' takes that back.
  answer text not null check (answer in
    ('closed', 'partly_reported', 'written_off', 'dismissed', 'reopened')),
  answered_by text,
  answered_at timestamptz not null default clock_timestamp(),
  foreign key (organisation_id, protocol_id) references protocol (organisation_id, id),
  foreign key (organisation_id, task_id) references task (organisation_id, id),
  foreign key (organisation_id, answered_by) references membership (organisation_id, user_id)
);
create index closure_answer_protocol on closure_answer (organisation_id, protocol_id, id);
create index closure_answer_task on closure_answer (organisation_id, task_id, id);
create trigger closure_answer_is_append_only before update or delete on closure_answer
  for each row execute function refuse_change();
create trigger closure_answer_is_kept before truncate on closure_answer
  for each statement execute function refuse_change();
`.execute(db)
}

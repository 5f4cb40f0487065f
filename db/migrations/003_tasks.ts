import { type Kysely, sql } from 'kysely'

/** The tracked assignments, everything that happened to them, and the reports that were handed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
create table task (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  -- The number that people use: 1, 2, 3 … within the organisation.
  number integer not null check (number > 0),
  proposal_id uuid not null,
  protocol_id uuid not null,
  body_id uuid,
  meeting_id uuid,
  section_number text,
  section_title text,
  kind text not null check (kind in ('assignment', 'report', 'commitment')),
  title text not null check (btrim(title) <> ''),
  quote text not null check (btrim(quote) <> ''),
  span_start integer not null check (span_start >= 0),
  span_end integer not null check (span_end > span_start),
  page integer check (page > 0),
  due_on date,
  -- The minutes' own words for the deadline; also where no date can be known.
  due_text text,
  due_precision text check (due_precision in
    ('day', 'week', 'month', 'quarter', 'season', 'half-year', 'year', 'meeting', 'vague')),
  -- The body whose meeting the deadline waits for, while its date is unknown.
  due_meeting_body_id uuid,
  every text check (every in ('P1Y', 'P6M', 'P4M', 'P3M', 'P1M', 'P1W', 'meeting', 'ongoing')),
  report_to text,
  status text not null default 'not_started' check (status in
    ('not_started', 'in_progress', 'partly_reported', 'closing_proposed', 'closed', 'written_off')),
  status_changed_at timestamptz not null default now(),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search tsvector generated always as (to_tsvector('swedish',
    title || ' ' || quote || ' ' || coalesce(section_title, '') || ' ' || coalesce(report_to, ''))) stored,
  search_text text generated always as (lower(title || ' ' || quote || ' ' || coalesce(section_title, '')
    || ' ' || coalesce(report_to, '') || coalesce(' § ' || section_number, ''))) stored,
  unique (organisation_id, id),
  unique (organisation_id, number),
  unique (organisation_id, proposal_id),
  foreign key (organisation_id, proposal_id) references proposal (organisation_id, id),
  foreign key (organisation_id, protocol_id) references protocol (organisation_id, id),
  foreign key (organisation_id, body_id) references body (organisation_id, id),
  foreign key (organisation_id, meeting_id) references meeting (organisation_id, id),
  foreign key (organisation_id, due_meeting_body_id) references body (organisation_id, id)
);
create index task_due on task (organisation_id, due_on, id);
create index task_status on task (organisation_id, status, id);
create index task_body on task (organisation_id, body_id, id);
create index task_protocol on task (organisation_id, protocol_id);
create index task_search on task using gin (search);
create index task_search_text on task using gin (search_text gin_trgm_ops);
create trigger task_is_kept before delete on task for each row execute function refuse_change();

create table task_owner (
  organisation_id uuid not null,
  task_id uuid not null,
  owner_id uuid not null,
  -- 0 is the first named, by whom lists sort and group.
  ordinal integer not null check (ordinal >= 0),
  primary key (organisation_id, task_id, owner_id),
  unique (organisation_id, task_id, ordinal),
  foreign key (organisation_id, task_id) references task (organisation_id, id),
  foreign key (organisation_id, owner_id) references owner (organisation_id, id)
);
create index task_owner_owner on task_owner (organisation_id, owner_id);

create table task_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in
    ('created', 'title', 'owners', 'due', 'every', 'report_to', 'status', 'note', 'note_withdrawn')),
  -- Null where the program acted (a deadline that waited for a meeting's date).
  actor_id text,
  occurred_at timestamptz not null default clock_timestamp(),
  before jsonb,
  after jsonb,
  foreign key (organisation_id, task_id) references task (organisation_id, id),
  foreign key (organisation_id, actor_id) references membership (organisation_id, user_id)
);
create index task_event_task on task_event (organisation_id, task_id, id);
create index task_event_recent on task_event (organisation_id, id desc);
create trigger task_event_is_append_only before update or delete on task_event
  for each row execute function refuse_change();
create trigger task_event_is_kept before truncate on task_event
  for each statement execute function refuse_change();

-- Lägesrapport: what somebody said of the state of a task on a day.
create table note (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  task_id uuid not null,
  author_id text not null,
  written_on date not null,
  text text not null check (btrim(text) <> ''),
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  unique (organisation_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (organisation_id, task_id) references task (organisation_id, id),
  foreign key (organisation_id, author_id) references membership (organisation_id, user_id),
  foreign key (organisation_id, withdrawn_by) references membership (organisation_id, user_id)
);
create index note_task on note (organisation_id, task_id, written_on, id);
create trigger note_is_kept before delete on note for each row execute function refuse_change();

-- What was handed in, frozen with its rows as they were.
create table report (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  title text not null check (btrim(title) <> ''),
  as_of date not null,
  body_id uuid,
  snapshot jsonb not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  foreign key (organisation_id, body_id) references body (organisation_id, id),
  foreign key (organisation_id, created_by) references membership (organisation_id, user_id)
);
create index report_recent on report (organisation_id, created_at desc, id);
create trigger report_is_frozen before update or delete on report
  for each row execute function refuse_change();
`.execute(db)
}

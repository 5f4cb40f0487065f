import { type Kysely, sql } from 'kysely'

/** Bodies and their meetings, documents as they came, and everything that was read in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
create table body (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  name text not null check (btrim(name) <> ''),
  created_at timestamptz not null default now(),
  unique (organisation_id, id)
);
create unique index body_name on body (organisation_id, lower(name));

create table meeting (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  body_id uuid not null,
  held_on date,
  next_on date check (next_on > held_on),
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, body_id, held_on),
  foreign key (organisation_id, body_id) references body (organisation_id, id)
);

create table document (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  file_name text not null check (btrim(file_name) <> ''),
  media_type text not null,
  byte_size integer not null check (byte_size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  uploaded_by text,
  uploaded_at timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, sha256),
  check (octet_length(bytes) = byte_size),
  foreign key (organisation_id, uploaded_by) references membership (organisation_id, user_id)
);
create trigger document_is_immutable before update or delete on document
  for each row execute function refuse_change();

-- The minutes of one meeting in one document. Newer minutes of the same meeting get the next version.
create table protocol (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  document_id uuid not null,
  meeting_id uuid,
  version integer not null default 1 check (version > 0),
  -- SourceDocument: the one text that every span counts in.
  source jsonb not null,
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, document_id),
  unique (organisation_id, meeting_id, version),
  foreign key (organisation_id, document_id) references document (organisation_id, id),
  foreign key (organisation_id, meeting_id) references meeting (organisation_id, id)
);
create function refuse_new_source() returns trigger language plpgsql as $$
begin
  if new.source is distinct from old.source or new.document_id <> old.document_id then
    raise exception 'the text of a protocol is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger protocol_text_is_immutable before update on protocol
  for each row execute function refuse_new_source();
create trigger protocol_is_kept before delete on protocol for each row execute function refuse_change();

create table extraction (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  protocol_id uuid not null,
  version integer not null check (version > 0),
  engine text not null,
  result jsonb not null,
  -- How many numbered sections the result has, so that lists need not open it.
  section_count integer not null check (section_count >= 0),
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, protocol_id, version),
  foreign key (organisation_id, protocol_id) references protocol (organisation_id, id)
);
create trigger extraction_is_immutable before update or delete on extraction
  for each row execute function refuse_change();

create table proposal (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  protocol_id uuid not null,
  -- The latest extraction that found it; null where a reviewer marked the sentence.
  extraction_id uuid,
  -- Its index among that extraction's action items, which other items point at with "of".
  ordinal integer check ((ordinal is null) = (extraction_id is null)),
  section_number text,
  section_title text,
  kind text not null check (kind in ('assignment', 'report', 'commitment')),
  quote text not null check (btrim(quote) <> ''),
  span_start integer not null check (span_start >= 0),
  span_end integer not null,
  page integer check (page > 0),
  -- The ActionItem as the program read it; null where a reviewer marked the sentence.
  extracted jsonb,
  -- What the reviewer decided instead, beside the extracted values: title, owners, due, every, reportTo, kind.
  corrected jsonb,
  state text not null default 'pending' check (state in ('pending', 'accepted', 'dismissed', 'withdrawn')),
  reviewed_by text,
  reviewed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  check (span_end > span_start),
  check ((state in ('accepted', 'dismissed')) = (reviewed_at is not null)),
  check (extracted is not null or corrected is not null),
  foreign key (organisation_id, protocol_id) references protocol (organisation_id, id),
  foreign key (organisation_id, extraction_id) references extraction (organisation_id, id),
  foreign key (organisation_id, reviewed_by) references membership (organisation_id, user_id)
);
create index proposal_protocol on proposal (organisation_id, protocol_id, state);
create trigger proposal_is_kept before delete on proposal for each row execute function refuse_change();

create table job (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  kind text not null check (kind in ('read-protocol')),
  document_id uuid not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  step text check (step in ('reading', 'extracting', 'saving')),
  -- 0 to 1 within the step.
  progress real not null default 0 check (progress between 0 and 1),
  -- Why it failed, as a ReadResult names it, or 'internal'.
  reason text,
  reference text,
  attempts integer not null default 0,
  run_after timestamptz not null default now(),
  locked_until timestamptz,
  protocol_id uuid,
  created_by text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  -- A failure that somebody has read and put away.
  seen_at timestamptz,
  unique (organisation_id, id),
  check ((state = 'failed') = (reason is not null)),
  check ((state = 'done') = (protocol_id is not null)),
  foreign key (organisation_id, document_id) references document (organisation_id, id),
  foreign key (organisation_id, protocol_id) references protocol (organisation_id, id),
  foreign key (organisation_id, created_by) references membership (organisation_id, user_id)
);
create index job_waiting on job (run_after) where state in ('queued', 'running');
create unique index job_active on job (organisation_id, document_id) where state in ('queued', 'running');
`.execute(db)
}

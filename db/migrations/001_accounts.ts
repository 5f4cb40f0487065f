import { type Kysely, sql } from 'kysely'

/** Organisations, the people who sign in (tables as better-auth expects them) and what each may do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
create extension if not exists pg_trgm;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: it is kept as it was written', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (btrim(name) <> ''),
  created_at timestamptz not null default now()
);

create table "user" (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table session (
  id text primary key,
  user_id text not null references "user" (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_user on session (user_id);

create table account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references "user" (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_user on account (user_id);

create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

create table rate_limit (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- Who a task may belong to: persons, roles (förbundschef), groups and bodies, as the minutes name them.
create table owner (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  kind text not null check (kind in ('person', 'role', 'group', 'body')),
  name text not null check (btrim(name) <> ''),
  created_at timestamptz not null default now(),
  unique (organisation_id, id)
);
create unique index owner_name on owner (organisation_id, kind, lower(name));

-- Which person held a role, and when: a role's tasks are also its holder's.
create table office_holder (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  role_owner_id uuid not null,
  person_owner_id uuid not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  foreign key (organisation_id, role_owner_id) references owner (organisation_id, id),
  foreign key (organisation_id, person_owner_id) references owner (organisation_id, id),
  unique (organisation_id, role_owner_id, person_owner_id, from_on)
);

-- One person works in one organisation; leaving ends the membership and keeps the row, which history points at.
create table membership (
  organisation_id uuid not null references organisation (id),
  user_id text not null unique references "user" (id),
  role text not null check (role in ('administrator', 'secretary', 'owner', 'reader')),
  owner_id uuid,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, user_id),
  foreign key (organisation_id, owner_id) references owner (organisation_id, id)
);

-- A one-time link: to set up the first organisation (organisation_id null) or to join one. Only its hash is kept.
create table invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references organisation (id),
  token_hash text not null unique,
  email text check (email = lower(email)),
  role text not null check (role in ('administrator', 'secretary', 'owner', 'reader')),
  owner_id uuid,
  created_by text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  foreign key (organisation_id, owner_id) references owner (organisation_id, id),
  foreign key (organisation_id, created_by) references membership (organisation_id, user_id),
  check (organisation_id is not null or role = 'administrator')
);
`.execute(db)
}

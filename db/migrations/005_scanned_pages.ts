import { type Kysely, sql } from 'kysely'

/** Pages of scans, kept as each is read, so that whoever goes on with an interrupted document need not read them again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
create table scanned_page (
  organisation_id uuid not null,
  document_id uuid not null,
  -- 1-based.
  page integer not null check (page > 0),
  -- Which of our ways of reading pictures it was; what an older one read is read anew.
  reader integer not null check (reader > 0),
  -- RecognisedPage: the words, where they stand, and how sure each of them is.
  recognised jsonb not null,
  read_at timestamptz not null default now(),
  primary key (organisation_id, document_id, page, reader),
  foreign key (organisation_id, document_id) references document (organisation_id, id)
);
create trigger scanned_page_is_immutable before update or delete on scanned_page
  for each row execute function refuse_change();

alter table job
  -- Of the pages that are read from their pictures; null where the document has none.
  add column pages_read integer check (pages_read between 0 and pages_to_read),
  add column pages_to_read integer check (pages_to_read > 0),
  add check ((pages_read is null) = (pages_to_read is null));
`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** Scans wait in a line of their own: they are read one at a time, and hold up nothing that is read at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
alter table job
  -- Known once the file has been opened: its pages are to be read from their pictures.
  add column is_scan boolean not null default false`.execute(db)
}

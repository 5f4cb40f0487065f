import { type Kysely, sql } from 'kysely'

/**
 * Files are kept as they are: PDF and Word files are packed already, and of an unpacked value PostgreSQL fetches no
 * more than the part that is asked for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document alter column bytes set storage external`.execute(db)
}

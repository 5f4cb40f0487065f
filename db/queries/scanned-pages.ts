import type { Db } from '../client.ts'

export type ScannedPage = Readonly<{
  /** 1-based. */
  page: number
  /** Which of our ways of reading pictures it was. */
  reader: number
  /** What was read, as the reader gave it. */
  recognised: object
}>

/** Keeps a page as it was read; one that is there already stays. */
export async function keepScannedPage(
  db: Db,
  organisation: string,
  documentId: string,
  { page, reader, recognised }: ScannedPage,
): Promise<void> {
  await db
    .insertInto('scanned_page')
    .values({
      organisation_id: organisation,
      document_id: documentId,
      page,
      reader,
      recognised: JSON.stringify(recognised),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The pages of a document that this reader has read, in their order. */
export function findScannedPages(
  db: Db,
  organisation: string,
  documentId: string,
  reader: number,
): Promise<Pick<ScannedPage, 'recognised'>[]> {
  return db
    .selectFrom('scanned_page')
    .select('recognised')
    .where('organisation_id', '=', organisation)
    .where('document_id', '=', documentId)
    .where('reader', '=', reader)
    .orderBy('page')
    .execute()
}

import { readFile } from 'node:fs/promises'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { extractAside } from '#app/protocols/jobs/extract-aside.ts'
import { keepReading } from '#app/protocols/keep-reading.ts'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { changeTasks } from '#app/tasks/change-tasks.ts'
import type { Db } from '#db/client.ts'
import { storeDocument } from '#db/queries/documents.ts'
import { readCalendar } from '#db/queries/meetings.ts'
import { writeNote } from '#db/queries/notes.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { type ExampleFile, exampleFiles } from './example-files.ts'
import { FOLLOW_UPS, type FollowUp } from './follow-ups.ts'

type Place = Readonly<{ db: Db; organisation: string; actor: string; today: string }>

/**
 * Reads the made-up protocols in the order of their meetings, with the earlier ones reviewed and followed up, so
 * that every page has something to show; the later ones are left for the newcomer to review.
 */
export async function addExamples(db: Db, organisation: string, actor: string, today: string): Promise<void> {
  const place = { db, organisation, actor, today }
  for (const file of exampleFiles()) {
    const protocolId = await addProtocol(place, file)
    const followUps = FOLLOW_UPS[file.fileName]
    if (followUps) await reviewAll(place, protocolId, followUps)
  }
}

async function addProtocol(
  { db, organisation, actor }: Place,
  { fileName, mediaType, path }: ExampleFile,
): Promise<string> {
  const bytes = await readFile(path)
  const read = await readDocumentInWorker(bytes, mediaType)
  if (!read.ok) throw new Error(`the example ${fileName} cannot be read: ${read.reason}`)
  const source = read.document
  const extraction = await extractAside(source, await readCalendar(db, organisation))
  return db.transaction().execute(async (trx) => {
    const documentId = await storeDocument(trx, organisation, actor, { fileName, mediaType, bytes })
    return keepReading(trx, organisation, documentId, { source, extraction })
  })
}

async function reviewAll(place: Place, protocolId: string, followUps: readonly FollowUp[]): Promise<void> {
  const { db, organisation, actor } = place
  for (const { id, version, quote } of await findProposals(db, organisation, protocolId)) {
    const acceptance = await acceptProposal(db, organisation, actor, { id, version })
    const followUp = followUps.find(({ opens }) => quote.startsWith(opens))
    if (acceptance.ok && followUp) await tellOf(place, acceptance.task.id, followUp)
  }
}

async function tellOf(
  { db, organisation, actor, today }: Place,
  taskId: string,
  { status, notedOn, note }: FollowUp,
): Promise<void> {
  await changeTasks(db, organisation, actor, [{ id: taskId, version: 1 }], { status }, today)
  const writtenOn = notedOn < today ? notedOn : today
  await writeNote(db, organisation, actor, { taskId, writtenOn, text: note })
}

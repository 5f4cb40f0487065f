import type { Db } from '#db/client.ts'
import { queueDocument } from '../queue-document.ts'
import {
  fileOfPasted,
  findPasteMistake,
  LARGEST_PASTE_FORM,
  readPasted,
  type Pasted,
  type PasteMistake,
} from './pasted-text.ts'
import { receiveForm } from './receive-form.ts'

export type PasteOutcome = Readonly<
  | { outcome: 'queued' }
  /** The same text is read already. */
  | { outcome: 'known'; protocolId: string }
  | { outcome: 'refused'; mistake: PasteMistake; typed: Pasted }
>

const NOTHING: Pasted = { title: '', text: '' }

/** Queues the text of the request's form, as if it had come as a file. */
export async function importText(
  request: Request,
  db: Db,
  organisation: string,
  actor: string,
): Promise<PasteOutcome> {
  const received = await receiveForm(request, LARGEST_PASTE_FORM)
  if (!received.ok) return { outcome: 'refused', mistake: 'too-long', typed: NOTHING }
  const typed = readPasted(received.form)
  const mistake = findPasteMistake(typed)
  if (mistake !== null) return { outcome: 'refused', mistake, typed }
  const queued = await queueDocument(db, organisation, actor, fileOfPasted(typed))
  if (queued.outcome === 'refused') return { outcome: 'refused', mistake: 'no-text', typed }
  return queued.outcome === 'known' ? queued : { outcome: 'queued' }
}

import { randomUUID } from 'node:crypto'
import type { SourceDocument } from '#app/extraction/document.ts'
import type { ActionItem, Extraction, MeetingFacts } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import { placeByItsWords } from '#app/protocols/place-meeting.ts'
import { saveExtraction } from '#app/protocols/save-extraction.ts'
import type { Db } from '#db/client.ts'
import { storeDocument } from '#db/queries/documents.ts'
import { createProtocol, lockProtocol } from '#db/queries/protocols.ts'

export type Tenant = Readonly<{ organisation: string; actor: string; colleague: string }>

/** An organisation with two secretaries, beside whatever else the database holds. */
export async function arrangeTenant(db: Db): Promise<Tenant> {
  const { id: organisation } = await db
    .insertInto('organisation')
    .values({ name: 'Samverkan Norrdal' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const join = async (name: string): Promise<string> => {
    const id = randomUUID()
    await db
      .insertInto('user')
      .values({ id, name, email: `${id}@norrdal.example` })
      .execute()
    await db
      .insertInto('membership')
      .values({ organisation_id: organisation, user_id: id, role: 'secretary' })
      .execute()
    return id
  }
  return { organisation, actor: await join('Stina Ek'), colleague: await join('Olle Björk') }
}

export const TEXT = `Styrelsen för Samverkan Norrdal
§ 1 Kunskapsinsats
Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.
Uppdraget återrapporteras till styrelsen.
§ 2 Övrigt
Ekonomichefen återkommer med underlag.

Ordföranden bjuder in till en dialog.

Sekreteraren för anteckningar.`

export const sourceOf = (text: string): SourceDocument => ({
  text,
  pages: [],
  lines: [...text.matchAll(/.+/gu)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    page: null,
    box: null,
  })),
})

export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

export const itemOf = (text: string, words: string, more: Partial<ActionItem> = {}): ActionItem => ({
  section: '1',
  text: words,
  kind: 'assignment',
  span: spanOf(text, words),
  rule: 'give-task',
  owners: [],
  due: null,
  every: null,
  everySpan: null,
  everyRule: null,
  reportTo: null,
  reportToSpan: null,
  reportToRule: null,
  ...more,
})

export const FACTS: MeetingFacts = {
  body: 'Styrelsen för Samverkan Norrdal',
  date: '2026-09-18',
  nextMeeting: '2026-10-23',
  bodySpan: null,
  dateSpan: null,
  nextMeetingSpan: null,
}

export const extractionOf = (
  text: string,
  actionItems: readonly ActionItem[],
  more: Partial<Extraction> = {},
): Extraction => ({
  engine: 'test',
  meeting: FACTS,
  attendance: [],
  warnings: [],
  sections: [...text.matchAll(/^§ (?<number>\d+) (?<title>.+)(?:\n[^§].*)*/gmu)].map((section) => ({
    number: section.groups?.['number'] ?? null,
    title: section.groups?.['title'] ?? '',
    caseNumber: null,
    span: { start: section.index, end: section.index + section[0].length },
    parts: [],
  })),
  decisions: [],
  actionItems,
  closures: [],
  ...more,
})

/** A protocol as the worker saves it, with what it is said to have found. */
export function arrangeProtocol(
  db: Db,
  { organisation, actor }: Pick<Tenant, 'organisation' | 'actor'>,
  extraction: Extraction,
  text = TEXT,
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const documentId = await storeDocument(trx, organisation, actor, {
      fileName: 'protokoll.txt',
      mediaType: 'text/plain',
      bytes: Buffer.from(`${text}\n${randomUUID()}`),
    })
    const source = sourceOf(text)
    const protocolId = await createProtocol(trx, organisation, documentId, source)
    const head = await lockProtocol(trx, organisation, protocolId)
    if (head) await placeByItsWords(trx, organisation, head, extraction)
    await saveExtraction(trx, organisation, { protocolId, source, extraction })
    return protocolId
  })
}

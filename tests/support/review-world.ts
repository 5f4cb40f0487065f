import { randomInt } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { arrangeProtocol, extractionOf, FACTS, itemOf, spanOf, TEXT } from './protocol-world.ts'

export const PLAN = 'Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.'
export const REPORT = 'Uppdraget återrapporteras till styrelsen.'
export const PROMISE = 'Ekonomichefen återkommer med underlag.'

const owner = (name: string) => ({ name, kind: 'role' as const, span: spanOf(TEXT, name), rule: 'role' })

/** Three findings in two §§, of a meeting of their own. */
export function arrangeReview(
  db: Db,
  tenant: Readonly<{ organisation: string; actor: string }>,
): Promise<string> {
  const items = [
    itemOf(TEXT, PLAN, {
      owners: [owner('Förbundschefen')],
      due: {
        date: '2026-12-01',
        text: 'senast 2026-12-01',
        span: spanOf(TEXT, 'senast 2026-12-01'),
        precision: 'day',
        year: 'stated',
        meetingOf: null,
        rule: 'iso-date',
      },
    }),
    itemOf(TEXT, REPORT, { kind: 'report', of: 0, reportTo: 'styrelsen' }),
    itemOf(TEXT, PROMISE, { kind: 'commitment', section: '2', owners: [owner('Ekonomichefen')] }),
  ]
  // Minutes of one body and day would be versions of each other.
  const body = `Nämnd ${String(randomInt(1_000_000))}`
  return arrangeProtocol(db, tenant, extractionOf(TEXT, items, { meeting: { ...FACTS, body } }))
}

import { z } from 'zod'
import type { SeenProposal } from './review-outcome.ts'

const seen = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/u)
  .transform((text) => {
    const [id = '', version = ''] = text.split(':')
    return { id, version: Number(version) }
  })
  .pipe(z.object({ id: z.uuid(), version: z.number() }))

/** The proposals that a form is about, each with the version that its reviewer saw. What is unreadable is left out. */
export function parseSeen(form: FormData): SeenProposal[] {
  return form.getAll('seen').flatMap((field) => {
    const parsed = seen.safeParse(field)
    return parsed.success ? [parsed.data] : []
  })
}

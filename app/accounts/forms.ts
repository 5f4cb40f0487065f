import { z } from 'zod'
import type { Text } from '#app/text/index.ts'
import type { Role } from '#db/schema.ts'
import { password } from './password-rules.ts'

/** What can be wrong in a field; `app/text` has the sentence for each. */
export type Mistake = keyof Text['accounts']['mistakes']

// Without control characters, of which PostgreSQL refuses one and no name has any.
const name = (mistake: Mistake) =>
  z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,200}$/u, mistake)
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, say('email'))
  .pipe(z.email(say('email')))
const newPassword = z
  .string()
  .min(1, say('passwordMissing'))
  .min(password.shortest, say('passwordShort'))
  .max(password.longest, say('passwordLong'))
const anyPassword = z.string().min(1, say('passwordMissing')).max(password.longest, say('passwordLong'))
const roles: readonly Role[] = ['administrator', 'secretary', 'owner', 'reader']
const role = z.enum(roles, say('choose'))
const nameOrNone = z
  .string()
  .trim()
  .regex(/^\P{Cc}{0,200}$/u, say('name'))
  .transform((given) => given || null)
const date = z.iso.date(say('date'))

export const signInForm = z.object({ email, password: anyPassword })
export const setUpForm = z.object({
  organisation: name('organisation'),
  name: name('name'),
  email,
  password: newPassword,
  examples: z.literal('on').optional(),
})
export const joinForm = z.object({ name: name('name'), password: newPassword })
export const inviteForm = z.object({ email, role, ownerName: nameOrNone })
export const memberForm = z.object({ role, ownerName: nameOrNone })
export const organisationForm = z.object({ organisation: name('organisation') })
export const nameForm = z.object({ name: name('name') })
export const passwordForm = z.object({ present: anyPassword, next: newPassword })
export const officeForm = z
  .object({
    roleId: z.uuid(say('choose')),
    person: name('name'),
    from: date,
    until: z.union([z.literal('').transform(() => null), date]),
  })
  .refine(({ from, until }) => until === null || until >= from, { ...say('order'), path: ['until'] })

function say(mistake: Mistake): { error: Mistake } {
  return { error: mistake }
}

export type Mistakes<Values> = Partial<Record<keyof Values & string, Mistake>>

export type FormResult<Values> =
  Readonly<{ ok: true; values: Values }> | Readonly<{ ok: false; mistakes: Mistakes<Values> }>

/** The form's values, or for each field the first thing that is wrong with it. */
export function readForm<Values>(schema: z.ZodType<Values>, form: FormData): FormResult<Values> {
  const result = schema.safeParse(Object.fromEntries(form))
  if (result.success) return { ok: true, values: result.data }
  const mistakes: Partial<Record<string, Mistake>> = {}
  for (const issue of result.error.issues) mistakes[String(issue.path[0])] ??= issue.message as Mistake
  return { ok: false, mistakes }
}

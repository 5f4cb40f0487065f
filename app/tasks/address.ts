import { z } from 'zod'

/** The program's values and the address's Swedish words for them. */
export type Words<T extends string> = Readonly<Record<T, string>>

/** Reads a word of the address into the value that it stands for. */
export function wordOf<T extends string>(words: Words<T>): z.ZodType<T, unknown> {
  const values = new Map(Object.entries<string>(words).map(([value, word]) => [word, value as T]))
  return z.string().transform((word, context) => {
    const value = values.get(word)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: 'no such word' })
    return z.NEVER
  })
}

/** The parameter's value, null where it is absent or unreadable. */
export const readOne = <T>(params: URLSearchParams, name: string, schema: z.ZodType<T, unknown>): T | null =>
  schema.nullable().catch(null).parse(params.get(name))

/** Every readable value of a repeated parameter, each once. */
export function readMany<T>(
  params: URLSearchParams,
  name: string,
  schema: z.ZodType<T, unknown>,
): readonly T[] {
  const readable = schema.nullable().catch(null)
  const values = params
    .getAll(name)
    .map((value) => readable.parse(value))
    .filter((value) => value !== null)
  return [...new Set(values)] as T[]
}

export const readYes = (params: URLSearchParams, name: string): boolean => params.get(name) === 'ja'

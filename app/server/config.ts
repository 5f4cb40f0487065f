import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development']).catch('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** How many proxies stand before the server: only so many of their `X-Forwarded-*` are believed. */
  BESLUTSSPAR_PROXIES: z.coerce.number().int().min(0).default(0),
  /** The folder of the build, set by scripts/run.mjs. */
  BESLUTSSPAR_BUILD: z.string().optional(),
})

export type Config = z.infer<typeof schema>

/** @throws Error that names every variable with a value it cannot have. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const result = schema.safeParse(env)
  if (result.success) return result.data
  throw new Error(`The environment cannot be used:\n${z.prettifyError(result.error)}`)
}

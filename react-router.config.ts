import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  buildDirectory: process.env['BESLUTSSPAR_BUILD'] ?? 'build/manual',
} satisfies Config

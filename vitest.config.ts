import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/no-complaints.ts']

export default defineConfig({
  test: {
    allowOnly: false,
    // Many tests wait for a database or a process: a worker for each of two cores, though vitest would keep one free.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,golden,architecture}/**/*.test.ts'],
          setupFiles,
          // A bound against hanging, not on speed: a busy machine may take long. Speed is what the bench bounds.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

const common = {
  pool: 'forks' as const,
  // As the server runs: without it Node 20 dies silently on some imports of Lexical.
  execArgv: ['--conditions=production'],
  testTimeout: 30_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/reader/**/*.test.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['tests/int/**/*.test.ts', 'collections/**/*.test.ts'],
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      {
        // The real server as a process of its own; needs a build.
        test: {
          ...common,
          name: 'server',
          sequence: { groupOrder: 2 },
          include: ['tests/server/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        // The same, and a Chromium.
        test: {
          ...common,
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@': here('.'), 'server-only': here('./node_modules/server-only/empty.js') }
const databaseTests = ['{app,lib,scripts}/**/*.db.test.ts']

// The wall clock of whoever runs the tests must not matter: the law's days are days in Shanghai.
process.env['TZ'] = 'America/New_York'

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', sequence: { groupOrder: 0 }, include: ['{app,lib,components,scripts}/**/*.test.{ts,tsx}'], exclude: databaseTests, testTimeout: 20_000 },
      },
      {
        extends: true,
        // Which database is asked by YDT_TEST_DB (pglite, or pg at TEST_DATABASE_URL); one engine per worker costs memory, so few workers.
        test: { name: 'db', sequence: { groupOrder: 1 }, include: databaseTests, maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 },
      },
    ],
  },
})

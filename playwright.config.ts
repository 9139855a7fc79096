import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/find-chromium.mjs'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/needs-a-build.ts',
  outputDir: '.test/e2e',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '.test/e2e.json' }]],
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    // Days are days in Shanghai: what zone the phone is set to must not matter.
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    // Pictures of every moment would cost more than the tests themselves; what the page was is in its snapshots.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: { args: [...chromiumArgs], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'phone' }],
})

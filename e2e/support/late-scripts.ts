import type { Page } from '@playwright/test'

/** Lets none of our scripts come until the answer is called, as on a slow line. Not where a worker brings them out of its store. */
export async function holdScripts(page: Page): Promise<() => void> {
  let arrive = () => { /* set below, at once */ }
  const scripts = new Promise<void>((resolve) => { arrive = resolve })
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await scripts
    await route.continue()
  })
  return arrive
}

import { expect, type Page } from '@playwright/test'

/** What the phone keeps of the hospitals under a name; the page must have kept something there already. */
const keptUnder = (page: Page, name: string) => page.evaluate((asked) => new Promise<unknown>((done) => {
  const open = indexedDB.open('yiditong-hospitals')
  open.onsuccess = () => {
    const found = open.result.transaction('files').objectStore('files').get(asked)
    found.onsuccess = () => {
      open.result.close()
      done(found.result)
    }
  }
}), name)

/** Waits for it: some of it follows only once the page is quiet. */
export const holds = (page: Page, name: string) => expect.poll(() => keptUnder(page, name), { timeout: 20_000 })

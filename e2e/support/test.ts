import { test as base, type Browser, type BrowserContextOptions } from '@playwright/test'

import { citizenOn, type Citizen } from './citizen'
import { officerOn, type Officer } from './officer'
import { person } from './people'
import { startServer, type Server } from './server'
import { staff, type Colleague } from './staff'
import { note, watch } from './watch'
import { startWeChat, type WeChat } from './wechat-server'

/** A Tuesday in April: whatever day the tests run on, this is the day they are about. */
const today = '2026-04-14'

/** A server with everybody who may come in. */
export type Town = Server & {
  /** What stands in for WeChat. */
  readonly weChat: WeChat
  /** Another person each time, on a phone of their own. */
  readonly newCitizen: (browser: Browser, options?: BrowserContextOptions) => Promise<Citizen>
  readonly newOfficer: (browser: Browser, who?: Colleague, options?: BrowserContextOptions) => Promise<Officer>
}
type People = { readonly citizen: Citizen; readonly officer: Officer }
/** One list of servers for all tests: with lists of their own they would run in another order, and the last must be last. */
type Towns = { readonly town: Town; readonly townBeforeSpringFestival: Town }

async function openTown(wish: { readonly name: string; readonly now: string; readonly first: number }): Promise<Town> {
  const weChat = await startWeChat()
  const server = await startServer({ ...wish, settings: weChat.settings, database: process.env['DATABASE_URL'] })
  const signedIn = staff(server.origin)
  let next = wish.first
  const enter = async (browser: Browser, options: BrowserContextOptions) => {
    const context = await browser.newContext({ baseURL: server.origin, ...options })
    watch(context)
    return context.newPage()
  }
  return {
    ...server,
    weChat,
    stop: async () => {
      await server.stop()
      await weChat.stop()
    },
    newCitizen: async (browser, options = {}) => {
      next += 1
      const who = person(next)
      note('people', JSON.stringify(who))
      return citizenOn(await enter(browser, options), who, { scripts: options.javaScriptEnabled ?? true })
    },
    newOfficer: async (browser, who = 'clerk', options = {}) => {
      const storageState = await signedIn(browser, who)
      return officerOn(await enter(browser, { ...options, storageState }))
    },
  }
}

export const test = base.extend<People, Towns>({
  town: [async ({}, use, { workerIndex }) => {
    const town = await openTown({ name: `town-${String(workerIndex)}`, now: `${today}T09:30:00+08:00`, first: 0 })
    await use(town)
    await town.stop()
  }, { scope: 'worker', timeout: 120_000 }],
  townBeforeSpringFestival: [async ({}, use, { workerIndex }) => {
    const town = await openTown({ name: `spring-festival-${String(workerIndex)}`, now: '2026-02-13T10:00:00+08:00', first: 200 })
    await use(town)
    await town.stop()
  }, { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ town }, use) => { await use(town.origin) },
  citizen: async ({ browser, town }, use) => {
    const citizen = await town.newCitizen(browser)
    await use(citizen)
    await citizen.page.context().close()
  },
  officer: async ({ browser, town }, use) => {
    const officer = await town.newOfficer(browser)
    await use(officer)
    await officer.page.context().close()
  },
})

export { expect } from '@playwright/test'

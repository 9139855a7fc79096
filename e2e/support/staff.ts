import type { Browser, BrowserContext } from '@playwright/test'

import { signInAsStaff, type Account } from './sign-in'

export type Colleague = 'clerk' | 'supervisor' | 'otherClerk' | 'administrator' | 'ofOffices' | 'nanjing' | 'hall'
type State = Awaited<ReturnType<BrowserContext['storageState']>>

/**
 * The demo's officers (scripts/demo-accounts.json): a clerk and a supervisor of Changchun, clerks of Yanbian, of a province's own offices and of
 * Nanjing, one of the hall for places without a clerk, and an administrator.
 */
const password = 'demo-2026-yidi'
const accounts: Readonly<Record<Colleague, Account>> = {
  clerk: { login: 'cc001', password, phone: '13800000081' },
  supervisor: { login: 'cc101', password, phone: '13800000082' },
  otherClerk: { login: 'yb001', password, phone: '13800000083' },
  ofOffices: { login: 'ln001', password, phone: '13800000084' },
  nanjing: { login: 'nj001', password, phone: '13800000085' },
  hall: { login: 'qg001', password, phone: '13800000087' },
  administrator: { login: 'admin', password, phone: '13800000089' },
}

/** Each officer signs in once and stays signed in: a phone gets one code a minute. */
export function staff(origin: string): (browser: Browser, who: Colleague) => Promise<State> {
  const known = new Map<Colleague, Promise<State>>()
  const enter = async (browser: Browser, who: Colleague) => {
    const context = await browser.newContext({ baseURL: origin })
    await signInAsStaff(await context.newPage(), accounts[who])
    const state = await context.storageState()
    await context.close()
    return state
  }
  return (browser, who) => {
    const state = known.get(who) ?? enter(browser, who)
    known.set(who, state)
    return state
  }
}

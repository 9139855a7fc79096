import { log } from '../log'
import { processWide } from '../process-wide'

/** Each notice would wait five seconds for nothing, one after another, and with it the text message that takes its place. */
const REST_MS = 5 * 60_000

const rest = () => processWide('wechat rest', () => ({ until: 0 }))

/** Whether WeChat gave no answer a short while ago: news go by text message at once. */
export const isResting = (now: Date): boolean => now.getTime() < rest().until

export function restFrom(now: Date): void {
  log.warn('wechat.silent', { restsSeconds: REST_MS / 1000 })
  rest().until = now.getTime() + REST_MS
}

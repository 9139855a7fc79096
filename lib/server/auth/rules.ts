import { idleMinutes } from '@/lib/contracts/session'
import { env } from '../env'
import { networkOf } from '../limits'
import type { Limit } from '../limits'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const CODE_MINUTES = 10
export const CODE_TRIES = 5
export const IDLE_MS = idleMinutes * 60_000
export const LONGEST_MS = 12 * HOUR * 1000
export const TOUCH_MS = MINUTE * 1000

/** The name of the limit that guards the bill: reaching it is for the operators, not for the caller alone. */
export const BUDGET = 'sms-all'

// Mobile operators put thousands of people behind one /24. A demo has everybody behind one address.
const perNetwork = (): number => (env.mode === 'demo' ? 300 : 30)

export const askLimits = (phone: string, ip: string): Limit[] => [
  { name: 'sms-minute', key: phone, max: 1, seconds: MINUTE },
  { name: 'sms-hour', key: phone, max: 5, seconds: HOUR },
  { name: 'sms-day', key: phone, max: 10, seconds: DAY },
  { name: 'sms-network', key: networkOf(ip), max: perNetwork(), seconds: HOUR },
  { name: BUDGET, key: 'all', max: 2_000, seconds: HOUR },
]

/** Guesses over many codes: five for each code are counted with the code itself. */
export const guessLimits = (ip: string): Limit[] => [{ name: 'code-network', key: networkOf(ip), max: perNetwork() * 10, seconds: HOUR }]

export const passwordLimits = (login: string, ip: string): Limit[] => [
  { name: 'password-login', key: login, max: 10, seconds: 15 * MINUTE },
  { name: 'password-network', key: networkOf(ip), max: 60, seconds: 15 * MINUTE },
]

export const oidcLimits = (ip: string): Limit[] => [{ name: 'oidc-network', key: networkOf(ip), max: perNetwork() * 10, seconds: HOUR }]

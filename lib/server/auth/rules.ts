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

/** How long a second factor counts as just given. */
export const PROOF_MS = 10 * MINUTE * 1000

// Mobile operators put thousands of people behind one /24. A demo has everybody behind one address.
const perNetwork = (): number => (env.mode === 'demo' ? 300 : 30)

/** `step-up`: an officer who is signed in proves once more that the phone is in their hand. */
export type Purpose = 'citizen' | 'staff' | 'step-up'
type Asking = { readonly phone: string; readonly ip: string; readonly purpose: Purpose }

export const askLimits = ({ phone, ip, purpose }: Asking): Limit[] => [...(purpose === 'step-up' ? provingLimits(phone) : signInLimits(purpose, phone, ip)), ...(purpose === 'citizen' ? citizenBudgets() : staffBudgets())]

// Anybody may ask a citizen's code for any phone. An officer's comes after the password and is counted apart, or strangers would lock the desk.
const signInLimits = (purpose: 'citizen' | 'staff', phone: string, ip: string): Limit[] => [
  { name: `${counted[purpose]}-minute`, key: phone, max: 1, seconds: MINUTE },
  { name: `${counted[purpose]}-hour`, key: phone, max: 5, seconds: HOUR },
  { name: `${counted[purpose]}-day`, key: phone, max: 10, seconds: DAY },
  { name: `${counted[purpose]}-network`, key: networkOf(ip), max: perNetwork(), seconds: HOUR },
]

const counted = { citizen: 'sms', staff: 'desk' } as const

// Asked by somebody who is signed in, for their own phone: a working day of it, and one office behind one address.
const provingLimits = (phone: string): Limit[] => [
  { name: 'proof-minute', key: phone, max: 1, seconds: MINUTE },
  { name: 'proof-hour', key: phone, max: 8, seconds: HOUR },
  { name: 'proof-day', key: phone, max: 50, seconds: DAY },
]

/** The limits that guard the bill. Strangers who spend the citizens' must not lock the desk, so officers have their own. */
const citizenBudgets = (): Limit[] => [{ name: 'sms-all', key: 'all', max: 2_000, seconds: HOUR }, { name: 'sms-all-day', key: 'all', max: env.smsPerDay, seconds: DAY }]
const staffBudgets = (): Limit[] => [{ name: 'sms-staff', key: 'all', max: 500, seconds: HOUR }]
export const everyBudget = (): Limit[] => [...citizenBudgets(), ...staffBudgets()]
export const budgetNames: ReadonlySet<string> = new Set(['sms-all', 'sms-all-day', 'sms-staff'])

/** Guesses over many codes: five for each code are counted with the code itself. */
export const guessLimits = (ip: string): Limit[] => [{ name: 'code-network', key: networkOf(ip), max: perNetwork() * 10, seconds: HOUR }]

export const passwordLimits = (login: string, ip: string): Limit[] => [
  { name: 'password-login', key: login, max: 10, seconds: 15 * MINUTE },
  { name: 'password-network', key: networkOf(ip), max: 60, seconds: 15 * MINUTE },
]

export const oidcLimits = (ip: string): Limit[] => [{ name: 'oidc-network', key: networkOf(ip), max: perNetwork() * 10, seconds: HOUR }]

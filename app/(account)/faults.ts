import type { PhoneError } from '@/lib/base/phone'
import type { AgainRefused } from '@/lib/server/account'
import { isBudget, type VerifyRefused } from '@/lib/server/auth'
import { signInFaults } from '@/lib/text/account'

type Refused = AgainRefused | VerifyRefused

/** What a refusal is in words. */
export function refusedText(refused: Refused): string {
  switch (refused.code) {
    case 'bad-phone':
      return phoneText(refused.reason)
    case 'too-many':
      if (isBudget(refused.limit)) return signInFaults['sms-paused'](refused.retryAfterSeconds)
      return refused.retryAfterSeconds <= 60 ? signInFaults['too-soon'](refused.retryAfterSeconds) : signInFaults['too-many'](refused.retryAfterSeconds)
    case 'wrong-code':
      return signInFaults['wrong-code'](refused.triesLeft)
    case 'sms-failed':
    case 'bad-code':
    case 'code-dead':
      return signInFaults[refused.code]
  }
}

const phoneText = (code: PhoneError['code']): string => signInFaults.phone(code)

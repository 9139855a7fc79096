import type { EventType } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'
import type { Handlers } from '@/lib/server/jobs'
import { sendSms } from '@/lib/server/messages'
import { phoneOf } from '@/lib/server/people'
import { smsOf } from '@/lib/text/messages'

import { findForNotice } from './repo'

/** Tells the person that something happened, without saying what about whom: the record itself is read after signing in. */
export const filingHandlers: Handlers = {
  'filing.moved': async ({ payload }) => {
    const text = smsOf(String(payload['event']) as EventType)
    const filing = text === undefined ? undefined : await transaction((tx) => findForNotice(tx, String(payload['filingId'])))
    if (text === undefined || filing === undefined) return
    const phone = await phoneOf(filing.ownerId)
    if (phone === undefined) return
    const sent = await sendSms(phone, text(filing.number ?? ''))
    if (!sent.ok) throw new Error(sent.error.code)
  },
}

'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'

import { readDay } from '@/lib/base/plain-date'
import { CaseId, DeskAct, type DeskOutcome, type DeskRefusal, type RevealOutcome } from '@/lib/contracts/desk'
import { assertSameOrigin, requireStaff, staffHasJustProven, type Staff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { approveCase, askForMore, claimCase, refuseCase, revokeCase } from '@/lib/server/desk/act'
import { revealIdentity } from '@/lib/server/desk/views'

import { sentIn, typedIn } from './read-form'

/** Every decision of the desk, by the button pressed. Refused, it gives back a code and what was typed. */
export async function decide(before: DeskOutcome, form: FormData): Promise<DeskOutcome> {
  const staff = await requireStaff()
  assertSameOrigin(await headers())
  const turn = before.turn + 1
  const typed = typedIn(form)
  const sent = sentIn(form, typed)
  const read = DeskAct.safeParse(sent)
  const code = read.success ? (faultOf(read.data) ?? (await done(staff, read.data))) : shapeFault(sent)
  refresh()
  return code === undefined ? { turn, done: read.data?.act } : { turn, refused: { act: sent.act, code, typed } }
}

async function done(staff: Staff, sent: DeskAct): Promise<DeskRefusal | undefined> {
  const result = await run(staff, sent)
  return result.ok ? undefined : result.error.code
}

function run(staff: Staff, sent: DeskAct) {
  const at = { now: clock.now(), today: clock.today() }
  switch (sent.act) {
    case 'claim':
      return claimCase(staff, sent, at)
    case 'approve':
      return approveCase(staff, { ...sent, until: readDay(sent.until) }, at)
    case 'ask':
      return askForMore(staff, sent, at)
    case 'refuse':
      return refuseCase(staff, sent, at)
    case 'revoke':
      return revokeCase(staff, sent, at)
  }
}

/** What is wrong with a form that has the right shape. */
function faultOf(sent: DeskAct): DeskRefusal | undefined {
  if (sent.act === 'ask' && sent.items.length === 0) return 'items-missing'
  if (sent.act === 'approve' && sent.until !== '' && readDay(sent.until) === undefined) return 'until-unreadable'
  return (sent.act === 'refuse' || sent.act === 'revoke') && sent.reason.length > 1_000 ? 'reason-too-long' : undefined
}

const shapeFault = ({ items }: ReturnType<typeof sentIn>): DeskRefusal => (items.length > 10 || items.some(({ says }) => says.length > 300) ? 'too-much' : 'bad-input')

/** The person behind the mask, once, on record, in the answer to a form and nowhere else. */
export async function reveal(before: RevealOutcome, form: FormData): Promise<RevealOutcome> {
  const staff = await requireStaff()
  assertSameOrigin(await headers())
  const turn = before.turn + 1
  const id = CaseId.safeParse(form.get('id'))
  if (!id.success) return { turn, refused: 'not-found' }
  const revealed = await revealIdentity(staff, { id: id.data, proven: await staffHasJustProven() }, clock.now())
  return revealed.ok ? { turn, identity: revealed.value } : { turn, refused: revealed.error.code }
}

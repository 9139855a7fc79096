import { inForce, possible, type State } from '@/lib/filing/index'
import { citizenOfRequest } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFiling } from '@/lib/server/filings/views'
import { problem } from '@/lib/server/http'
import { citeText } from '@/lib/text/cites'
import { calendarText } from '@/lib/text/calendar'
import { windowWords } from '@/lib/text/windows'

/** What was refused or is over has no days ahead. */
const isClosed = (state: State) => possible(state, 'citizen').length === 0 && !inForce.has(state)

/** The record's days as a calendar file. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const { id } = await params
  const filing = await myFiling({ id, ownerId: citizen.id }, clock.today())
  if (!filing?.judgement.ok || isClosed(filing.state)) return problem(404, 'not-found')
  const days = filing.judgement.value.decision.windows.flatMap(({ window, rule, ends, says, cite }) =>
    ends.type === 'day' ? [{ id: `${rule}.${filing.id}`, day: ends.day, title: `异地就医备案：${windowWords[window]}`, note: `${says}（${citeText(cite)}）` }] : [])
  const stamp = `${clock.now().toISOString().replace(/[-:]/gu, '').slice(0, 15)}Z`
  return new Response(calendarText(days, stamp), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="yiditong.ics"', 'Cache-Control': 'private, no-store' },
  })
}

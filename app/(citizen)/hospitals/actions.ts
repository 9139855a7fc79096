'use server'

import { headers } from 'next/headers'

import type { ReportOutcome } from '@/components/hospitals/report-form'
import { clock } from '@/lib/server/clock'
import { reportHospital } from '@/lib/server/hospitals'
import { clientIp } from '@/lib/server/limits'
import { reportFaultWords } from '@/lib/text/hospitals'

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 400) : ''
}

/** Somebody says that an institution is listed wrongly. Nobody signs in for it. */
export async function sendReport({ turn }: ReportOutcome, form: FormData): Promise<ReportOutcome> {
  const values = { what: textOf(form, 'what'), says: textOf(form, 'says') }
  const done = await reportHospital({ hospital: textOf(form, 'hospital'), ...values }, { ip: clientIp(await headers()), now: clock.now() })
  if (done.ok) return { turn: turn + 1, sent: true }
  const { code } = done.error
  const field = code === 'says-personal' || code === 'says-too-long' ? 'says' : 'what'
  return { turn: turn + 1, problem: { field, message: reportFaultWords[code] }, values }
}

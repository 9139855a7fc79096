import type { PlainDate } from '../base/plain-date'
import { addWorkingDays, workingDaysBetween, type Calendar } from '../calendar/index'
import type { Decision } from '../policy/index'

import { windowDay } from './decision'

/** What the documents leave to the agency. Defaults until an agency sets its own; shown as the agency's, never as the document's. */
export const officeDefaults = { decisionWorkingDays: 2, proofWithinDays: 30, answerRatingWorkingDays: 15 } as const

/** The desk's last day for a filing that reached it on `receivedOn`: the day itself does not count. */
export const deskDueOn = (receivedOn: PlainDate, workingDays: number = officeDefaults.decisionWorkingDays, calendar?: Calendar): PlainDate =>
  addWorkingDays(receivedOn, workingDays, calendar).day

/** The desk's last day for a decision on what was handed in today: the document's where it names one, else the agency's. */
export const decideBy = (decision: Decision, today: PlainDate, calendar?: Calendar): PlainDate => windowDay(decision, 'opens-by') ?? deskDueOn(today, undefined, calendar)

/** The days that a promised proof may take: the document's where it names them, else the agency's. */
export const proofDays = ({ materials }: Decision): number => materials.find(({ promised }) => promised)?.commitment?.proofWithinDays ?? officeDefaults.proofWithinDays

export type DeskClock = { readonly state: 'in-time' | 'due-today' | 'overdue'; readonly workingDays: number; readonly provisional: boolean }

/** Working days left until the last day, or passed since. */
export function deskClock(dueOn: PlainDate, today: PlainDate, calendar?: Calendar): DeskClock {
  if (dueOn < today) return { state: 'overdue', ...counted(dueOn, today, calendar) }
  return { state: dueOn === today ? 'due-today' : 'in-time', ...counted(today, dueOn, calendar) }
}

function counted(from: PlainDate, to: PlainDate, calendar: Calendar | undefined): { workingDays: number; provisional: boolean } {
  const { count, provisional } = workingDaysBetween(from, to, calendar)
  return { workingDays: count, provisional }
}

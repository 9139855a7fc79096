import type { TableFault } from '@/lib/server/rates'
import type { rateDecideTroubles, RateFileTrouble } from '@/lib/text/rates'

export type ProposeOutcome = { readonly turn: number; readonly trouble?: RateFileTrouble; readonly faults?: readonly TableFault[] }
export type DecideOutcome = { readonly turn: number; readonly done?: true; readonly refused?: keyof typeof rateDecideTroubles }

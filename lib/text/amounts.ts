import { formatMoney, type Fen } from '@/lib/base/money'

/** 7,480 or 7,480.50: for people, without fen where there are none. */
export const yuan = (fen: Fen): string => formatMoney(fen).replace(/\.00$/u, '')

export const between = (low: string, high: string): string => (low === high ? low : `${low} 到 ${high}`)
export const span = (one: Fen, other: Fen): string => between(yuan(Math.min(one, other)), yuan(Math.max(one, other)))

import { err, ok } from './result'
import type { Result } from './result'

/** Money is whole fen: 1 yuan is 100. Sums of fen are exact. */
export type Fen = number

/** A billion yuan: no bill is larger, and every sum of fen below it is exact. */
export const MOST_FEN: Fen = 100_000_000_000

/**
 * A share of something, in hundred-millionths: 85 % is 85,000,000. Two reductions by whole percents stay exact in it
 * (85 % × 0.8 × 0.9 is 61.2 %), so that nothing is rounded before the fen.
 */
export type Share = number
export const WHOLE: Share = 100_000_000

/** Percent as the documents write it, with at most two decimals, as a share. */
export const shareOfPercent = (percent: number): Share => Math.round(percent * 1_000_000)
export const percentOf = (share: Share): number => share / 1_000_000

/** Never below nothing nor above the whole. */
export const withinWhole = (share: Share): Share => Math.min(WHOLE, Math.max(0, share))

/** A share of a share: 80 % of 85 % is 68 %. */
export const shareOfShare = (share: Share, of: Share): Share => Number((BigInt(share) * BigInt(of)) / BigInt(WHOLE))

export type Slice = { readonly base: Fen; readonly share: Share }

/** Shares of several amounts, added exactly and rounded once, half up, to the fen. */
export function paidOf(slices: readonly Slice[]): Fen {
  const exact = slices.reduce((sum, { base, share }) => sum + BigInt(base) * BigInt(share), 0n)
  return Number((2n * exact + BigInt(WHOLE)) / (2n * BigInt(WHOLE)))
}

/** The part of an amount that falls to `count` of `of` equal shares, half up to the fen. */
export const partOf = (amount: Fen, count: number, of: number): Fen => Number((2n * BigInt(amount) * BigInt(count) + BigInt(of)) / (2n * BigInt(of)))

export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => sum + amount, 0)

/** Whether a number is an amount that can be counted with. */
export const isFen = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value <= MOST_FEN

export type MoneyFault = { readonly code: 'empty' | 'not-money' | 'negative' | 'too-fine' | 'too-large' | 'commas' }

const UNITS: Readonly<Record<string, bigint>> = { '': 1n, 百: 100n, 千: 1_000n, 万: 10_000n, w: 10_000n, W: 10_000n, 百万: 1_000_000n, 千万: 10_000_000n, 亿: 100_000_000n }
const MONEY = /^(?<sign>-?)[¥￥]?(?<whole>\d+(?:,\d+)*)?(?:\.(?<part>\d*))?(?<unit>[百千万亿wW]{0,2})(?:元|块|圆)?(?:整)?$/u

/** What people type for money: 12000, 1.2万, １２，０００.５０元, ¥800. Refuses what could mean two amounts. */
export function readMoney(text: string): Result<Fen, MoneyFault> {
  const plain = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replaceAll('−', '-').replaceAll('。', '.')
  if (plain === '') return err({ code: 'empty' })
  const written = partsOf(plain)
  if (written === undefined) return err({ code: 'not-money' })
  if (written.whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/u.test(written.whole)) return err({ code: 'commas' })
  return amountOf(written)
}

type Written = { readonly negative: boolean; readonly whole: string; readonly part: string; readonly times: bigint }

function partsOf(plain: string): Written | undefined {
  const { sign, whole = '', part = '', unit = '' } = MONEY.exec(plain)?.groups ?? {}
  const times = UNITS[unit]
  return times === undefined || (whole === '' && part === '') ? undefined : { negative: sign === '-', whole, part, times }
}

function amountOf({ negative, whole, part, times }: Written): Result<Fen, MoneyFault> {
  const scale = 10n ** BigInt(part.length)
  const exact = BigInt(`${whole.replaceAll(',', '')}${part}`) * times * 100n
  if (exact % scale !== 0n) return err({ code: 'too-fine' })
  const fen = exact / scale
  if (negative && fen > 0n) return err({ code: 'negative' })
  return fen > BigInt(MOST_FEN) ? err({ code: 'too-large' }) : ok(Number(fen))
}

/** For people: 12,000.50. */
export function formatMoney(fen: Fen): string {
  const [yuan = '', cents = ''] = (Math.abs(fen) / 100).toFixed(2).split('.')
  return `${fen < 0 ? '−' : ''}${byThousands(yuan)}.${cents}`
}

/** Written out, for a page of amounts is drawn anew with each letter typed. */
const byThousands = (digits: string): string => (digits.length <= 3 ? digits : `${byThousands(digits.slice(0, -3))},${digits.slice(-3)}`)

/** As it is typed into a field or stands in an address: 12000.5, 800. */
export const writeMoney = (fen: Fen): string => String(fen / 100)

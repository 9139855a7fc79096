import type { Mark } from './repo'

/** Where to go on: on which step, after which institution. */
export type Cursor = { readonly step: number; readonly mark?: Mark }

const SHAPE = /^(\d{1,2})~(\d{1,4})~(\d{1,4})~([\w-]{1,40})$/u

export const cursorOf = ({ step, mark }: Required<Cursor>): string => [step, mark.rank, mark.size, mark.id].join('~')

/** Codes and counts only; whatever else somebody sends is none. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, step, rank, size, id] = SHAPE.exec(text ?? '') ?? []
  return id === undefined ? undefined : { step: Number(step), mark: { rank: Number(rank), size: Number(size), id } }
}

import type { RateRow } from '@/lib/policy/rates/index'

const isRow = (value: unknown): value is RateRow =>
  typeof value === 'object' && value !== null && 'figure' in value && typeof value.figure === 'string' && 'value' in value && typeof value.value === 'number' && 'source' in value

function rowsIn(body: unknown): readonly RateRow[] {
  const rows: unknown = typeof body === 'object' && body !== null && 'rows' in body ? body.rows : undefined
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

type Get = (address: string) => Promise<Response>

/** The table that a place's office has put in force; none where it has none. Undefined where it could not be asked. */
export async function loadOfficial(place: string, get: Get = (address) => fetch(address)): Promise<readonly RateRow[] | undefined> {
  try {
    const response = await get(`/api/v1/rates/${place}`)
    return response.ok ? rowsIn(await response.json()) : undefined
  } catch {
    return undefined
  }
}

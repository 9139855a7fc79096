import { levelWords } from '@/lib/text/hospitals'

import type { PhoneList } from './phone-list'

const FOUND = 8

type Option = { readonly code: string; readonly name: string; readonly note: string }

/** Looks for institutions of a city in the list of its province, which comes with the first letter and stays. Without it nothing is found. */
export function searchIn(city: string): (text: string) => Promise<readonly Option[]> {
  return async (text) => {
    const list = await listOf(`${city.slice(0, 2)}0000`)
    const rows = list?.find({ city, text, shown: FOUND }).rows ?? []
    return rows.map(({ hospital: { id, name, level }, place }) => ({ code: id, name, note: [levelWords[level], place].join(' · ') }))
  }
}

async function listOf(province: string): Promise<PhoneList | undefined> {
  const { lists } = await import('./lists').catch(() => ({ lists: undefined }))
  return lists?.whenHere(province)
}

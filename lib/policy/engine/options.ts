import type { ReadyPack } from './ready'

/** Readings chosen instead of the packs' own, by reading id. */
export type Chosen = Readonly<Record<string, string>>

/** The option that a reading is read by; an option that nobody offers changes nothing. */
export function optionOf(pack: ReadyPack, reading: string | undefined, chosen: Chosen): string | undefined {
  if (reading === undefined) return undefined
  const asked = Object.hasOwn(chosen, reading) ? chosen[reading] : undefined
  return asked !== undefined && pack.options.get(reading)?.includes(asked) === true ? asked : pack.options.get(reading)?.[0]
}

/** Every option of a reading but the one it is read by. */
export function otherOptions(pack: ReadyPack, reading: string, chosen: Chosen): readonly { readonly reading: string; readonly option: string }[] {
  const current = optionOf(pack, reading, chosen)
  return (pack.options.get(reading) ?? []).filter((option) => option !== current).map((option) => ({ reading, option }))
}

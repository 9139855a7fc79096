import type { ReadyPack } from './ready'

/** Readings chosen instead of the packs' own, by reading id. */
export type Chosen = Readonly<Record<string, string>>

/** The option that a reading is read by; an option that nobody offers changes nothing. */
export function optionOf(pack: ReadyPack, reading: string | undefined, chosen: Chosen): string | undefined {
  if (reading === undefined) return undefined
  const asked = Object.hasOwn(chosen, reading) ? chosen[reading] : undefined
  return asked !== undefined && pack.options.get(reading)?.includes(asked) === true ? asked : pack.options.get(reading)?.[0]
}

/** Every option of the ratio's readings that is not the one they are read by. */
export const otherOptions = (pack: ReadyPack, chosen: Chosen): readonly { readonly reading: string; readonly option: string }[] =>
  pack.ratioReadings.flatMap((reading) => {
    const current = optionOf(pack, reading, chosen)
    return (pack.options.get(reading) ?? []).filter((option) => option !== current).map((option) => ({ reading, option }))
  })

/** Readings chosen instead of the packs' own, by reading id. */
export type Chosen = Readonly<Record<string, string>>
/** The options of each reading, the pack's own first. */
export type ReadingOptions = ReadonlyMap<string, readonly string[]>

/** The option that a reading is read by; an option that nobody offers changes nothing. */
export function optionOf(options: ReadingOptions, reading: string, chosen: Chosen): string | undefined {
  const offered = options.get(reading)
  const asked = Object.hasOwn(chosen, reading) ? chosen[reading] : undefined
  return asked !== undefined && offered?.includes(asked) === true ? asked : offered?.[0]
}

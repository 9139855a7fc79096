/** Keeps sealed bytes under a name. What `put` has answered is there even if the power fails now. */
export type Store = {
  readonly put: (key: string, sealed: Buffer) => Promise<void>
  readonly get: (key: string) => Promise<Buffer | undefined>
  readonly remove: (key: string) => Promise<void>
}

/** Calls off what takes longer than this. `AbortSignal.timeout` is younger than many phones. */
export function inTime(ms: number): AbortSignal {
  const end = new AbortController()
  setTimeout(() => { end.abort() }, ms)
  return end.signal
}

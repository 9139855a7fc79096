/** How long a piece of work may keep a keystroke waiting. */
const PIECE_MS = 8

type Clock = { readonly now: () => number; readonly pause: () => Promise<void> }
const real: Clock = { now: () => performance.now(), pause: () => new Promise((go) => { setTimeout(go, 0) }) }

/** Work that can be stopped on the way, done in short pieces: between them the page answers. Undefined where it was called off before its end. */
export async function inPieces<T>(work: Generator<undefined, T>, calledOff: () => boolean, { now, pause }: Clock = real): Promise<T | undefined> {
  let until = now() + PIECE_MS
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (now() < until) continue
    await pause()
    if (calledOff()) return undefined
    until = now() + PIECE_MS
  }
}

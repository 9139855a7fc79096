/**
 * One value for the whole process. The bundler may load a module once for the start-up hook and once more for the
 * pages; a database handle or a clock that each copy kept for itself would be two handles and two clocks.
 */
export function processWide<T>(name: string, make: () => T): T {
  const values = (globalThis as { ydtProcessWide?: Map<string, unknown> }).ydtProcessWide ??= new Map<string, unknown>()
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as T
}

/** Forgets the value, so that the next caller makes it again. */
export function forgetProcessWide(name: string): void {
  (globalThis as { ydtProcessWide?: Map<string, unknown> }).ydtProcessWide?.delete(name)
}

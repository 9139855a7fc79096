/** What a form says, by name; of several fields of one name the first that says something. */
export function rawOf(form: FormData): Record<string, string> {
  const raw: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string' && (raw[name] ?? '') === '') raw[name] = value
  return raw
}

/** Puts a text on the clipboard; false where the browser has none to offer or refuses. */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>
  if (clipboard === undefined) return false
  return clipboard.writeText(text).then(() => true, () => false)
}

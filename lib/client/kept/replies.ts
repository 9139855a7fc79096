import { vault } from '../phone-file'

import { isObject } from './record'

const PAUSE_MS = 400
const idOf = (name: string): string => `replies:${name}`

/** Keeps what is written into the lines of a form, a moment after each change and before the page goes away; puts back what was kept. Answers how to stop. */
export function keepReplies(form: HTMLFormElement, name: string): () => void {
  const lines = () => [...form.querySelectorAll('textarea')]
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    void putAway(name, Object.fromEntries(lines().map((line) => [line.name, line.value])))
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, PAUSE_MS)
  }
  const hidden = () => { if (document.visibilityState === 'hidden') keep() }
  void keptReplies(name).then((kept) => { for (const line of lines()) if (line.value === '') line.value = kept[line.name] ?? '' })
  form.addEventListener('input', soon)
  // Whoever reaches for the camera leaves the line first.
  form.addEventListener('change', keep)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', keep)
  return () => {
    clearTimeout(timer)
    form.removeEventListener('input', soon)
    form.removeEventListener('change', keep)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', keep)
  }
}

export const forgetReplies = async (name: string): Promise<void> => (await vault()).remove('drafts', idOf(name))

async function putAway(name: string, value: Readonly<Record<string, string>>): Promise<void> {
  if (Object.values(value).every((text) => text === '')) return forgetReplies(name)
  await (await vault()).put('drafts', { id: idOf(name), value }, Date.now())
}

/** As an earlier page has left them; anything else is nothing. */
async function keptReplies(name: string): Promise<Readonly<Partial<Record<string, string>>>> {
  const kept = (await (await vault()).get('drafts', idOf(name)))?.value
  return isObject(kept) ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {}
}

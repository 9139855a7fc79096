import { isObject } from '../drafts/forms'
import { vault, type Vault } from '../vault'

import { outbox, type News, type Outbox } from '.'

type Gone = Extract<News, { type: 'saved' | 'submitted' }>
/** `take`: what has gone before anybody showed it; from then on who shows it listens. */
export type Watched = { readonly box: Outbox; readonly take: () => readonly Gone[] }

/** Comes once there is something to show: it waits on this phone, or has just gone. Most visitors never need what shows it. */
export async function onceWaiting(left: AbortSignal): Promise<Watched> {
  const [box, kept] = [await outbox(), await vault()]
  const gone: Gone[] = []
  let deaf = () => { /* nobody listens yet */ }
  await new Promise<void>((resolve) => {
    const look = async () => { if (gone.length > 0 || await isAny(box, kept)) resolve() }
    deaf = box.listen((news) => {
      if (news.type === 'saved' || news.type === 'submitted') gone.push(news)
      void look()
    })
    left.addEventListener('abort', deaf)
    void look()
  })
  return { box, take: () => { deaf(); return gone } }
}

/** Of records on the phone: what was changed here, or is to be handed in. A copy of what the server has is neither. */
async function isAny(box: Outbox, kept: Vault): Promise<boolean> {
  if ((await box.list()).length > 0) return true
  return (await kept.list('drafts')).some(({ value }) => isObject(value) && (value['edited'] === true || 'sending' in value))
}

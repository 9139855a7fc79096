type Where = { readonly window: EventTarget; readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState } }

/** Any of these may be the moment at which the network or the person is back; `onLine` alone is not believed. Returns how to stop. */
export function onSigns(act: () => void, { window, document }: Where = globalThis): () => void {
  const seen = () => { if (document.visibilityState === 'visible') act() }
  const signs = [[window, 'online', act], [window, 'pageshow', act], [document, 'visibilitychange', seen]] as const
  for (const [where, sign, see] of signs) where.addEventListener(sign, see)
  return () => { for (const [where, sign, see] of signs) where.removeEventListener(sign, see) }
}

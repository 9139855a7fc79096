'use client'

import { useState } from 'react'

import { drawPicture, type Picture } from '@/lib/client/estimate/picture'
import { copy, inWeChat, shareLink, type Shared } from '@/lib/client/estimate/share'
import { estimateWords } from '@/lib/text/estimate'

import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { useHydrated } from '../ui/use-hydrated'

type Props = { readonly address: string; readonly picture: Picture; readonly text: string }

/** Ways to keep a result or pass it on. All of them happen in the phone, so they are offered once scripts run. */
export function Keep({ address, picture, text }: Props) {
  const [done, setDone] = useState<Shared>()
  const [fallback, setFallback] = useState('')
  const hydrated = useHydrated()
  if (!hydrated) return null
  const wechat = inWeChat()
  const after = (what: string) => (outcome: Shared) => {
    setDone(outcome)
    setFallback(outcome === 'impossible' ? what : '')
  }
  const url = new URL(address, window.location.origin).href
  return (
    <div className="print:hidden">
      <Panel title={estimateWords.keep}>
        <div className="flex flex-wrap gap-3">
          <Button kind="plain" type="button" onClick={() => { void shareLink({ title: estimateWords.title, url }).then(after(url)) }}>{estimateWords.share}</Button>
          <Button kind="plain" type="button" onClick={() => { void copy(`${text}\n${url}`).then(after(text)) }}>{estimateWords.copy}</Button>
          {wechat ? null : <Button kind="plain" type="button" onClick={() => { window.print() }}>{estimateWords.print}</Button>}
        </div>
        <p className="text-small text-soft">{estimateWords.shareNote}</p>
        {wechat ? <p className="text-small text-soft">{estimateWords.printInWeChat}</p> : null}
        <p role="status">{done === 'copied' || done === 'shared' || done === 'impossible' ? estimateWords[done] : ''}</p>
        {fallback === '' ? null : <p className="rounded-control bg-sunken p-3 whitespace-pre-wrap select-all">{fallback}</p>}
        <AsPicture key={text} picture={picture} />
      </Panel>
    </div>
  )
}

type Drawn = { readonly type: 'no' } | { readonly type: 'failed' } | { readonly type: 'drawn'; readonly url: string }

/** A picture to hold down, as WeChat saves one, and a link for browsers that download. It is thrown away when the result changes. */
function AsPicture({ picture }: { readonly picture: Picture }) {
  const [drawn, setDrawn] = useState<Drawn>({ type: 'no' })
  const draw = () => {
    void drawPicture(picture).then((blob) => { setDrawn(blob === undefined ? { type: 'failed' } : { type: 'drawn', url: URL.createObjectURL(blob) }) })
  }
  return (
    <div className="grid justify-items-start gap-3">
      <Button kind="plain" type="button" onClick={draw}>{estimateWords.picture}</Button>
      {drawn.type === 'failed' ? <p role="status">{estimateWords.pictureFailed}</p> : null}
      {drawn.type === 'drawn' ? (
        <figure className="grid w-full gap-2">
          <figcaption role="status">{estimateWords.pictureReady}</figcaption>
          <img src={drawn.url} alt={estimateWords.pictureAlt} className="w-full border border-line" />
          {inWeChat() ? null : <a href={drawn.url} download="yiditong.png" className="inline-flex min-h-11 items-center">{estimateWords.download}</a>}
        </figure>
      ) : null}
    </div>
  )
}

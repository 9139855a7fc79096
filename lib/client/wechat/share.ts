import { sharedAs } from '@/lib/base/shared-as'
import type { PageSignature } from '@/lib/contracts/wechat'
import { shareCard } from '@/lib/text/wechat'

import { readBrowser } from '../device/browser'
import { ask, bridgeOf, type Bridge } from './bridge'

/** The page as WeChat sees it: `landing` is the address that was loaded, `now` the one it has come to since. */
export type Here = { readonly landing: string; readonly now: string; readonly userAgent: string }

type Ways = {
  readonly bridge: () => Promise<Bridge | undefined>
  readonly sign: (url: string) => Promise<PageSignature | undefined>
}
const ways: Ways = { bridge: () => bridgeOf(), sign: signatureOf }

/** A page that WeChat lets ask: with every question goes the signature of its address. */
export type Known = (name: string, args: object) => Promise<boolean>

const tags = { verifyOpenTagList: ['wx-open-subscribe'] } as const
const questions = ['updateAppMessageShareData', 'updateTimelineShareData'] as const

/** Makes the page known to WeChat. On iPhone it is signed as it was loaded, on Android as it is called now. */
export async function introduce({ landing, now, userAgent }: Here, { bridge, sign }: Ways = ways): Promise<Known | undefined> {
  const way = await bridge()
  if (way === undefined) return undefined
  const [url = ''] = (readBrowser(userAgent).system === 'ios' ? landing : now).split('#')
  const signed = await sign(url)
  if (signed === undefined) return undefined
  const { appId, timestamp, nonceStr, signature } = signed
  const proof = { appId, verifyAppId: appId, verifySignType: 'sha1', verifyTimestamp: String(timestamp), verifyNonceStr: nonceStr, verifySignature: signature }
  const known: Known = (name, args) => ask(way, name, { ...args, ...proof })
  return (await known('preVerifyJSAPI', { verifyJsApiList: questions, ...tags })) ? known : undefined
}

/** Sets what is passed on when somebody shares this page: its bare address, or for a page about one person the public guide. */
export async function offerCard(here: Here, using: Ways = ways): Promise<boolean> {
  const { origin, pathname } = new URL(here.now)
  const path = sharedAs(pathname)
  if (path === undefined) return false
  const known = await introduce(here, using)
  if (known === undefined) return false
  const card = { title: shareCard.title, link: `${origin}${path}`, imgUrl: `${origin}/icon-512.png` }
  const done = [await known('updateAppMessageShareData', { ...card, desc: shareCard.text }), await known('updateTimelineShareData', card)]
  return done.every(Boolean)
}

/** None where the server has no WeChat, or does not answer. */
async function signatureOf(url: string): Promise<PageSignature | undefined> {
  const response = await fetch(`/api/wechat/signature?${new URLSearchParams({ url }).toString()}`).catch(() => undefined)
  return response?.status === 200 ? response.json() as Promise<PageSignature> : undefined
}

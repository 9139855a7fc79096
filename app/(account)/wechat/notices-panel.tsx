import { headers } from 'next/headers'
import { buttonLook } from '@/components/ui/button-look'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { isWeChat } from '@/lib/client/device/browser'
import { weChatOf, type WeChatView } from '@/lib/server/wechat'
import { weChatWords } from '@/lib/text/wechat'
import { unbindWeChat } from './actions'
import { Subscribe } from './subscribe'

/** Whether news come by WeChat. One asks for it in WeChat, and stops it anywhere. */
export async function NoticesPanel({ personId }: { readonly personId: string }) {
  const view = await weChatOf(personId)
  const isHere = isWeChat((await headers()).get('user-agent') ?? '')
  if (view === undefined || !(view.isBound || isHere)) return null
  return <Panel title={weChatWords.panel.title}>{view.isBound ? <Bound view={view} isHere={isHere} /> : <Unbound />}</Panel>
}

function Unbound() {
  const { unbound, bind } = weChatWords.panel
  return (
    <>
      <p>{unbound}</p>
      <p className="text-small text-soft">{weChatWords.purpose}</p>
      <p><a href="/api/wechat/start?next=/account" className={buttonLook('plain')}>{bind}</a></p>
    </>
  )
}

function Bound({ view: { left, template }, isHere }: { readonly view: WeChatView; readonly isHere: boolean }) {
  const { bound, noneLeft, unbind, unbinding } = weChatWords.panel
  return (
    <>
      <p>{left ? bound : noneLeft}</p>
      {isHere && template !== undefined ? <Subscribe template={template} /> : null}
      <form action={unbindWeChat}><SubmitButton kind="plain" pendingText={unbinding}>{unbind}</SubmitButton></form>
    </>
  )
}

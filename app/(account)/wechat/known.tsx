import { Panel } from '@/components/ui/panel'
import { knownPhone } from '@/lib/server/wechat'
import { weChatWords } from '@/lib/text/wechat'
import { AccountForm } from '../account-form'
import { askKnownCode } from './actions'

/** Whose account this WeChat is bound to, where it was asked. Known is not signed in: the code still goes to the phone. */
export async function KnownByWeChat({ next }: { readonly next: string }) {
  const phone = await knownPhone()
  if (phone === undefined) return null
  const { title, text, send, pending, other } = weChatWords.known
  return (
    <Panel title={title}>
      <p>{text(phone)}</p>
      <AccountForm action={askKnownCode} hidden={{ next }} send={send(phone)} pending={pending} />
      <p className="text-soft">{other}</p>
    </Panel>
  )
}

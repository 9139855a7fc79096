import { headers } from 'next/headers'
import { buttonLook } from '@/components/ui/button-look'
import { isWeChat } from '@/lib/client/device/browser'
import { weChatIsOn } from '@/lib/server/wechat'
import { weChatWords } from '@/lib/text/wechat'

/** Only in WeChat can one be asked there, and nothing is asked before somebody taps. */
export async function AskWeChat({ next }: { readonly next: string }) {
  if (!weChatIsOn() || !isWeChat((await headers()).get('user-agent') ?? '')) return null
  return (
    <div className="flow">
      {/* Not a Link: the answer leads to WeChat. */}
      <p><a href={`/api/wechat/start?next=${encodeURIComponent(next)}`} className={buttonLook('plain')}>{weChatWords.ask}</a></p>
      <p className="text-small text-soft">{weChatWords.purpose}</p>
    </div>
  )
}

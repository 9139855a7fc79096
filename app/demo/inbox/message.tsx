import type { DemoMessage } from '@/lib/server/messages'
import { inboxWords } from '@/lib/text/account'

const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' })
const codeIn = (body: string): string | undefined => /(?<!\d)\d{6}(?!\d)/.exec(body)?.[0]

/** One message as a phone would show it, with the code large enough to read across a desk. */
export function Message({ maskedPhone, body, createdAt }: DemoMessage) {
  const code = codeIn(body)
  return (
    <li className="grid gap-1 px-4 py-3">
      <p className="flex flex-wrap justify-between gap-x-4 text-small text-soft">
        <span>{inboxWords.to(maskedPhone)}</span>
        <time dateTime={createdAt.toISOString()}>{time.format(createdAt)}</time>
      </p>
      {code === undefined ? null : <p className="text-heading font-semibold tabular-nums" data-testid="code">{inboxWords.code(code)}</p>}
      <p>{body}</p>
    </li>
  )
}

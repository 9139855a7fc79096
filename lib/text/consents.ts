import type { Purpose } from '@/lib/contracts/consent'

import { weChatWords } from './wechat'

/** What is asked for beyond what the law asks, and the version of the text that asks: another text is another version, and an old yes does not count for it. */
export const consentWords: Readonly<Record<Purpose, { readonly version: string; readonly title: string }>> = {
  prefill: { version: '2026-11-1', title: '记住我的资料' },
  'wechat-notices': { version: '2026-11-1', title: weChatWords.panel.title },
}

/** The text behind `prefill`; the one behind notices by WeChat stands with the words of WeChat. */
export const rememberWords = {
  offer: '每次都要填姓名和身份证号？可以让系统记住',
  text: '您同意的话，把最近一次提交的姓名、身份证号、参保地和医保种类加密存在账号里，下次办理自动填好。不同意也能办所有的事，只是要再填一遍。14 岁以下孩子的资料不会记。随时可以停，停了马上删除。',
  give: '同意记住', giving: '正在保存…',
  given: '已经同意：下次办理自动填好姓名、身份证号、参保地和医保种类。',
  stop: '不再记住，删掉这些资料', stopping: '正在删除…',
} as const

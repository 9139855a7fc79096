import type { Purpose } from '@/lib/contracts/consent'

type ConsentWords = { readonly version: string; readonly title: string; readonly text: string; readonly give: string; readonly giving: string; readonly given: string; readonly stop: string; readonly stopping: string }

/** What is asked for beyond what the law asks. A changed text is a new version, and an old yes does not count for it. */
export const consentWords: Readonly<Record<Purpose, ConsentWords>> = {
  prefill: {
    version: '2026-11-1',
    title: '记住我的资料',
    text: '您同意的话，把最近一次提交的姓名、身份证号、参保地和医保种类加密存在账号里，下次办理自动填好。不同意也能办所有的事，只是要再填一遍。14 岁以下孩子的资料不会记。随时可以停，停了马上删除。',
    give: '同意记住', giving: '正在保存…',
    given: '已经同意：下次办理自动填好姓名、身份证号、参保地和医保种类。',
    stop: '不再记住，删掉这些资料', stopping: '正在删除…',
  },
  'wechat-notices': {
    version: '2026-11-1',
    title: '微信通知',
    text: '您在微信里点了绑定，才用这个微信号给您发办理通知。不绑定也能办所有的事，通知改发短信。',
    give: '绑定这个微信', giving: '正在绑定…',
    given: '已经绑定微信。',
    stop: '不再用微信收通知', stopping: '正在解除…',
  },
}

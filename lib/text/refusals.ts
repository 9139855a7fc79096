import { moveRefusedWords } from './states'
import { waitText } from './wait'

/** Why the server did not do it, and what to do now. Nothing typed is lost: drafts are kept page by page. */
export const refusedWords = {
  ...moveRefusedWords,
  'not-found': '没有找到这份备案，请从“进度”里重新打开',
  'changed-meanwhile': '这份备案在别处改过了（例如另一部手机），请看一遍最新的内容，再点一次',
  'too-often': (wait: string) => `这会儿做得太快太多了，请过 ${wait}再试。已经保存的都还在`,
  'key-unknown': '这个提交不是从这份草稿来的，请从“进度”里重新打开再提交',
  'key-reused': '这份备案已经用别的内容提交过了，请到“进度”里查看',
  'place-unknown': '请先填参保地',
  'no-policy': '这个参保地或日期没有可用的政策文件，请打 12393 问参保地经办机构',
  'kind-not-filed': '按参保地的文件，这一种不用在这里办，或者没有这一种，说明在上面',
  'no-office': '参保地的经办机构还没有接入，现在交了没有人办。草稿还在；请打 12393，或到参保地的医保窗口办',
  'commitment-outdated': '承诺书或依据的文件有更新，请回去重新看一遍再签',
  'signature-differs': '签名和参保人的姓名不一样，请回去重新签',
  incomplete: '还有内容没有填，请看下面标着“没有填”的地方',
  'not-eligible': '按您填的情况，现在还不能办，原因在上面',
  'materials-missing': '还缺材料，请回去上传后再提交',
  'already-filed': '这件事已经有一份没有结束的备案，请打 12393 问参保地经办机构',
  'still-missing': '还没有补齐：清单里的每一样都要补，文字问题要写回复',
} as const

/** What somebody was refused, and for how long where it passes by itself. */
export type Refusal = { readonly code: Exclude<keyof typeof refusedWords, 'too-often'> } | { readonly code: 'too-often'; readonly retryAfterSeconds: number }

export const refusedText = (refused: Refusal): string => (refused.code === 'too-often' ? refusedWords['too-often'](waitText(refused.retryAfterSeconds)) : refusedWords[refused.code])

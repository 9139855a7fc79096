import type { ProofCode } from '@/lib/contracts/proof'

import { waitText } from './wait'

/** Asked for so often that it has to wait; where nobody knows for how long, the longest that it can be. */
export function tooOftenText(seconds: number): string {
  return `传得太快太多了，请过 ${waitText(seconds)}再传`
}

/** What is wrong with a file and what to do about it. */
export const proofWords: Readonly<Record<ProofCode, string>> = {
  'no-file': '还没有选照片或文件，请先选一个，再点“上传”',
  'too-large': '这个文件太大了，单个不能超过 8 MB。请直接拍照上传，照片会自动变小',
  'wrong-type': '这个文件不是照片，也不是 PDF。请改用拍照，或选一张照片（JPG、PNG）',
  heic: '这张苹果手机的高效格式照片打不开。请在手机上打开：设置 → 相机 → 格式 → 选“兼容性最佳”，然后重新拍一张；或者把这张照片截屏，上传截屏',
  broken: '这张照片打不开，可能没有传完整或已经损坏。请重新拍一张再传',
  'too-many-pixels': '这张照片的尺寸太大了。请在相机设置里选普通清晰度重新拍，或者截屏后上传截屏',
  'too-small': '这张照片太小，看不清上面的字。请重新拍一张大的',
  'too-long': '这张照片太长或太窄，看不清上面的字。请分成几张，一张一张传',
  moving: '这是会动的图片。请改传一张普通照片',
  'pdf-broken': '这份 PDF 打不开，可能没有传完整。请重新传一次，或者把它拍成照片上传',
  'pdf-locked': '这份 PDF 设了密码，经办人员打不开。请去掉密码再传，或者把每一页拍成照片上传',
  'pdf-active': '这份 PDF 里带有会自动运行、或者没办法检查的内容，为了安全不能收。请把每一页截屏或拍成照片上传',
  'pdf-long': '这份 PDF 超过 20 页。请只传需要的那几页，或者把它们拍成照片上传',
  'pdf-fonts': '这份 PDF 里没有带上汉字的字体，经办人员打开可能是空白。请把每一页截屏或拍成照片上传',
  infected: '这个文件里查出了病毒，没有收下。请把纸质材料重新拍照上传',
  'scanner-away': '文件的安全检查暂时用不了，这个文件没有收下。请过几分钟再传，您填的内容都还在',
  'too-many-files': '一次备案最多传 12 个文件，已经满了。请先删掉不需要的，再传新的',
  'no-room': '您存的文件总共超过了 60 MB。请先删掉还没提交的备案里不需要的文件，再传新的',
  'not-possible-now': '这次备案正在由经办机构处理，现在不能添加或删除文件。需要补材料时会通知您',
  'already-sent': '这个文件已经交给经办机构了，不能删除。传错了可以再补传一份正确的',
  'not-found': '没有找到这次备案或这个文件，页面可能已经过时，请刷新后再看',
  garbled: '文件在路上传坏了，没有收下。请再传一次',
  'run-out': '这次上传隔得太久，已经作废。请再传一次',
  'bad-request': '没有收到完整的内容，请回到上传页面再试一次',
  'other-site': '这个请求不是从本网站发出的，没有处理。请回到本网站再试一次',
  'signed-out': '您已经退出登录，文件没有传上去。请重新登录，再传一次',
  'too-often': tooOftenText(600),
  busy: '现在同时上传的人太多，请过一分钟再试。您填的内容都还在',
  unreachable: '网络断了，没有办成。请连上网络后再点一次',
  'server-trouble': '我们这边出了问题，没有办成。请过一会儿再点一次',
}

/** Why a file waits on the phone. */
const waitWords: Partial<Readonly<Record<ProofCode, string>>> = {
  unreachable: '网络断了',
  'server-trouble': '我们这边出了问题',
  busy: '现在上传的人太多',
  'scanner-away': '文件的安全检查暂时用不了',
  'too-often': '传得太快太多了，要等几分钟',
  'signed-out': '您已经退出登录',
  garbled: '文件在路上传坏了',
  'run-out': '隔得太久，要从头传',
}

export type PhotoHint = 'blurred' | 'dark' | 'glare'
const hintWords: Readonly<Record<PhotoHint, string>> = { blurred: '好像有点模糊', dark: '好像太暗', glare: '好像有反光' }

/** The words around the upload of one paper. */
export const uploadWords = {
  camera: '拍照',
  album: '从相册选',
  pdf: '选 PDF 文件',
  chooseOne: '选一张照片或一个 PDF 文件',
  limits: '照片或 PDF 都可以，一次选一个，可以传好几次。单个不超过 8 MB。',
  upload: '上传',
  remove: '删除',
  removing: '正在删除…',
  removeNamed: (name: string) => `删除：${name}`,
  retry: '重试',
  giveUp: '移除',
  ofNamed: (act: string, name: string) => `${act}：${name}`,
  photo: (number: number) => `照片 ${number}`,
  document: (number: number) => `PDF 文件 ${number}`,
  preview: (name: string) => `打开看：${name}`,
  stored: (size: string) => `已收到，${size}`,
  sent: (size: string) => `已交给经办机构，${size}`,
  preparing: '准备中…',
  kept: '已存在本机，等待上传',
  keptByPage: '等待上传，传完以前请不要关闭页面',
  sending: ({ percent, part, parts }: { readonly percent: number; readonly part: number; readonly parts: number }) => (parts > 1 ? `上传中，第 ${part} 段，共 ${parts} 段，已传 ${percent}%` : `上传中，已传 ${percent}%`),
  looking: '正在检查…',
  gone: '不在这个页面里了：可能已经在另一个页面上传，刷新后能看到',
  /** `lasting`: this phone keeps it when the page is closed. */
  waits: (code: ProofCode, lasting: boolean) => `${waitWords[code] ?? '暂时传不上去'}。${lasting ? '已存在本机，' : '请不要关闭页面，'}${code === 'signed-out' ? '重新登录后会接着传' : '会自动接着传'}`,
  pending: (count: number) => `还有 ${count} 个文件没有传完，经办人员还看不到。请不要急着提交，传完后这里会自动更新。`,
  seePending: '去看看传到哪儿了',
  signIn: '重新登录',
  refused: '没有通过检查',
  failed: '没有传上去',
  added: (name: string) => `${name}已收到`,
  removed: '已删除',
  mark: (day: string) => `仅用于异地就医备案 ${day}`,
  markChoice: '给照片加上水印“仅用于异地就医备案”和今天的日期',
  markWhy: '字很淡，不挡材料上的字，能防止照片被人拿去做别的事。PDF 文件不加。',
  looksLike: (hints: readonly PhotoHint[]) => `这张照片${hints.map((hint) => hintWords[hint]).join('，')}。点开看看：字都能看清就可以用，看不清请重拍。`,
  useAnyway: '仍然使用',
  retake: '重拍',
  nothingYet: '还没有上传',
  megabytes: (count: string) => `${count} MB`,
  kilobytes: (count: number) => `${count} KB`,
} as const

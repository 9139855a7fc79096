import type { SetOpen, SetRefusalCode, Slot } from '@/lib/policy/index'

/** Words for choosing the institutions of a record. */
export const slotWords: Readonly<Record<Slot, string>> = { tertiary: '三级医院', secondary: '二级医院', primary: '一级医院', specialist: '专科医院' }

export const setRefusalWords: Readonly<Record<SetRefusalCode, string>> = {
  'not-asked': '这种备案不用选医院，请把选的去掉', 'too-many': '选多了，请去掉几家', 'no-slot': '它不是三级、二级、一级医院，也不是专科医院，不能选',
  'slot-taken': '同一级的已经选了一家，请只留一家', 'settles-directly': '它能直接结算，不选也能去，请去掉，把名额留给别家', 'other-city': '它不在要去的城市，不能选',
  'not-designated': '它不是医保定点医院，不能选', 'no-special-right': '没有门诊特殊疾病待遇的，不用定这家', 'special-not-open': '它不在您能去的医院里，请先选上它，或换一家',
}

export const setOpenWords: Readonly<Record<SetOpen['about'], string>> = {
  tier: '是几级，名单里没有写', direct: '能不能异地直接结算，名单里没有写（能直接结算的不用选）', designated: '是不是医保定点，名单里没有写',
}

export const setStatusWords = { yes: '这样选，符合规定', no: '这样选不行，要改一下', undecided: '还不能确定' } as const

/** An institution that is looked for by its name, while a record is filled in. */
export const institutionWords = {
  list: '医院', pick: '请点选是哪一家', found: (count: number) => (count === 0 ? '没有找到，请换一个写法；名单里没有的也可以写' : `找到 ${count} 家，请点选`),
  asWritten: (name: string) => `名单里没有，就按我写的“${name}”`,
} as const

/** The institutions of a record, on the page on which one checks one's answers and on the desk. */
export const picksWords = { label: '另外选的医院', none: '没有选。能直接结算的定点医院都可以去，不用选', choose: '选医院', verdict: '选的医院，规定怎么说', list: '按今天的名单核对' } as const

export const setWords = {
  title: '为备案选医院', lead: '看看您的备案要不要选医院，能选哪几家。只是先看看，不会提交。', back: '回到找医院',
  from: '在哪里参加医保？', fromHint: '填交医保的城市，例如“长春”', to: '要去哪个城市？', toHint: '例如“北京”“沈阳”', kind: '办哪种备案？', next: '看规定',
  faults: { from: '请写参保的城市，例如“长春”', to: '请写要去的城市，例如“北京”', kind: '请选一种备案' },
  noPolicy: '这个参保地今天的规定，我们没有收到文件。请打 12393 问参保地。', silent: '文件没有写要不要选医院，请打 12393 问参保地。',
  rules: '规定怎么说', picked: '您选的医院', nonePicked: '还没有选', free: '还可以选：', remove: '去掉', pick: '选这家', add: '再选一家', search: '医院名字', find: '查找',
  askFirst: '请先打电话问这家医院的医保办，或打 12393。', disease: '您有门诊特殊疾病待遇吗？', has: '有', hasNot: '没有', special: '门诊特殊疾病在这里看', makeSpecial: '定为看门诊特殊疾病的医院', unmakeSpecial: '不定这家',
  gone: '名单里已经没有这家医院', nobody: '没有找到，请换一个写法', careful: '仅供参考，以参保地和官方名单为准。', change: '换一种情况',
  situation: ({ from, to, kind }: { readonly from: string; readonly to: string; readonly kind: string }) => `在${from}参保，去${to}，办${kind}备案。`,
} as const

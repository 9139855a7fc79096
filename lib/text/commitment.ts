import { consequenceOf, windowDay, type Commitment, type Judged } from '@/lib/filing/index'
import { packById, type Cite, type PackId } from '@/lib/policy/index'

import { citeText } from './cites'
import { materialWords } from './materials'

export type CommitmentText = { readonly version: string; readonly told: readonly string[]; readonly promises: readonly string[] }

export const promiseWords = { told: '先告诉您', promises: '您的承诺', version: '承诺书版本', signed: '参保人签的承诺书' } as const

/** Our form of the commitment, filled with what the document says of this case. Change the form only together with its version. */
export function commitmentText({ rule, replaces, version }: Commitment, { pack, decision }: Judged): CommitmentText {
  const papers = replaces.map((paper) => materialWords[paper.rule.material].name).join('、')
  const follows = consequenceOf(pack, rule)
  const from = decision.windows.find(({ window }) => window === 'effective-from')
  const days = rule.proofWithinDays
  return {
    version,
    told: [
      `事项：异地就医备案${ofKind(decision)}`,
      `依据：${inPrint(rule.pack, rule.cite)}：${rule.says}`,
      `用承诺书代替的证明：${papers}`,
      '可以不承诺：选“现在交证明材料”，一样能办',
      ...(from === undefined ? [] : [`什么时候生效：${from.says}`]),
      days === undefined ? '补交：文件没有要求另外补交；经办机构核查时，请拿得出证明' : `补交期限：签字后${days}天内补交证明（经办机构可以调整）`,
      '怎样核查：经办机构可能看您的证明，也可能向有关单位核实',
      `承诺不实：${rule.consequence.says}${follows === undefined ? '' : `，依据 ${inPrint(follows.pack, follows.cite)}`}`,
      ...[...decision.locks.map(({ rule: lock }) => lock), ...decision.statements.filter(({ topic }) => topic === 'both-ways')].map((each) => `还要知道：${each.says}，依据 ${inPrint(each.pack, each.cite)}`),
      '承诺书不公开，只用于这次备案',
    ],
    promises: [
      '上面的内容我看过，也明白了',
      '我确实在备案的地方居住或工作，所填内容都是真的',
      days === undefined ? '我愿意接受核查，需要时交出证明' : '我会在期限内补交证明，愿意接受核查',
      '如果承诺不实，我愿意承担责任',
    ],
  }
}

/** The words around the copy of a promise that was signed. */
export const signedWords = {
  title: '承诺书副本',
  lead: '这是您签字时看到的全文，一个字也没有改。可以打印或存成文件留着。',
  open: '看签过的承诺书（副本）',
  print: '打印承诺书',
  back: '回到这份备案',
  told: '经办机构告知', promises: '本人承诺',
  rows: { number: '备案编号', kind: '备案种类', office: '受理机构', version: '承诺书版本', signedAs: '签名', at: '签字时间', hash: '校验码（SHA-256）' },
  office: (area: string) => `${area}医疗保险经办机构`,
  whole: '已重新计算：保存的全文和签字时记下的校验码一致。',
  changed: '保存的全文和签字时记下的校验码不一致，这份副本不能作数。请打 12393 告诉参保地经办机构。',
} as const

/** When the record holds and whether a proof has to follow, in one line beside the choice to promise. */
export function promiseHint({ rule }: Commitment, { decision }: Judged): string {
  const from = decision.windows.find(({ window }) => window === 'effective-from')
  const atOnce = windowDay(decision, 'effective-from') !== undefined
  const follows = rule.proofWithinDays === undefined ? '不用再补交证明' : `${rule.proofWithinDays}天内补交证明`
  return [atOnce ? '签字当天生效' : (from?.says ?? ''), follows].filter(Boolean).join('，')
}

function ofKind({ grounds }: Judged['decision']): string {
  const titles = grounds.filter(({ verdict }) => verdict === true).map(({ rule }) => rule.title)
  return titles.length === 0 ? '' : `，${titles.join('、')}`
}

const inPrint = (pack: PackId, cite: Cite) => `${packById(pack)?.document.number ?? ''} ${citeText(cite)}`

import { commitmentVersion } from '@/lib/filing/index'

/** The commitment of jilin-2020-16 六 in our form. Change the text only together with its version. */
export const commitmentText = {
  version: commitmentVersion,
  told: [
    '事项：异地就医备案（长期异地）',
    '依据：吉医保联〔2020〕16号 六；吉人社联字〔2017〕79号 第七条、第十六条、第五十五条',
    '要证明的事：您在备案的地方居住或工作',
    '可以不承诺：选“现在交证明材料”，一样能办',
    '补交期限：签字后30天内补交证明（经办机构可以调整）',
    '怎样核查：经办机构会看您补交的证明，也可能向有关单位核实',
    '承诺不实：停止异地就医待遇，多报的钱要退回，并依法处理',
    '承诺书不公开，只用于这次备案',
  ],
  promises: [
    '上面的内容我看过，也明白了',
    '我确实在备案的地方居住或工作，所填内容都是真的',
    '我会在期限内补交证明，愿意接受核查',
    '如果承诺不实，我愿意承担责任',
  ],
} as const

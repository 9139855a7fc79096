/** What the command line says. */
export const cliWords = {
  usage: [
    '用法：',
    '  npm run policy -- decide --place 220100 --on 2018-03-05 --kind emergency --visitDay 2018-03-02 --emergencyCare yes',
    '  npm run policy -- documents',
    '  npm run policy -- period --from 2018-02-14 --workingDays 3',
    '',
    '  --place 参保统筹区代码   --care 就医地代码   --on 哪一天   --held 已交的材料，用逗号隔开   --reading 理解=选项（可多次）',
    '  其余的都是事实，名字和取值见 /developers，例如 --insurance employee --critical yes；不知道的不写。',
    '  --json 输出完整的 JSON。period 的期间：--days --months --years --workingDays；锁定期不顺延，加 --lock。',
  ].join('\n'),
  noCommand: '请写明做什么：decide、documents 或 period',
  unknownFlag: (flag: string) => `没有 --${flag} 这一项`,
  needed: (flag: string) => `缺少 --${flag}`,
  value: (flag: string) => `--${flag} 后面要写一个值`,
  repeated: (flag: string) => `--${flag} 写了两次，只能写一次`,
  stray: (word: string) => `不明白“${word}”；每个值前面要有 --名字`,
  onePeriod: '请在 --days、--months、--years、--workingDays 里写一个，而且只写一个',
  heads: { list: '方面', answer: '结果', cite: '依据', id: '文件', number: '文号', title: '名称', from: '施行', to: '到', areas: '参保地', verified: '核对' },
  status: '判断', reasons: '原因', material: '材料', window: '日期', lock: '不能改', ratio: '规定里的比例', open: '还要弄清', claim: '垫付报销', notice: '后来的规定', gap: '文件没有写', reading: '理解', statement: '告知', code: '国家接口代码',
  held: '已交', provisional: '暂定', unverified: '待核实', nobody: '—', step: '第', day: '到期', firstFree: '之后第一天', how: '怎样算的',
} as const

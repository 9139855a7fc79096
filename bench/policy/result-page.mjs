const row = (cells) => `| ${cells.join(' | ')} |`
const times = (one, other) => (one.perCpuSecond / other.perCpuSecond).toFixed(0)
const fastest = (engines) => engines.reduce((best, each) => (each.perCpuSecond > best.perCpuSecond ? each : best))

/** The figures as a page that people read. */
export function resultPage({ machine, versions, notMeasured, rules, cases, engines, whole, gzip, start }) {
  const [first, ...others] = engines
  const figures = (each) => [each.perCpuSecond.toLocaleString('en'), each.p50, each.p99]
  const rows = engines.map((each) => row([`${each.name} ${versions[each.name] ?? ''}`, each.trace ? '有' : '没有', ...figures(each), each === first ? 1 : times(first, each)]))
  const tracing = fastest(others.filter(({ trace }) => trace))
  const any = fastest(others)
  const missing = Object.entries(notMeasured).map(([name, why]) => `- 没有量 ${name}：${why}\n`).join('')
  return `# 政策引擎的速度

同一组规则（吉人社联字〔2017〕79号、吉医保联〔2020〕16号 的全部条件：${rules} 条），同一批 ${cases} 种情况。先核对：每种情况下，各引擎认定成立的规则完全相同，算出的比例也相同；再计时。\`npm run bench\` 重新生成。

- 机器：${machine.cpu} × ${machine.cores}，${machine.platform}，Node ${machine.node}，开始时负载 ${machine.load}
- 同一组规则，都留下理由（每条规则的结论和依据）：我们是最快的其他引擎（${tracing.name}）的 ${times(first, tracing)} 倍；它不留理由、我们仍留：${times(first, any)} 倍${any === tracing ? '（它总是留）' : ''}
- 完整回答（除了逐条判断，还有材料、按工作日算的期限、其他理解的结果、下面还要问什么，只有我们给）：每处理器秒 ${whole.perCpuSecond.toLocaleString('en')} 个，p50 ${whole.p50} 微秒，p99 ${whole.p99} 微秒，仍是 ${tracing.name} 的 ${times(whole, tracing)} 倍
${missing}
| 引擎 | 理由 | 每处理器秒答案数 | p50 微秒 | p99 微秒 | 慢几倍 |
| --- | --- | --: | --: | --: | --: |
${rows.join('\n')}

引擎加吉林的两部文件，压缩后 ${gzip} 字节；装载 ${start.load} 毫秒，装载后第一次回答 ${start.first} 毫秒。
`
}

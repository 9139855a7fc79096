const ratio = (one, to) => (one / to).toFixed(1)
const times = ([ours, ...others]) => [ours, ...others].map(({ name, p50, p95, worst, bytes, sent, found }) => `| ${name} | ${p50} | ${p95} | ${worst} | ${ratio(p95, ours.p95)} | ${kilobytes(bytes)} | ${sent === undefined ? '' : kilobytes(sent)} | ${found} |`)
/** Each way of typing by itself: how many times as long the others take at the 95th percentile, and how many keys find something. */
const byWay = ([ours, ...others]) => Object.entries(ours.ways).map(([way, { keys, p95, found }]) =>
  `| ${way} | ${keys} | ${p95} | ${found} | ${others.map(({ ways }) => `${ratio(ways[way].p95, p95)} | ${ways[way].found}`).join(' | ')} |`)
const kilobytes = (bytes) => (bytes / 1024).toFixed(1)

/** The result in words, for people. */
export const resultPage = ({ machine, versions, sizes, phone, script }) => `# 手机上找医院的速度

同一份名单、同一批按键（名称、全拼、首字母、同音错字、打错一处，一个键一个键地打），同一次运行。\`node bench/hospitals-phone.mjs\` 重新生成。

- 机器：${machine.cpu} × ${machine.cores}，${machine.platform}，Node ${machine.node}，开始时负载 ${machine.load}
- MiniSearch ${versions.minisearch}（前缀、容错一处、全部词都要有），FlexSearch ${versions.flexsearch}（不容错；full 能找词的中间，forward 只找开头，汉字逐字）；三者检索同样三个字段：名称、全拼、首字母
- “占多少”：我们的是整个省的名单文件（名称、地点、级别、类别、开通情况、读音都在里面）；另外两个是它们存下来的索引，不含名单本身
- “找到”：按键里有结果的个数。别的库没有找到时答得快，但那是没有答案：首字母后面的几个、错字和打错的，要看“找到”那一栏
- “几倍”：同一次运行里，是我们 p95 的几倍
${sizes.map(({ rows, keys, engines }) => `
## ${rows.toLocaleString('en')} 家，${keys} 次按键

| | p50 毫秒 | p95 毫秒 | 最慢 | p95 是几倍 | 占多少 KB | brotli KB | 找到 |
| --- | --: | --: | --: | --: | --: | --: | --: |
${times(engines).join('\n')}

按打字的方式分：

| 方式 | 按键 | 我们的 p95 | 找到 | ${engines.slice(1).map(({ name }) => `${name} 是几倍 | 找到`).join(' | ')} |
| --- | --: | --: | --: | ${engines.slice(1).map(() => '--: | --:').join(' | ')} |
${byWay(engines).join('\n')}

我们的名单打开以后，在内存里把位置排好次序，另占 ${kilobytes(engines[0].memory)} KB，不用下载。
`).join('')}
## 手机：Chromium，处理器放慢 ${phone.slowed} 倍，${phone.rows.toLocaleString('en')} 家

每次按键 p50 ${phone.p50} 毫秒，p95 ${phone.p95} 毫秒，最慢 ${phone.worst} 毫秒（要求 16 毫秒以内）；打开一个省的名单 ${phone.opened} 毫秒；搜索的程序 ${kilobytes(script)} KB（brotli，含常用字读音表）。
`

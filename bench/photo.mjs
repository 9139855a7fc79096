import { spawn, spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { freePort, whenReady } from '../scripts/ports.mjs'
import { root } from '../scripts/root.mjs'
import { next } from '../scripts/run.mjs'
import { giveUp, say } from '../scripts/say.mjs'
import { buildExists } from '../scripts/sources.mjs'
import { narrowRoad } from './photo/narrow-road.mjs'
import { stages, stagesOf, watch } from './photo/stages.mjs'
import { pause, signIn, visitor } from './visitor.mjs'

/*
 * One photograph of 12 million points and some 3.9 MB goes up a line of 1 Mbit/s; then the same, and the line is really cut for five
 * seconds in the middle of it. Nobody touches the page after the photo was picked.
 */
const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, kbit: { type: 'string', default: '1000' }, slower: { type: 'string', default: '1' }, json: { type: 'boolean' } } })
const [rounds, kbit, slower] = [flags.rounds, flags.kbit, flags.slower].map(Number)
const CUT_MS = 5000
const CUT_AFTER = 150_000
if (!buildExists()) giveUp('there is no finished build', 'run `npm run build` first')

/** A sheet of writing under the grain of a sensor; each time another one. */
async function photograph() {
  const [width, height] = [3000, 4000]
  const lines = Array.from({ length: 30 }, (_, at) => `<text x="180" y="${260 + at * 118}" font-size="92" fill="#222">诊断证明 急性阑尾炎 2026-11-${10 + (at % 18)} 第 ${at} 行</text>`).join('')
  const points = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#e4e2da"/>${lines}</svg>`)).removeAlpha().raw().toBuffer()
  const dice = randomBytes(1 << 16)
  for (let at = 0; at < points.length; at += 1) points[at] = Math.min(255, Math.max(0, points[at] + ((dice[(at * 7919) & 0xffff] % 33) - 16)))
  return sharp(points, { raw: { width, height, channels: 3 } }).jpeg({ quality: 86 }).toBuffer()
}

async function start(dataDir) {
  const port = await freePort(4220)
  const env = { ...process.env, YDT_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: '', PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', YDT_NOW: '' }
  const seeded = spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/seed.ts'], { cwd: root, env, encoding: 'utf8' })
  if (seeded.status !== 0) giveUp('the demo accounts could not be made', seeded.stderr)
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: 'ignore' })
  process.once('exit', () => child.kill('SIGTERM'))
  if (!(await whenReady(port, child))) giveUp('the server did not start', 'try `npm start` and read its messages')
  return { port, stop: () => child.kill('SIGTERM') }
}

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const answers = {
  insuredPlace: '220100', insurance: 'resident', name: '试验甲', idNumber: '229999199003070831', carePlace: '460202', emergencyCare: 'yes', visitDay: yesterday,
  diagnosis: '急性阑尾炎', hospital: '三亚市人民医院', contactPhone: '13726119999',
}

/** A record that waits for its paper, and the page on which it is photographed. */
async function proofPage(person) {
  const draft = await person.ask('/api/filings', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ kind: 'emergency', answers }) })
  if (draft.status !== 201) giveUp('no draft', await draft.text())
  return `/filings/${(await draft.json()).id}/proof`
}

const cookiesOf = (person) => [...person.jar].map(([name, value]) => ({ name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' }))

async function once({ browser, person, road, cut }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'zh-CN' })
  await context.addCookies(cookiesOf(person))
  const page = await context.newPage()
  if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(`http://localhost:${road.port}${await proofPage(person)}`, { waitUntil: 'networkidle' })
  // What does the work comes once the page is quiet, as it does while a photo is taken.
  await page.waitForTimeout(2500)
  await page.waitForLoadState('networkidle')
  const photo = await photograph()
  writeFileSync(file, photo)
  await page.evaluate(watch)
  const before = road.sent()
  const isCut = cut ? road.cutAfter(CUT_AFTER) : undefined
  await page.locator('input[type=file]').first().setInputFiles(file)
  if (cut) await cutAndMend({ context, road, isCut })
  const mended = Date.now()
  await page.getByRole('link', { name: '照片 1' }).waitFor({ timeout: 60_000 })
  const { seconds, arrived, ms } = await page.evaluate(stagesOf)
  const [after, wire] = [(arrived - mended) / 1000, road.sent() - before]
  const address = await page.getByRole('link', { name: '照片 1' }).getAttribute('href')
  await page.waitForTimeout(300)
  const stored = await (await person.ask(address)).arrayBuffer()
  const { width, height } = await sharp(Buffer.from(stored)).metadata()
  await context.close()
  return { photo: photo.length, wire, seconds, ms, after: cut ? after : undefined, size: `${width} × ${height}` }
}

async function cutAndMend({ context, road, isCut }) {
  await isCut
  await context.setOffline(true)
  await pause(CUT_MS)
  road.mend()
  await context.setOffline(false)
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const kB = (bytes) => Math.round(bytes / 1000)

const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-photo-'))
const file = join(dataDir, 'photo.jpg')
const load = loadavg()[0].toFixed(1)
const server = await start(dataDir)
const road = await narrowRoad(server.port, (kbit * 1000) / 8)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
const person = visitor(`http://localhost:${server.port}`)
await signIn(person, '13726119999')
const results = { whole: [], cut: [] }
for (let round = 0; round < rounds; round += 1) {
  results.whole.push(await once({ browser, person, road, cut: false }))
  results.cut.push(await once({ browser, person, road, cut: true }))
}
await browser.close()
road.close()
server.stop()
rmSync(dataDir, { recursive: true, force: true })

/** What the line carried more than for a photo that met no cut. */
const again = ({ wire }) => kB(wire - Math.min(...results.whole.map((one) => one.wire)))
const row = (name, ones) => `| ${name} | ${kB(median(ones.map(({ photo }) => photo)))} | ${kB(median(ones.map(({ wire }) => wire)))} | ${median(ones.map(({ seconds }) => seconds)).toFixed(1)} | ${ones[0].after === undefined ? '' : median(ones.map(({ after }) => after)).toFixed(1)} | ${ones[0].after === undefined ? '' : Math.max(...ones.map(again))} |`
const text = `# 一张照片传上去

一张 1200 万像素的照片，上行 ${kbit / 1000} Mbit/s；再来一次，传到一半把线真的切断五秒（连接断开，手机也知道没有网）。选好照片以后没有人碰页面。\`node bench/photo.mjs\` 重新生成。

- 机器：${cpus()[0].model.trim()} × ${cpus().length}，${platform()} ${arch()}，Node ${process.versions.node}，Chromium ${browser.version()}，开始时负载 ${load}${slower > 1 ? `，页面的处理器放慢 ${slower} 倍` : ''}
- “线上”：从选好照片到显示收到，手机发出的全部字节，连同请求头；“秒”：到页面显示已经收到并检查过；取 ${rounds} 次的中位数，“多发”是比一路通畅最少的一次多出来的，取最多的一次
- 存下来的照片：${results.whole[0].size}

| | 原图 kB | 线上 kB | 秒 | 恢复后几秒 | 多发 kB |
| --- | --: | --: | --: | --: | --: |
${row('一路通畅', results.whole)}
${row('中间断五秒', results.cut)}

## 一路通畅时，时间花在哪里（毫秒，各取中位数）

| ${stages.join(' | ')} |
| ${stages.map(() => '--:').join(' | ')} |
| ${stages.map((_, at) => Math.round(median(results.whole.map(({ ms }) => ms[at])))).join(' | ')} |

每段从上一段的结尾量起；“传”是全部字节走过这条线，“检查”从服务器收完最后一段到它说可以了为止。

要求：线上不超过 350 kB，3.5 秒以内；断了自己恢复，最多重发一段（262 kB）。
`
if (flags.json) say(JSON.stringify(results))
else {
  writeFileSync(join(root, 'bench/results/photo.md'), text)
  say(text)
}

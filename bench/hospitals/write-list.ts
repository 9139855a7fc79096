import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Institution, Service } from '@/lib/hospitals/index'
import { hospitalKindWords, levelWords } from '@/lib/text/hospitals'
import { synthetic } from '../../scripts/hospitals/synthetic'

const head = ['机构编码', '机构名称', '曾用名', '省', '市', '区县', '行政区划代码', '医院等级', '机构类别', '地址', '联系电话', '住院', '普通门诊', '高血压', '糖尿病', '透析']
const services: readonly Service[] = ['inpatient', 'outpatient', 'chronic-hypertension', 'chronic-diabetes', 'chronic-dialysis']
const said = { yes: '是', no: '否', unknown: '' } as const

function cellsOf({ code, name, aliases, district, level, kind, address, phone, open }: Institution): string[] {
  return [
    code ?? '', name, aliases[0]?.text ?? '', '', '', '', district ?? '', level === 'unknown' ? '' : levelWords[level], kind === 'unknown' ? '' : hospitalKindWords[kind],
    address ?? '', phone ?? '', ...services.map((service) => said[open[service]?.state ?? 'unknown']),
  ]
}

/** Ways in which a line may be wrong, and what is said of it. */
const faults: readonly (readonly [column: number, text: string, code: string])[] = [
  [0, 'H22', 'code-unreadable'], [1, '', 'name-missing'], [7, '五级', 'level-unknown'], [10, '请拨总机', 'phone-unreadable'], [11, '大概', 'flag-unknown'],
]

/** Writes a list of so many lines; every `faulty`-th is wrong in one way, and the answer says which lines those are. */
export async function writeList(path: string, { rows, faulty = 0, seed, skip = 0 }: { readonly rows: number; readonly faulty?: number; readonly seed?: number; readonly skip?: number }): Promise<ReadonlyMap<number, string>> {
  const file = createWriteStream(path)
  const wrong = new Map<number, string>()
  let line = 1
  file.write(`${head.join(',')}\r\n`)
  for (const institution of synthetic(rows, '', seed)) {
    if (skip > 0 && line % skip === 0) {
      line += 1
      continue
    }
    line += 1
    const cells = cellsOf(institution)
    const [column, text, code] = faults[line % faults.length] ?? [0, '', '']
    if (faulty > 0 && line % faulty === 0) {
      cells[column] = text
      wrong.set(line, code)
    }
    if (!file.write(`${cells.join(',')}\r\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return wrong
}

import { parseArgs } from 'node:util'
import { writeList } from './write-list'

const { positionals: [path = ''], values: flags } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '514000' }, faulty: { type: 'string', default: '0' }, seed: { type: 'string' }, skip: { type: 'string', default: '0' } },
})
const wrong = await writeList(path, { rows: Number(flags.rows), faulty: Number(flags.faulty), skip: Number(flags.skip), ...(flags.seed === undefined ? {} : { seed: Number(flags.seed) }) })
process.stdout.write(`${JSON.stringify([...wrong])}\n`)

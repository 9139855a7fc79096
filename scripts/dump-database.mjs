import { join } from 'node:path'

const notOurs = ['pg_catalog', 'information_schema']

/** Sealed bytes both ways: as hexadecimal, and as the text they would be if nobody had sealed them. */
const readable = (value) => (value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex'), text: Buffer.from(value).toString('utf8') } : value)
const asText = (_, value) => (typeof value === 'bigint' ? String(value) : value)

async function open() {
  if (process.env.DATABASE_URL) {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    return { query: (sql, values) => client.query(sql, values), close: () => client.end() }
  }
  const { PGlite } = await import('@electric-sql/pglite')
  const client = await PGlite.create({ dataDir: join(process.env.DATA_DIR ?? '.data', 'pglite') })
  return { query: (sql, values) => client.query(sql, values), close: () => client.close() }
}

/** Every row of every table, one line of JSON each, for tests that look for what must not be there. The server must be stopped. */
const db = await open()
const { rows: tables } = await db.query('select table_schema as schema, table_name as name from information_schema.tables where table_type = $1 order by 1, 2', ['BASE TABLE'])
for (const { schema, name } of tables.filter((table) => !notOurs.includes(table.schema))) {
  const { rows } = await db.query(`select * from "${schema}"."${name}"`)
  for (const row of rows) {
    const read = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readable(value)]))
    process.stdout.write(`${JSON.stringify({ table: name, row: read }, asText)}\n`)
  }
}
await db.close()

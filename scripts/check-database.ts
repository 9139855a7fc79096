import { closeDb, ready } from '../lib/server/db/index'

await ready()
await closeDb()

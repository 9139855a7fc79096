import { runPolicy } from './policy/run'
import { say } from './say.mjs'

const { code, out } = runPolicy(process.argv.slice(2))
if (code === 0) say(out)
else process.stderr.write(`${out}\n`)
process.exitCode = code

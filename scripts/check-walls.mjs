import { unseen, walk } from './cruise.mjs'
import { root } from './root.mjs'
import { giveUp, say } from './say.mjs'

const { modules, breaches } = await walk()
const missed = unseen(root, modules)
if (missed.length > 0) giveUp(`the cruiser did not read ${missed.length} files, ${missed[0]} among them`, 'its TypeScript support is broken: check the versions of typescript and dependency-cruiser')

for (const breach of breaches) {
  const way = breach.cycle ? breach.cycle.map((step) => step.name).join(' → ') : breach.to
  say(`✗ ${breach.rule.name}: ${breach.from} → ${way}`)
}
say(`${modules.length} modules, ${breaches.length} breaches of the house's walls`)
if (breaches.length > 0) process.exit(1)

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { criteriaPage } from './criteria/page'
import { permissionsPage } from './doors/matrix'
import { root } from './root.mjs'

writeFileSync(join(root, 'docs/permissions.md'), permissionsPage())
writeFileSync(join(root, 'docs/criteria.md'), criteriaPage())

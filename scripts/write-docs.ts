import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissionsPage } from './doors/matrix'
import { root } from './root.mjs'

writeFileSync(join(root, 'docs/permissions.md'), permissionsPage())

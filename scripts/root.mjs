import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the project, wherever a script is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

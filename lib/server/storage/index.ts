import 'server-only'
import { randomBytes } from 'node:crypto'
import { env } from '../env'
import { disk } from './disk'
import { bucket } from './s3'
import type { Store } from './store'

const store = (): Store => (env.s3 === undefined ? disk : bucket(env.s3))

export const newObjectKey = (): string => randomBytes(16).toString('hex')

/** Keeps bytes that the caller has sealed, outside the database and outside the web root. */
export const putObject = (key: string, sealed: Buffer): Promise<void> => store().put(checked(key), sealed)

/** The sealed bytes; undefined when there are none under that name. */
export const getObject = (key: string): Promise<Buffer | undefined> => store().get(checked(key))

/** Removing what is not there is not an error: a job may come twice. */
export const removeObject = (key: string): Promise<void> => store().remove(checked(key))

// Names are ours alone: anything else, such as '../..', is a bug or an attack.
function checked(key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('not the name of an object')
  return key
}

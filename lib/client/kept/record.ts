import type { ProofType } from '@/lib/contracts/proof'
import type { Answers } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'
import { fieldWords } from '@/lib/text/fields'
import { kindWords } from '@/lib/text/kinds'
import { materialWords } from '@/lib/text/materials'

/**
 * A record that is filled in on the phone. `id`: its name here; `key`: the submission key, made with it. `sending`: the person has pressed
 * "submit" and it waits for the network; `stopped` says in words why it waits no more. `filing`: what the server has made of it; with a
 * number it is handed in.
 */
export type KeptRecord = {
  readonly id: string
  readonly key: string
  readonly kind: Kind
  readonly answers: Answers
  readonly sending?: { readonly stopped?: string } | undefined
  readonly filing?: OnServer | undefined
  /** Changed here since it was taken along. */
  readonly edited?: true | undefined
  /** Whose draft on the server it is, by their mark; of a record that was begun here nobody's until it is sent. */
  readonly owner?: string | undefined
}

/** `held`: the papers that the server has of it already. */
export type OnServer = { readonly id: string; readonly version: number; readonly held?: readonly MaterialId[] | undefined; readonly number?: string | undefined }

/** A photograph of a paper that waits on the phone for its record to be handed in. */
export type KeptPhoto = { readonly id: string; readonly record: string; readonly material: MaterialId; readonly type: ProofType; readonly bytes: Blob }

/** A record as an older or a newer version of the application may have left it: what is not known any more is left out. */
export function readRecord(value: unknown): KeptRecord | undefined {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['key'] !== 'string') return undefined
  const kind = keysOf(kindWords).find((each) => each === value['kind'])
  if (kind === undefined) return undefined
  return { id: value['id'], key: value['key'], kind, answers: readAnswers(value['answers']), ...sendingIn(value['sending']), ...filingIn(value['filing']), ...(value['edited'] === true ? { edited: true } : {}), ...(typeof value['owner'] === 'string' ? { owner: value['owner'] } : {}) }
}

function readAnswers(value: unknown): Answers {
  if (!isObject(value)) return {}
  return Object.fromEntries(keysOf(fieldWords).flatMap((field) => (typeof value[field] === 'string' ? [[field, value[field]]] : [])))
}

function sendingIn(value: unknown): Pick<KeptRecord, 'sending'> {
  if (!isObject(value)) return {}
  return { sending: typeof value['stopped'] === 'string' ? { stopped: value['stopped'] } : {} }
}

function filingIn(value: unknown): Pick<KeptRecord, 'filing'> {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['version'] !== 'number') return {}
  const { id, version, number, held } = value
  const papers = Array.isArray(held) ? keysOf(materialWords).filter((material) => held.includes(material)) : []
  return { filing: { id, version, held: papers, ...(typeof number === 'string' ? { number } : {}) } }
}

/** The tables of words know every code there is, and come without the documents. */
const keysOf = <Code extends string>(words: Readonly<Record<Code, unknown>>): readonly Code[] => Object.keys(words) as Code[]

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

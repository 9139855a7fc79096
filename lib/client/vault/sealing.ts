/** Bytes that only this browser can read: the key never leaves it, not even for our own code. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

export const newKey = (subtle: SubtleCrypto): Promise<CryptoKey> => subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** `place` is sealed in with it: bytes moved to another place do not open. */
export type Lock = { readonly subtle: SubtleCrypto; readonly key: CryptoKey; readonly place: string }

export async function seal({ subtle, key, place }: Lock, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await subtle.encrypt(waysOf(iv, place), key, bytes) }
}

export const unseal = ({ subtle, key, place }: Lock, { iv, data }: Sealed): Promise<ArrayBuffer> => subtle.decrypt(waysOf(iv, place), key, data)

const waysOf = (iv: Uint8Array<ArrayBuffer>, place: string) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) })

import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Sealed bytes: version, key id, nonce, ciphertext, tag. Only lib/server/crypto reads them. */
export const sealed = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (bytes) => Buffer.from(bytes),
})
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

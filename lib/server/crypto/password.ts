import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { readonly N: number; readonly r: number; readonly p: number }

// 32 MB and three passes: as strong as OWASP's 128 MB single pass, and four sign-ins at once do not exhaust a small server.
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 }
const LENGTH = 32

/** 'scrypt$N$r$p$salt$hash': the cost travels with the hash, so that it can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** With no stored hash the work is done all the same, so that time does not tell which logins exist. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const { cost, salt, hash } = parts(stored ?? NOBODY)
  const derived = await derive(password, salt, cost)
  return timingSafeEqual(derived, hash) && stored !== undefined
}

const NOBODY = ['scrypt', COST.N, COST.r, COST.p, randomBytes(16).toString('base64url'), randomBytes(LENGTH).toString('base64url')].join('$')

function parts(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [scheme, N, r, p, salt = '', text = ''] = stored.split('$')
  const hash = Buffer.from(text, 'base64url')
  if (scheme !== 'scrypt' || hash.length !== LENGTH) throw new Error('not a password hash')
  return { cost: { N: Number(N), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, 'base64url'), hash }
}

const derive = (password: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, LENGTH, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })

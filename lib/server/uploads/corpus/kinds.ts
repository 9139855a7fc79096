import type { ProofCode } from '@/lib/contracts/proof'

/** One file of the corpus: how it is made, what must become of it, and what of it must not come out again. */
export type Specimen = {
  readonly name: string
  readonly make: () => Promise<Buffer> | Buffer
  readonly end: 'image/jpeg' | 'application/pdf' | ProofCode
  readonly gone?: readonly string[]
}
type Made = Specimen['make']

/** Files that have nothing in common but that they are refused for one reason. */
export const refused = (end: ProofCode, files: Readonly<Record<string, Made>>): Specimen[] =>
  Object.entries(files).map(([name, make]) => ({ name, make, end }))

export const accepted = (end: 'image/jpeg' | 'application/pdf', files: Readonly<Record<string, Made>>): Specimen[] =>
  Object.entries(files).map(([name, make]) => ({ name, make, end }))

// Put together here, so that no scanner takes this repository for what it tests.
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('')
/** In what must not come out again. */
export const marker = 'YDT-MARKER'

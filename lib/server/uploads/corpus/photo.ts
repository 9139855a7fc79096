import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

type Size = { readonly width: number; readonly height: number }

/** Grain, as a camera has it, so that sizes are those of a photograph. */
export const photo = ({ width, height }: Size): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })

/** The first box of what an iPhone writes, and nothing behind it. */
export const heicHead = (): Buffer => Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic'), Buffer.alloc(64)])

/** 640 × 480: red above on the left, blue below on the right. No encoder of ours makes such files, so this one is kept. */
export const heic = (): Promise<Buffer> => readFile(join(process.cwd(), 'lib/server/uploads/corpus/quarters.heic'))

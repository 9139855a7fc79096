import { createRequire } from 'node:module'
import type Sharp from 'sharp'

// Its ES module entry does not load on Node 20.9.
const sharp = createRequire(import.meta.url)('sharp') as typeof Sharp

import type { MaterialId } from '@/lib/policy/index'
import { materialWords } from '@/lib/text/materials'

const line = (at: number, width: number) => `<rect x="90" y="${String(at)}" width="${String(width)}" height="14" fill="#c9c2b4"/>`

/**
 * A sheet that is plainly no real paper. Where the machine has no Chinese letters, the frame, the lines and DEMO are still there.
 */
function sheet(material: MaterialId, note: string): string {
  const lines = Array.from({ length: 9 }, (_, at) => line(430 + at * 62, at % 3 === 2 ? 420 : 620)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1130" font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif">
    <rect width="800" height="1130" fill="#fbf8f1"/><rect x="40" y="40" width="720" height="1050" fill="none" stroke="#0f5b60" stroke-width="4"/>
    <text x="400" y="150" font-size="60" text-anchor="middle" fill="#a3271c">演示材料 DEMO</text>
    <text x="400" y="240" font-size="44" text-anchor="middle" fill="#22302f">${materialWords[material].name}</text>
    <text x="400" y="320" font-size="30" text-anchor="middle" fill="#5b6564">${note}</text>${lines}
    <text x="400" y="1040" font-size="30" text-anchor="middle" fill="#a3271c">编造的样张，没有任何效力</text>
  </svg>`
}

/** A photograph of a made-up proof, as a phone would send it. */
export const paper = (material: MaterialId, note: string): Promise<Buffer> => sharp(Buffer.from(sheet(material, note))).jpeg({ quality: 82 }).toBuffer()

import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

/** Draws the icons of phones and browsers from public/icon.svg. Run it after changing the drawing: node scripts/draw-icons.mjs */
const drawing = await readFile('public/icon.svg', 'utf8')
const square = drawing.replace(' rx="112"', '')
const inset = square.replace('translate(96 96) scale(10)', 'translate(128 128) scale(8)')

const draw = (svg, size, file) => sharp(Buffer.from(svg)).resize(size, size).png({ compressionLevel: 9 }).toFile(`public/${file}`)

await Promise.all([
  draw(drawing, 192, 'icon-192.png'),
  draw(drawing, 512, 'icon-512.png'),
  draw(inset, 512, 'icon-maskable.png'),
  draw(square, 180, 'apple-icon.png'),
])

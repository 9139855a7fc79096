import { PDFiumLibrary } from '@hyzyla/pdfium'
import { pdfOfPages, POINTS_PER_INCH } from './pdf-of-pages.mjs'
import { refusalOf } from './pdf-screen.mjs'
import { freshJpeg, LONGEST, sharp } from './picture.mjs'
import { Refused } from './refused.mjs'

const PIXELS_PER_INCH = 150
const MAX_PAGES = 20

/** Draws every page, by PDFium in WebAssembly, and binds the drawings: nothing else of what came is in what goes out. */
export async function decode(bytes) {
  const refused = await refusalOf(bytes)
  if (refused !== undefined) throw new Refused(refused)
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes).catch(() => { throw new Refused('pdf-broken') })
  const count = document.getPageCount()
  if (count === 0) throw new Refused('pdf-broken')
  if (count > MAX_PAGES) throw new Refused('pdf-long')
  const pages = []
  for (const page of document.pages()) pages.push(await draw(page))
  return pdfOfPages(pages)
}

async function draw(page) {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const { width, height, data } = await page.render({ ...sizeOf(originalWidth, originalHeight), render: 'bitmap' })
  return { width, height, jpeg: await freshJpeg(sharp(data, { raw: { width, height, channels: 4 } })) }
}

/** A page may claim to be five kilometres wide; what is drawn is never larger than a photograph. */
function sizeOf(width, height) {
  const scale = Math.min(PIXELS_PER_INCH / POINTS_PER_INCH, LONGEST / Math.max(width, height))
  const pixels = (points) => Math.max(1, Math.floor(points * scale))
  return { width: pixels(width), height: pixels(height) }
}

export const POINTS_PER_INCH = 72
const PIXELS_PER_POINT = 150 / POINTS_PER_INCH
const ENDED = Buffer.from('\nendobj\n')

const points = (pixels) => (pixels / PIXELS_PER_POINT).toFixed(2)
const streamOf = (dictionary, bytes) => [`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream']

/** A PDF of JPEGs, one a page. The same pages give the same bytes. */
export function pdfOfPages(pages) {
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  const objects = [['<< /Type /Catalog /Pages 2 0 R >>'], [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`], ...pages.flatMap(objectsOf)]
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const starts = []
  let size = parts[0].length
  const put = (part) => {
    const bytes = Buffer.from(part)
    parts.push(bytes)
    size += bytes.length
  }
  for (const [at, object] of objects.entries()) {
    starts.push(size)
    for (const part of [`${at + 1} 0 obj\n`, ...object, ENDED]) put(part)
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`)
  return Buffer.concat(parts)
}

function objectsOf({ width, height, jpeg }, at) {
  const [w, h, first] = [points(width), points(height), 3 + at * 3]
  return [
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`],
    streamOf('', Buffer.from(`${w} 0 0 ${h} 0 0 cm /P Do`)),
    streamOf(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg),
  ]
}

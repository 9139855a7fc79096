import sharp from 'sharp'

export type Photo = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** What a phone writes into a photograph beside the picture; none of it may be stored. */
export const camera = { maker: 'Kamera-Werk Nachtigall', place: '43/1 54/1 0/1' } as const

const paper = (text: string) => Buffer.from(`
  <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="#d8d2c4"/><rect x="90" y="70" width="1020" height="760" fill="#fffdf8"/>
    ${Array.from({ length: 14 }, (_, at) => `<rect x="150" y="${210 + at * 40}" width="${500 + (at * 97) % 380}" height="9" fill="#556"/>`).join('')}
    <text x="150" y="160" font-size="52" fill="#223">${text}</text>
  </svg>`)

let taken = 0

/** A photograph of a paper as a phone makes it: JPEG, with the place it was taken at. No two are the same. */
export async function photoOf(title: string): Promise<Photo> {
  taken += 1
  const buffer = await sharp(paper(`${title} ${String(taken)}`))
    .withExif({ IFD0: { Make: camera.maker }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: camera.place, GPSLongitudeRef: 'E', GPSLongitude: camera.place } })
    .jpeg({ quality: 92 })
    .toBuffer()
  return { name: `${title}.jpg`, mimeType: 'image/jpeg', buffer }
}

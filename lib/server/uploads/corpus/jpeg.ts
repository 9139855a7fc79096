const SOI = 2
const COMMENT = 0xfe

/** A segment put in behind the beginning of a JPEG: `kind` is 0xfe for a comment, 0xe1 for EXIF and XMP, and so on. */
export function withSegment(jpeg: Buffer, kind: number, data: string | Buffer): Buffer {
  const body = Buffer.from(data)
  const head = Buffer.from([0xff, kind, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, SOI), head, body, jpeg.subarray(SOI)])
}

export const withComment = (jpeg: Buffer, comment: string): Buffer => withSegment(jpeg, COMMENT, comment)

/** The same JPEG, saying of itself that it is much larger. */
export function claiming(jpeg: Buffer, width: number, height: number): Buffer {
  const lying = Buffer.from(jpeg)
  const frame = [0xc0, 0xc2].map((kind) => jpeg.indexOf(Buffer.from([0xff, kind]))).find((at) => at > 0) ?? 0
  lying.writeUInt16BE(height, frame + 5)
  lying.writeUInt16BE(width, frame + 7)
  return lying
}

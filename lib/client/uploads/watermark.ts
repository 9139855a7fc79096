import type { Size } from './plan'

export type Row = { readonly left: number; readonly top: number }
/** Of a canvas in the page, or of one beside it. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
export type Layout = { readonly font: number; readonly rows: readonly Row[] }

/** Rising like this, a line crosses lines of writing instead of covering one. */
const RISE = -Math.PI / 7
const FAMILY = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
const LINES_APART = 6.5

export const fontFor = ({ width, height }: Size): number => Math.max(12, Math.round(Math.max(width, height) / 44))

/**
 * Where the words stand over a picture that is turned around its middle, so far apart that most of the paper stays free and so
 * close together that no corner of it can be cut out without some of them.
 */
export function layoutFor(size: Size, textWidth: number): Layout {
  const font = fontFor(size)
  const [across, down] = [textWidth + font * 4, font * LINES_APART]
  const reach = Math.hypot(size.width, size.height) / 2
  const lines = Math.ceil(reach / down)
  const rows: Row[] = []
  for (let line = -lines; line <= lines; line += 1) {
    const shift = line % 2 === 0 ? 0 : across / 2
    for (let left = -Math.ceil((reach + shift) / across) * across + shift; left < reach; left += across) rows.push({ left, top: line * down })
  }
  return { font, rows }
}

/** Writes the words over the whole picture, thin enough to read what is under them, dark with a light edge to be read on anything. */
export function writeOver(pen: Pen, size: Size, text: string): void {
  pen.save()
  pen.font = `500 ${String(fontFor(size))}px ${FAMILY}`
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  const { font, rows } = layoutFor(size, pen.measureText(text).width)
  pen.lineWidth = font / 10
  pen.strokeStyle = 'rgba(255, 255, 255, 0.22)'
  pen.fillStyle = 'rgba(30, 50, 90, 0.24)'
  pen.translate(size.width / 2, size.height / 2)
  pen.rotate(RISE)
  for (const { left, top } of rows) {
    pen.strokeText(text, left, top)
    pen.fillText(text, left, top)
  }
  pen.restore()
}

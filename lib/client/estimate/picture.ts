/** What a picture of a result shows, from the top: lines of text, and one bar. */
export type PictureLine =
  | { readonly type: 'title' | 'lead' | 'text' | 'small'; readonly text: string }
  | { readonly type: 'row'; readonly text: string; readonly end: string; readonly colour?: string }
  | { readonly type: 'bar'; readonly parts: readonly { readonly weight: number; readonly colour: string }[] }
export type Picture = readonly PictureLine[]

/** A picture goes to other phones, so its colours are its own and light. */
export const pictureColours = { paper: '#ffffff', ink: '#1d2a2d', soft: '#55605f', line: '#e3dbcd', accent: '#0e5a60', ok: '#22633d', warn: '#7d4a00', mark: '#b4472a', edge: '#837c6e' } as const

const WIDTH = 720
const MARGIN = 40
const ROOM = WIDTH - 2 * MARGIN
const BAR = 44
const sizes = { title: [36, 600], lead: [30, 600], text: [26, 400], row: [26, 400], small: [22, 400] } as const
const fonts = '-apple-system, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans SC", "Microsoft YaHei", sans-serif'

/** Draws a picture as high as it needs to be. Undefined where this browser has no canvas. */
export function drawPicture(picture: Picture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) return Promise.resolve(undefined)
  canvas.width = WIDTH
  canvas.height = Math.ceil(draw(picture, pen, false)) + MARGIN
  pen.fillStyle = pictureColours.paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  draw(picture, pen, true)
  return new Promise((done) => { canvas.toBlob((blob) => { done(blob ?? undefined) }, 'image/png') })
}

type Pen = CanvasRenderingContext2D

/** Measures by drawing nothing, then draws: both go the same way, so the height always fits. */
function draw(picture: Picture, pen: Pen, visible: boolean): number {
  let top = MARGIN
  for (const line of picture) top += visible ? drawLine(line, pen, top) : heightOf(line, pen)
  return top
}

function heightOf(line: PictureLine, pen: Pen): number {
  if (line.type === 'bar') return BAR + 24
  const [size] = setFont(line, pen)
  return wrap(line.text, pen, roomFor(line, pen)).length * size * 1.5 + 8
}

function setFont({ type }: Exclude<PictureLine, { type: 'bar' }>, pen: Pen): readonly [number, number] {
  const [size, weight] = sizes[type]
  pen.font = `${String(weight)} ${String(size)}px ${fonts}`
  return [size, weight]
}

const roomFor = (line: Exclude<PictureLine, { type: 'bar' }>, pen: Pen): number => (line.type === 'row' ? ROOM - pen.measureText(line.end).width - 60 : ROOM)

function drawLine(line: PictureLine, pen: Pen, top: number): number {
  if (line.type === 'bar') return drawBar(line.parts, pen, top)
  const [size] = setFont(line, pen)
  const start = line.type === 'row' ? MARGIN + 36 : MARGIN
  pen.fillStyle = line.type === 'small' ? pictureColours.soft : pictureColours.ink
  wrap(line.text, pen, roomFor(line, pen)).forEach((text, at) => { pen.fillText(text, start, top + size * (1.1 + 1.5 * at)) })
  if (line.type === 'row') drawEnd(line, pen, { top, size })
  return heightOf(line, pen)
}

function drawEnd({ end, colour }: Extract<PictureLine, { type: 'row' }>, pen: Pen, { top, size }: { readonly top: number; readonly size: number }): void {
  pen.fillText(end, WIDTH - MARGIN - pen.measureText(end).width, top + size * 1.1)
  if (colour === undefined) return
  pen.fillStyle = colour
  pen.fillRect(MARGIN, top + size * 0.32, 22, 22)
}

function drawBar(parts: readonly { readonly weight: number; readonly colour: string }[], pen: Pen, top: number): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  let left = MARGIN
  for (const { weight, colour } of parts) {
    const width = total === 0 ? 0 : (weight / total) * ROOM
    pen.fillStyle = colour
    pen.fillRect(left, top, Math.max(0, width - 3), BAR)
    left += width
  }
  return BAR + 24
}

/** Chinese may break after any character, a number may not. */
function wrap(text: string, pen: Pen, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\d,.%–-]+|./gu) ?? []) {
    if (line !== '' && pen.measureText(line + piece).width > room) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

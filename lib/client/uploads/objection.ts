import type { ProofCode } from '@/lib/contracts/proof'

const MOST_BYTES = 8 * 1024 * 1024
const PDF_WITHIN = 1024
/** The first bytes of what some phone or scanner calls a picture, as Latin letters: JPEG, PNG, GIF, BMP, TIFF, WebP, and the HEIC and AVIF of newer phones. */
const pictures = [/^\xff\xd8\xff/u, /^\x89PNG/u, /^GIF8/u, /^BM/u, /^(?:II\*\0|MM\0\*)/u, /^RIFF.{4}WEBP/su, /^.{4}ftyp/su]

/** What is wrong with a file that nobody can send now: it is told at once, and not days later when it is handed in. The server looks more closely. */
export async function objectionTo(file: Blob): Promise<ProofCode | undefined> {
  if (file.size === 0) return 'broken'
  if (file.size > MOST_BYTES) return 'too-large'
  // No decoder: what browsers call latin1 reads 0x89, with which every PNG begins, as another letter.
  const first = String.fromCharCode(...new Uint8Array(await file.slice(0, PDF_WITHIN).arrayBuffer()))
  return first.includes('%PDF-') || pictures.some((picture) => picture.test(first)) ? undefined : 'wrong-type'
}

import { simplified } from './traditional'

const NUMERALS = '零一二三四五六七八九'

/**
 * The form in which names and queries are compared: full-width made plain, small letters, without spaces, brackets and dots; tones taken
 * off pinyin, ü written v (lüe and nüe as lue and nue); 3院 and 第12医院 with Chinese numerals, 三〇一 and 三零一 with digits, as army hospitals are written.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : folded(text)
}

/** Most names and keys: small letters alone, or common characters without three numerals in a row. They are themselves. */
const PLAIN = /^(?:(?!.*[ln]ve)[a-z]+|(?!.*[零一二三四五六七八九]{3})[一-鿿]+)$/u

function folded(text: string): string {
  return latin(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[〇零一二三四五六七八九]{3,}/gu, (run) => Array.from(run, digitOf).join(''))
    .replace(/\d+/gu, (run) => (run.length > 2 ? run : numeral(Number(run))))
}

/** The words of a query: what stands between spaces, each folded. */
export function foldWords(query: string): readonly string[] {
  const text = simplified(query)
  return PLAIN.test(text) ? [text] : text.split(/[\s,，、·]+/u).map(fold).filter((word) => word !== '')
}

const latin = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]|u:/gu, 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(?<=[ln])ve/gu, 'ue')

const digitOf = (character: string): string => (character === '〇' ? '0' : String(NUMERALS.indexOf(character)))

function numeral(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return NUMERALS.charAt(ones)
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${ones === 0 ? '' : NUMERALS.charAt(ones)}`
}

/** The words and within them the parts: characters and letters apart, even without a space between them (吉大yiyuan). */
export const wordsOf = (query: string): readonly string[] => foldWords(query).flatMap(partsOf)

export const partsOf = (word: string): readonly string[] => word.match(/[a-z]+|[^a-z]+/gu) ?? []

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Letters and nothing else: pinyin or first letters. Asked of every word several times, and sooner told so than by a pattern. */
export function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!isLetter(word.charCodeAt(at))) return false
  return word !== ''
}

export function hasLetters(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isLetter(word.charCodeAt(at))) return true
  return false
}

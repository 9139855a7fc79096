// The divisions above a township. A name that holds a word of streets and estates (小区, 社区, 园区) is not taken for one,
// so that a doubtful address shows less, not more.
const DIVISION = '[^\\d街路巷道小社园号]'
const DISTRICT = new RegExp(
  `^(?:${DIVISION}{2,8}?(?:省|自治区))?(?:${DIVISION}{2,10}?(?:市|自治州|地区|盟))?(?:${DIVISION}{1,12}?(?:县|区|旗|市))?`,
  'u',
)

// 镇 and 乡 begin or end the names of cities and counties too: 镇赉县, 景德镇市, 新乡市.
const TOWNSHIP = /街道(?:办事处)?|(?<=[^省市州区县盟旗])(?:镇|乡|苏木)(?![市县区])/u

/** 张*, 张*三, 欧**明: the first character, and the last from three characters on. A lone character is hidden. */
export function maskName(name: string): string {
  const characters = Array.from(name)
  const [first = ''] = characters
  return characters.length === 2 ? `${first}*` : keepEnds(characters, 1, 1)
}

/** 220***********1234. */
export const maskIdNumber = (id: string): string => keepEnds(Array.from(id), 3, 4)

/** 138****1234. */
export const maskPhone = (phone: string): string => keepEnds(Array.from(phone), 3, 4)

/** 延吉市北山街道***: down to the street office or township; without one, down to the county; else nothing. */
export function maskAddress(address: string): string {
  if (address === '') return ''
  const township = TOWNSHIP.exec(address)
  const shown = township ? address.slice(0, township.index + township[0].length) : (DISTRICT.exec(address)?.[0] ?? '')
  return `${shown}***`
}

// What is too short to have a middle is hidden whole.
function keepEnds(characters: readonly string[], head: number, tail: number): string {
  const hidden = characters.length - head - tail
  if (hidden <= 0) return '*'.repeat(characters.length)
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + characters.slice(-tail).join('')
}

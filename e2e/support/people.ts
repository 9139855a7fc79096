/** Somebody made up: the number has a right check character, the rest belongs to nobody. */
export type Person = { readonly name: string; readonly idNumber: string; readonly phone: string; readonly address: string }

const surnames = ['慕容', '欧阳', '司徒', '尉迟', '上官', '皇甫', '令狐', '诸葛', '闻人', '东方']
const given = ['玉梅', '建国', '秀兰', '志强', '桂芳', '德福', '凤英', '永贵', '淑珍', '文斌', '雪琴', '长庚', '巧云', '福来', '月娥', '铁柱', '春花', '大勇', '腊梅', '满仓']
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const two = (number: number) => String(number).padStart(2, '0')

/** The check character of GB 11643. */
const withCheck = (digits: string): string => digits + ('10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11] ?? '')

/** The n-th of our people, always the same one: women who work, so that any kind of record may be theirs. */
export function person(n: number): Person {
  const birthDay = `${1986 + (n % 14)}${two(1 + (n % 12))}${two(1 + (n % 28))}`
  return {
    name: `${surnames[n % surnames.length] ?? ''}${given[Math.floor(n / surnames.length) % given.length] ?? ''}`,
    idNumber: withCheck(`220104${birthDay}${two(10 + (n % 80))}${2 * (n % 5)}`),
    phone: `137${String(26_110_000 + n)}`,
    address: `沈阳市和平区柳絮巷${100 + n}号`,
  }
}

/** More people than any run lets in: whoever looks for traces looks for all of them. */
export const everybody: readonly Person[] = Array.from({ length: 400 }, (_, n) => person(n))

import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import type { ListedPlace } from '../province-list'
import { usualSound } from '../sound'

/** A word that names a place: 长春市, 长春, changchun. `within`: what the codes of all that lies in it begin with. */
export type PlaceForm = { readonly word: string; readonly within: string }

const PEOPLES = '(?:(?:[\\p{Script=Han}]{1,3}族)+|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯)?'
const SHORT = new RegExp(`^(.{2,}?)(?:${PEOPLES}自治[区州县旗]|特别行政区|新区|林区|特区|地区|[省市县区盟旗])$`, 'u')

/** 长春, 延边, 内蒙古; a name that would leave one character stays whole: 忠县. */
export const shortPlace = (name: string): string => SHORT.exec(name)?.[1] ?? name

export function placeForms(places: readonly ListedPlace[]): readonly PlaceForm[] {
  return places.flatMap(({ code, name }) => {
    const words = new Set([fold(name), fold(shortPlace(name)), usualSound(shortPlace(name)).replaceAll(' ', '')])
    return [...words].map((word) => ({ word, within: reach(code) }))
  })
}

/** 22 of 吉林省, 2201 of 长春市, 220104 of 朝阳区. */
export const reach = (code: PlaceCode): string => code.replace(/(?:00){1,2}$/u, '')

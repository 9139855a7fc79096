import { shortPlace, usualSound } from '@/lib/hospitals/index'
import { placeByCode, poolName } from '@/lib/places/index'

import type { Language } from './language'

/** 长春市 as its readers say it and as it is written: Changchun 长春市, 장춘시 长春市. Where no reading is sure, the Chinese name alone. */
export function placeIn(language: Language, code: string): string {
  const name = placeByCode(code)?.ownName ?? poolName(code) ?? code
  const said = isOwnPool(code) ? ownPool[language](readers[language](provinceOf(code)) ?? provinceOf(code)) : readers[language](name)
  return said === undefined ? name : `${said} ${name}`
}

/** The pool that a province keeps for its own offices. */
const isOwnPool = (code: string): boolean => placeByCode(code) === undefined && poolName(code) !== undefined
const provinceOf = (code: string): string => placeByCode(`${code.slice(0, 2)}0000`)?.ownName ?? ''
const ownPool: Readonly<Record<Language, (province: string) => string>> = {
  en: (province) => `${province} provincial offices`, ko: (province) => `${province} 직속기관`,
}

const readers: Readonly<Record<Language, (name: string) => string | undefined>> = { en: inLetters, ko: inHangul }

/** Names with an established spelling that no reading of the characters gives. */
const spelled: Readonly<Record<string, string>> = {
  陕西: 'Shaanxi', 内蒙古: 'Inner Mongolia', 西藏: 'Xizang (Tibet)', 香港: 'Hong Kong', 澳门: 'Macao', 吕梁: 'Lüliang', 呼和浩特: 'Hohhot', 鄂尔多斯: 'Ordos', 呼伦贝尔: 'Hulunbuir',
  巴彦淖尔: 'Bayannur', 乌兰察布: 'Ulanqab', 兴安: 'Hinggan', 锡林郭勒: 'Xilingol', 阿拉善: 'Alxa', 哈尔滨: 'Harbin', 齐齐哈尔: 'Qiqihar', 六安: 'Lu’an', 拉萨: 'Lhasa',
  日喀则: 'Shigatse', 那曲: 'Nagqu', 阿里: 'Ngari', 林芝: 'Nyingchi', 阿坝: 'Ngawa', 甘孜: 'Garzê', 乌鲁木齐: 'Ürümqi', 克拉玛依: 'Karamay', 吐鲁番: 'Turpan', 博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin', 阿克苏: 'Aksu', 克孜勒苏: 'Kizilsu', 喀什: 'Kashgar', 和田: 'Hotan', 伊犁: 'Ili', 阿勒泰: 'Altay', 阿拉尔: 'Aral', 图木舒克: 'Tumxuk',
}

/** Syllables joined as the standard for place names does: Changchun, Xi’an. */
function inLetters(name: string): string {
  const word = shortPlace(name)
  const joined = usualSound(word).split(' ').reduce((before, syllable) => before + (before !== '' && /^[aeo]/u.test(syllable) ? '’' : '') + syllable, '')
  return spelled[word] ?? joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** Names that Yanbian's newspapers write in their own way. */
const written: Readonly<Record<string, string>> = {
  哈尔滨: '할빈', 齐齐哈尔: '치치할', 牡丹江: '목단강', 呼和浩特: '훅호트', 乌鲁木齐: '우룸치', 拉萨: '라싸', 内蒙古: '내몽골', 新疆: '신강', 西藏: '서장',
}

/** How the characters of Chinese names are read in Yanbian, where no first sound is dropped: 료녕, 련운항. Names of other languages are not read this way. */
const hanja =
  '北북京경天천津진石석家가庄장唐당山산秦진皇황岛도邯한郸단邢형台대保보定정张장口구承승德덕沧창州주廊랑坊방衡형水수太태原원大대同동阳양泉천长장治치晋진城성朔삭中중' +
  '运운忻흔临림汾분吕려梁량包포头두海해赤적峰봉通통辽료鄂악兰란兴흥安안锡석林림沈심连련鞍안抚무顺순本본溪계丹단东동锦금营영阜부新신盘반铁철岭령朝조葫호芦로春춘吉길四사平평' +
  '源원化화白백松송延연边변滨빈齐제鸡계西서鹤학岗강双쌍鸭압庆경伊이佳가木목斯사七칠河하江강黑흑绥수上상南남无무徐서常상苏소云운港항淮회盐염扬양镇진泰태宿숙迁천杭항宁녕波파' +
  '温온嘉가湖호绍소金금华화衢구舟주丽려合합肥비芜무蚌방埠부马마铜동陵릉黄황滁저六륙亳박池지宣선福복厦하门문莆보田전三삼明명漳장龙룡岩암昌창景경萍평乡향九구余여鹰응潭담赣감' +
  '宜의饶요济제青청淄치博박枣조烟연潍유威위日일照조沂기聊료菏하泽택郑정开개封봉洛락顶정壁벽焦초作작濮복许허漯루峡협商상丘구信신周주驻주店점武무汉한十십堰언襄양荆형孝효感감' +
  '冈강咸함随수恩은施시仙선桃도潜잠神신农농架가沙사株주湘상邵소岳악界계益익郴침永영怀회娄루底저广광韶소关관深심圳수珠주汕산佛불湛담茂무名명肇조惠혜梅매尾미清청远원莞완潮조' +
  '揭게浮부柳류桂계梧오防방城성钦흠贵귀玉옥百백色색贺하来래宾빈崇숭左좌亚아儋담五오指지琼경文문万만方방屯둔澄징迈매高고乐락亭정重중成성都도自자贡공攀반枝지花화泸로绵면元원' +
  '遂수内내充충眉미达달雅아资자巴파凉량遵준义의毕필节절仁인黔검昆곤曲곡靖정昭소普보洱이楚초雄웅红홍理리宏굉怒노芝지川천宝보渭위榆유康강嘴취峪욕银은掖액酒주陇롱夏하果과树수' +
  '吴오忠충固고卫위星성杨양胡호投투基기隆륭竹죽园원苗묘栗률彰창化화屏병花화莲련澎팽香향澳오浙절徽휘建건陕섬肃숙湾만乌오洲주甘감子자渠거'
const readings = new Map(Array.from(hanja.matchAll(/(\p{Script=Han})(\p{Script=Hangul})/gu), ([, character = '', reading = '']) => [character, reading] as const))

const endings: readonly (readonly [RegExp, string])[] = [
  [/朝鲜族自治州$/u, '조선족자치주'], [/自治州$/u, '자치주'], [/自治县$/u, '자치현'], [/自治区$/u, '자치구'], [/特别行政区$/u, '특별행정구'], [/地区$/u, '지구'], [/省$/u, '성'], [/市$/u, '시'], [/盟$/u, '맹'], [/县$/u, '현'], [/林区$/u, '림구'], [/区$/u, '구'],
]

function inHangul(name: string): string | undefined {
  const word = shortPlace(name)
  const read = written[word] ?? readAll(word)
  const ending = word === name ? '' : (endings.find(([end]) => end.test(name))?.[1] ?? '')
  return read === undefined ? undefined : read + ending
}

function readAll(word: string): string | undefined {
  const read = Array.from(word, (character) => readings.get(character))
  return read.includes(undefined) ? undefined : read.join('')
}

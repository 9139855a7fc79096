// What is typed for what is meant: characters of places and hospitals that few people write, and what they are taken for by their shape. Those that
// also sound alike are not here: they are found by their sound.
const pairs =
  '禹禺毫亳荣荥浙淅淅浙沁泌泌沁绳渑蝇渑沪泸泸沪汩汨泪汨靳蕲薪蕲邱邳邢邗刊邗漂溧沐沭甄鄄衮兖充兖辛莘荏茌湿隰逐涿径陉泾陉蒿藁拓柘来耒末耒未耒' +
  '彬郴阮沅詹儋瞻儋檐儋功邛邓邛健犍闻阆黔黟翕歙杨砀汤砀雎睢唯睢眭睢胎眙晖珲缓绥馁绥纳讷呐讷恒桓垣桓鸟乌马乌咯喀客喀埠阜阜埠纵枞勤鄞戈弋代弋治冶' +
  '冶治挑洮眠岷岩宕微徽择峄泽峄碑郫牌郫培涪倍涪陪涪基綦枝岐川圳训圳员郧柿秭潘鄱番鄱媛瑷菜莱宜宣宣宜淮潍潍淮推淮泰秦秦泰奏秦晋普普晋祟崇廷延' +
  '稚雅端瑞瑞端肝肛乘嵊'

const meant = new Map<number, string>()
for (let at = 0; at < pairs.length; at += 2) meant.set(pairs.charCodeAt(at), (meant.get(pairs.charCodeAt(at)) ?? '') + pairs.charAt(at + 1))

/** The words that a word may be a miswriting of, by one character that looks like another: 番禺 for 番禹. */
export function alikeOf(word: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < word.length; at += 1) {
    for (const character of meant.get(word.charCodeAt(at)) ?? '') words.push(word.slice(0, at) + character + word.slice(at + 1))
  }
  return words
}

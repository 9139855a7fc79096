// Peoples named between an autonomous place's own word and 自治州, 自治县 or 自治旗: 延边(朝鲜族)自治州.
const PEOPLES =
  '(?:(?:各|回|藏|苗|彝|壮|侗|瑶|白|傣|黎|畲|佤|水|土|羌|怒|满)族' +
  '|(?:朝鲜|土家|布依|哈尼|傈僳|拉祜|东乡|纳西|景颇|仫佬|布朗|撒拉|毛南|仡佬|普米|保安|裕固|独龙|达斡尔|鄂温克)族' +
  '|(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)族?)'
const AUTONOMOUS = new RegExp(`^(.{2,}?)${PEOPLES}*自治([州县旗])$`, 'u')
const REGION = /^(.{2,}?)(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)$/u
const PLAIN = /^(.{2,}?)(?:新区|林区|特区|地区|[省市县区盟旗])$/u

/** The word people use for a place: 长春, 延边, 内蒙古, 朝阳. A name that would leave one character stays whole: 忠县. */
export const shortWord = (name: string): string =>
  (REGION.exec(name) ?? AUTONOMOUS.exec(name) ?? PLAIN.exec(name))?.[1] ?? name

/** Every way a place calls itself, its official name first: 延边朝鲜族自治州, 延边, 延边州. */
export function formsOf(name: string): readonly [string, ...string[]] {
  const autonomous = AUTONOMOUS.exec(name)
  return [name, shortWord(name), ...(autonomous ? [`${autonomous[1] ?? ''}${autonomous[2] ?? ''}`] : [])]
}

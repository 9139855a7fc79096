/** What still works without network, on the page that stands in for all others. */
export const offlineWords = {
  works: '没有网络时还能用的',
  places: [
    { href: '/check', title: '查我该办哪种', note: '回答几个问题，在手机上直接算出来' },
    { href: '/estimate', title: '算报销', note: '在手机上直接算，不用联网' },
    { href: '/hospitals', title: '找医院', note: '打开过的省份在手机上有名单' },
    { href: '/policy', title: '政策文件和条款', note: '打开过的文件都在' },
  ],
  needs: '登录、提交、查进度要等有网络。填到一半的内容还在手机上，没有提交。',
} as const

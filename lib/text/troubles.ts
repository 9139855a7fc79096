/** When a page cannot be shown: what happened, what is safe, what to do. Small, for it travels with every page. */
export const troubles = {
  missing: {
    title: '没有找到这一页',
    text: '网址可能输错了，或者这一页已经搬走。您填过的内容没有受影响。',
    action: '回到首页',
    second: '看我的备案',
  },
  broken: {
    title: '这一页没能打开',
    text: '是我们这边出了问题，不是您操作错了。已经保存和提交的内容都还在。',
    action: '再试一次',
    second: '回到首页',
    still: '如果还是打不开，请稍后再来，或拨打 12393（在外地要先加参保地的区号）。急事也可以请家人带身份证到医保经办窗口办理。',
    code: '问题编号：',
  },
  offline: {
    title: '现在没有网络',
    text: '已经保存和提交的内容都还在。连上网络后再打开这一页就可以继续。',
    action: '再试一次',
    tips: ['看看手机信号，或者换一个无线网络', '关掉飞行模式', '急事可以直接拨打 12393（在外地请加参保地区号）'],
  },
} as const

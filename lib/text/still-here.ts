/** Before somebody is signed out for their safety, and after. */
export const stillHereWords = {
  soon: '您还在吗？',
  soonText: (minutes: number) => `已经有一阵没有操作，再过${String(minutes)}分钟会自动退出。正在填的内容不会清掉。`,
  stay: '继续办理',
  out: '已经自动退出',
  outText: '为了您的资料安全，太久没有操作会退出。保存过的内容都在，重新登录就能接着办。',
  signIn: '重新登录',
} as const

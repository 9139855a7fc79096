/** What the server has written down to do later: notices to people, and files to destroy. */
export const jobsWords = {
  title: '待发通知和待清理文件',
  none: '都办完了，没有在等的',
  waiting: (count: number) => `有 ${String(count)} 件在等，通常一分钟内办完`,
  late: '最早的一件等了 10 分钟以上：短信、微信或存储可能连不上，请看日志里的 job.failed。会自动再试。',
  dead: (count: number) => `有 ${String(count)} 件试了 8 次都没有办成，已经放下（例如短信没有发出去，参保人不知道结果）。请看日志里的 job.dead，修好以后让运维人员重新放回去。`,
} as const

/** How to put the app on the home screen. */
export const installWords = {
  title: '放到手机桌面，下次好找',
  why: '点一下就能打开，没有网络时也能查规定和医院。',
  iPhone: '点浏览器下方的“分享”，再选“添加到主屏幕”。',
  other: '打开浏览器菜单，选“添加到桌面”或“添加到主屏幕”。有的手机要先允许浏览器创建桌面快捷方式。',
  add: '添加到桌面',
  later: '以后再说',
} as const

/** What somebody is sent who is to find out what to do: no page about one person is ever passed on. */
export const guide = '/check'

const open = ['/check', '/estimate', '/hospitals', '/policy', '/privacy', '/developers', '/display']
const about = [/^\/filings$/, /^\/filings\/[\da-f-]{36}$/, /^\/account$/]

/**
 * The path that is passed on when this one is shared: a page that says the same to everyone stands for itself, a page about one person
 * for the guide. None for forms and for the desk, where nothing is asked of WeChat at all.
 */
export function sharedAs(path: string): string | undefined {
  if (path === '/' || open.some((page) => path === page || path.startsWith(`${page}/`))) return path
  return about.some((page) => page.test(path)) ? guide : undefined
}

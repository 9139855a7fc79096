import { safeNext } from '@/lib/server/auth/next-path'

const places = ['/filings', '/check', '/account', '/kept']

/** Where a citizen goes after signing in: only to a citizen's page, and otherwise to their records. */
export function whereNext(path: string | undefined): string {
  const next = safeNext(path)
  const [plain = ''] = next.split('?')
  return places.some((place) => plain === place || plain.startsWith(`${place}/`)) ? next : '/filings'
}

import { readQuery, type Query } from './query'

export type Route =
  | { readonly at: 'list'; readonly query: Query }
  | { readonly at: 'one'; readonly id: string; readonly province: string }
  | { readonly at: 'elsewhere' }

/** What an address of the hospitals asks for. The mark of an institution says its province. */
export function routeOf(address: string): Route {
  const { pathname, searchParams } = new URL(address, 'https://phone.invalid')
  if (pathname === '/hospitals') return { at: 'list', query: readQuery(searchParams) }
  const [, id, digits] = /^\/hospitals\/([HPS](\d{2})[\d-]+)$/u.exec(pathname) ?? []
  return id === undefined || digits === undefined ? { at: 'elsewhere' } : { at: 'one', id, province: `${digits}0000` }
}

/** Addresses of one page share this: a list stays one page whatever is typed. */
export function pageOf(route: Route): string {
  if (route.at === 'one') return route.id
  return route.at === 'list' ? `list of ${route.query.province ?? ''}` : ''
}

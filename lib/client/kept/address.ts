/** Where one is among the records on the phone: all of them, a new one, or a page of one. */
export type Where =
  | { readonly at: 'all' }
  | { readonly at: 'new' }
  | { readonly at: 'one'; readonly id: string; readonly page: string; readonly fromCheck: boolean }

/** The pages of a record that are no step of the filing. */
export const CHECK = 'check'
export const STATE = 'state'

export function whereOf(query: string): Where {
  const asked = new URLSearchParams(query)
  const id = asked.get('record')
  if (id !== null) return { at: 'one', id, page: asked.get('page') ?? STATE, fromCheck: asked.get('from') === CHECK }
  return asked.has('new') ? { at: 'new' } : { at: 'all' }
}

export const KEPT = '/kept'
export const newRecord = `${KEPT}?new`
export const pageOf = (id: string, page: string, from?: typeof CHECK): string => `${KEPT}?record=${id}&page=${page}${from === undefined ? '' : `&from=${from}`}`

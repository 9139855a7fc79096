import { sentFor } from '@/lib/contracts/session'

import { onShelf, phoneShelf, putOnShelf, type Shelf } from '../device/shelf'

import { isOthersPhone } from './choice'

const KEY = 'ydt-here'
let known: string | undefined

/** Whose pages this phone has shown last: a mark that says nothing about them. Somebody else's phone remembers it for this page only. */
export function noteHere(mark: string, shelf: Shelf = phoneShelf): void {
  known = mark
  putOnShelf(shelf, KEY, isOthersPhone(shelf) ? '' : mark)
}

export const forgetHere = (shelf: Shelf = phoneShelf): boolean => putOnShelf(shelf, KEY, '')

/** Undefined where nobody has been here, or nobody knows. */
export const hereNow = (shelf: Shelf = phoneShelf): string | undefined => onShelf(shelf, KEY) || known

/** Whether what belongs to `owner` may be shown and sent now. What nobody owns belongs to whoever holds the phone. */
export const isTheirs = (owner: string | undefined, here: string | undefined): boolean => owner === undefined || here === undefined || owner === here

/** Says with what is sent whose it is: the server takes it from nobody else. */
export const headersFor = (owner: string | undefined): Record<string, string> => (owner === undefined ? {} : { [sentFor]: owner })

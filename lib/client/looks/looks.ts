import { putOnShelf, type Shelf } from '../device/shelf'

/** Four sizes of text; the first is how the page is written. */
export const sizes = ['standard', 'large', 'larger', 'largest'] as const
export type Size = (typeof sizes)[number]
/** How this phone is to show every page. Kept on the phone alone: it is about the eyes and ears of whoever holds it. */
export type Looks = { readonly elder: boolean; readonly size: Size; readonly aloud: boolean }

type Shown = { readonly dataset: DOMStringMap }

/** public/first.js reads it before the page is drawn. */
const KEY = 'ydt-looks'

/** What is shown now: the document's root says it. */
export function looksOf({ dataset }: Shown): Looks {
  return { elder: dataset['looks'] === 'elder', size: sizes.find((size) => size === dataset['size']) ?? 'standard', aloud: dataset['aloud'] === 'on' }
}

function mark({ dataset }: Shown, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(dataset, name)
  else dataset[name] = value
}

/** Shows the page so at once and keeps it for the next one. Where the browser keeps nothing, it holds for this page: false. */
export function setLooks({ elder, size, aloud }: Looks, { root, shelf }: { readonly root: Shown; readonly shelf: Shelf }): boolean {
  mark(root, 'looks', elder ? 'elder' : undefined)
  mark(root, 'size', size === 'standard' ? undefined : size)
  mark(root, 'aloud', aloud ? 'on' : undefined)
  return putOnShelf(shelf, KEY, JSON.stringify({ elder, size, aloud }))
}

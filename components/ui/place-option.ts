export type PlaceOption = { readonly code: string; readonly name: string }
export type PlaceSearch = (text: string) => Promise<readonly PlaceOption[]>

export type PlaceOption = { readonly code: string; readonly name: string; readonly note?: string | undefined }
export type ListWords = { readonly list: string; readonly pick: string; readonly found: (count: number) => string }
export type PlaceSearch = (text: string) => Promise<readonly PlaceOption[]>

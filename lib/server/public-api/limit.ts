/** How often one network may ask. */
export const apiLimit = { max: 120, seconds: 60 } as const

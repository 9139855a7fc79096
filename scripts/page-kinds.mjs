/**
 * Pages, with what is below them, that say the same to everyone. Only these may be kept: by a cache on the way and, for moments
 * without network, in the phone. Every other page may be about one person and is stored nowhere.
 */
export const publicPages = ['/', '/offline', '/check', '/privacy', '/policy', '/developers', '/hospitals', '/estimate', '/display', '/kept']

export const isPublic = (path) => publicPages.some((page) => path === page || path.startsWith(`${page}/`))

/** Pages of other languages are kept once they were opened; only the Chinese ones come to every phone beforehand. */
const translated = ['/ko', '/en']

/**
 * Pages, with what is below them, that say the same to everyone. Only these may be kept: by a cache on the way and, for moments
 * without network, in the phone. Every other page may be about one person and is stored nowhere.
 */
export const publicPages = ['/', '/offline', '/check', '/privacy', '/policy', '/developers', '/hospitals', '/estimate', '/display', '/kept', '/accessibility', ...translated]

/**
 * Pages that keep what was filled in in their address and compute it on the phone: the server writes them anew for each address, and the first
 * page of each serves for all of them where there is no network.
 */
export const inTheirAddress = ['/check', '/estimate']

const isUnder = (path, pages) => pages.some((page) => path === page || path.startsWith(`${page}/`))

export const isPublic = (path) => isUnder(path, publicPages)
export const comesBeforehand = (path) => isPublic(path) && !isUnder(path, translated)

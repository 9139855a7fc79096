import { answerPacked } from '@/lib/server/http/packed'

import { provinceFile, type FileOf } from './file'

// Asked for again each day, and kept for a week where there is no network; the mark says whether anything is new.
const kept = 'public, max-age=3600, stale-while-revalidate=604800'

/** A file of a province for a phone. */
export async function provinceResponse({ headers: asked }: Pick<Request, 'headers'>, province: string, what: FileOf = 'list'): Promise<Response | undefined> {
  const file = await provinceFile(province, what)
  return file === undefined ? undefined : answerPacked(asked, file, kept)
}

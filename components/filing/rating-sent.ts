import type { RatingSent } from '@/lib/filing/index'

/** What a rating form holds, whoever reads it: the server, or the page that keeps it where nobody answers. */
export const ratingSent = (form: FormData): RatingSent => ({
  level: textsOf(form, 'level')[0] ?? '', reasons: textsOf(form, 'reason'), says: textsOf(form, 'says')[0] ?? '',
})

const textsOf = (form: FormData, name: string): readonly string[] => form.getAll(name).filter((value) => typeof value === 'string')

import type { DeskTyped } from '@/lib/contracts/desk'
import type { AskNote } from '@/lib/contracts/filing'
import { Material } from '@/lib/contracts/proof'
import { materialWords } from '@/lib/text/materials'

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
const textsOf = (entries: readonly FormDataEntryValue[]): readonly string[] =>
  entries.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : []))

/** Everything that was typed, whichever form it came from. */
export function typedIn(form: FormData): DeskTyped {
  const rows = [...form.entries()].filter(([name]) => /^rows\.\d+\.says$/.test(name)).map(([, value]) => value)
  const whys = [...form.entries()].flatMap(([name, why]) => (name.startsWith('why.') && typeof why === 'string' ? [[name.slice(4), why.trim()]] : []))
  return {
    reason: textOf(form, 'reason'), article: textOf(form, 'article'), until: textOf(form, 'until'),
    materials: textsOf(form.getAll('material')), whys: Object.fromEntries(whys) as Record<string, string>, says: textsOf([...form.getAll('again'), ...rows]),
  }
}

/** The form as the contract wants it. */
export function sentIn(form: FormData, typed: DeskTyped) {
  const [pack = '', rule = ''] = typed.article.split('/')
  return { act: textOf(form, 'act'), id: textOf(form, 'id'), version: textOf(form, 'version'), reason: typed.reason, until: typed.until, pack, rule, items: itemsOf(typed) }
}

/** One letter: papers by name with how to hand them in, then questions. */
function itemsOf({ materials, whys, says }: DeskTyped): AskNote['items'] {
  const papers = materials.flatMap((material) => {
    const known = Material.safeParse(material).data
    if (known === undefined) return []
    const { name, how } = materialWords[known]
    const why = whys[known] ?? ''
    return [{ id: known, material: known, says: `${name}：${why === '' ? how : why}` }]
  })
  return [...papers, ...[...new Set(says)].map((each, at) => ({ id: `q${at + 1}`, says: each }))]
}

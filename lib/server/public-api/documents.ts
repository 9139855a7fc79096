import { DocumentDetail, DocumentList } from '@/lib/contracts/document'
import { allPacks, documentPage, type DocumentPage } from '@/lib/policy/index'
import { areaName } from '@/lib/text/areas'

import { answered, refused, type Answered } from './answer'

/** Every document that is read, with its dates and the places it is for. */
export const listDocuments = (): Answered => answered(DocumentList.parse({ documents: allPacks.map((pack) => summary(documentPage(pack))) }))

/** One document, rule by rule. */
export function oneDocument(id: string): Answered {
  const pack = allPacks.find((each) => each.id === id)
  if (pack === undefined) return refused({ status: 404, code: 'not-found' })
  const page = documentPage(pack)
  return answered(DocumentDetail.parse({
    ...summary(page),
    rules: page.rules.map(({ list, rule }) => ({ ...rule, list })),
    readings: page.readings, gaps: page.gaps,
    changes: page.changes,
  }))
}

const summary = ({ pack: { id, version, document, areas, amends } }: DocumentPage) => ({
  id, version, number: document.number, title: document.title, issuer: document.issuer,
  from: document.validity.from, to: document.validity.to, verifiedOn: document.validity.verifiedOn ?? null,
  areas: areas.map((code) => ({ code, name: areaName(code) })), amends,
})

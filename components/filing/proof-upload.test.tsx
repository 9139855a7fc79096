import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import type { Proof } from '@/lib/contracts/proof'
import { proofWords } from '@/lib/text/proofs'

import { ProofList } from './proof-list'
import { ProofPickers } from './proof-pickers'
import { ProofUpload, type ProofUploadProps } from './proof-upload'

const never = () => Promise.reject(new Error('nobody tapped'))
const photo: Proof = { id: '0a8f9a52-3a55-4b5e-9d2f-1a0b5a3c4d5e', material: 'residence-permit', type: 'image/jpeg', bytes: 340_000, removable: true }
const paper: Proof = { ...photo, id: '1a8f9a52-3a55-4b5e-9d2f-1a0b5a3c4d5e', type: 'application/pdf', bytes: 2_400_000, removable: false }
const html = (props: Partial<ProofUploadProps> = {}) => renderToStaticMarkup(
  <ProofUpload material="residence-permit" files={[]} action="/api/filings/x/files" back="/filings/x/proof" prepare={never} send={never} remove={never} {...props} />,
)
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found)

describe('the upload before scripts run', () => {
  test('is one plain form with one file and the way back', () => {
    const text = html()
    expect(all(text, /type="file"/g).length).toBe(1)
    expect(all(text, /<form[^>]*>/g)).toEqual(['<form class="grid gap-3" action="/api/filings/x/files" encType="multipart/form-data" method="post">'])
    expect(text).toContain('name="back" value="/filings/x/proof"')
    expect(text).toContain('name="material" value="residence-permit"')
    expect(text).toContain('accept="image/*,application/pdf"')
  })

  test('says beside the field what was wrong, and ties it to the field', () => {
    const text = html({ error: 'heic' })
    expect(text).toContain(proofWords.heic)
    expect(text).toContain('id="proof-residence-permit-error"')
    expect(text).toContain('aria-describedby="proof-residence-permit-hint proof-residence-permit-error" aria-invalid="true"')
  })

  test('shows each file, and offers to remove only what was not sent', () => {
    const text = html({ files: [photo, paper] })
    expect(text).toContain(`src="/api/files/${photo.id}"`)
    expect(text).not.toContain(`src="/api/files/${paper.id}"`)
    expect(text).toContain('已上传，332 KB')
    expect(text).toContain('已交给经办机构，2.3 MB')
    expect(all(text, /name="remove" value="[^"]+"/g)).toEqual([`name="remove" value="${photo.id}"`])
    expect(text).toContain('aria-label="删除：照片 1"')
  })
})

test('with scripts there are three pickers, and their types are exactly these', () => {
  const text = renderToStaticMarkup(<ProofPickers id="p" pick={() => undefined} describedBy="x" />)
  expect(all(text, /accept="[^"]+"(?: capture="[^"]+")?/g)).toEqual(['accept="image/*" capture="environment"', 'accept="image/*"', 'accept="application/pdf"'])
  expect(text).not.toContain('multiple')
  expect(all(text, /for="p-(?:camera|album|pdf)"/g).length).toBe(3)
})

test('a list to look at offers nothing to do', () => {
  const text = renderToStaticMarkup(<ProofList files={[photo, paper]} />)
  expect(all(text, /<li/g).length).toBe(2)
  expect(text).not.toMatch(/<form|<button/)
  expect(renderToStaticMarkup(<ProofList files={[]} />)).toBe('')
})

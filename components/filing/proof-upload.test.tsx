import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import type { OnItsWay } from '@/lib/client/uploads/board'
import type { Proof } from '@/lib/contracts/proof'
import { proofWords } from '@/lib/text/proofs'

import { ProofList } from './proof-list'
import { ProofPending } from './proof-pending'
import { ProofPickers } from './proof-pickers'
import { ProofUpload, type ProofUploadProps } from './proof-upload'

const nobodyTapped = () => { throw new Error('nobody tapped') }
const on = { opens: nobodyTapped, pick: nobodyTapped, again: nobodyTapped, drop: nobodyTapped, useAnyway: nobodyTapped, remove: nobodyTapped }
const photo: Proof = { id: '0a8f9a52-3a55-4b5e-9d2f-1a0b5a3c4d5e', material: 'residence-permit', type: 'image/jpeg', bytes: 340_000, removable: true }
const paper: Proof = { ...photo, id: '1a8f9a52-3a55-4b5e-9d2f-1a0b5a3c4d5e', type: 'application/pdf', bytes: 2_400_000, removable: false }
const html = (props: Partial<ProofUploadProps> = {}) => renderToStaticMarkup(
  <ProofUpload material="residence-permit" files={[]} way={[]} advice={{}} on={on} action="/api/filings/x/files" back="/filings/x/proof" {...props} />,
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
    expect(text).toContain('已收到，332 KB')
    expect(text).toContain('已交给经办机构，2.3 MB')
    expect(all(text, /name="remove" value="[^"]+"/g)).toEqual([`name="remove" value="${photo.id}"`])
    expect(text).toContain('aria-label="删除：照片 1"')
  })
})

const onItsWay: OnItsWay = { id: 'a', filingId: 'x', material: 'residence-permit', isPhoto: true, stage: { at: 'kept' }, hints: [], lasting: true }

describe('a file on its way', () => {
  test.each<readonly [Partial<OnItsWay>, string]>([
    [{ stage: { at: 'preparing' } }, '准备中…'],
    [{ stage: { at: 'kept' } }, '已存在本机，等待上传'],
    [{ stage: { at: 'kept' }, lasting: false }, '传完以前请不要关闭页面'],
    [{ stage: { at: 'sending', percent: 45, part: 2, parts: 3 } }, '上传中，第 2 段，共 3 段，已传 45%'],
    [{ stage: { at: 'sending', percent: 45, part: 1, parts: 1 } }, '上传中，已传 45%'],
    [{ stage: { at: 'waiting', code: 'unreachable' } }, '网络断了。已存在本机，会自动接着传'],
    [{ stage: { at: 'waiting', code: 'unreachable' }, lasting: false }, '网络断了。请不要关闭页面，会自动接着传'],
    [{ stage: { at: 'waiting', code: 'signed-out' } }, '您已经退出登录。已存在本机，重新登录后会接着传'],
    [{ stage: { at: 'looking' } }, '正在检查…'],
    [{ stage: { at: 'refused', code: 'wrong-type' } }, `没有通过检查</p><p class="text-small">${proofWords['wrong-type']}`],
    [{ stage: { at: 'refused', code: 'no-room' } }, `没有传上去</p><p class="text-small">${proofWords['no-room']}`],
  ])('%j says “%s”', (item, words) => { expect(html({ way: [{ ...onItsWay, ...item }] })).toContain(words) })

  test.each<readonly [OnItsWay['stage'], readonly string[]]>([
    [{ at: 'kept' }, ['移除']],
    [{ at: 'sending', percent: 1, part: 1, parts: 1 }, ['移除']],
    [{ at: 'waiting', code: 'server-trouble' }, ['重试', '移除']],
    [{ at: 'refused', code: 'too-many-files' }, ['重试', '移除']],
    [{ at: 'refused', code: 'bad-request' }, ['重试', '移除']],
    [{ at: 'refused', code: 'broken' }, ['移除']],
  ])('%j offers %j', (stage, acts) => {
    const text = html({ files: [photo], way: [{ ...onItsWay, stage }] })
    expect([...text.matchAll(/aria-label="([^"：]+)：照片 2"/g)].map(([, act]) => act)).toEqual(acts)
  })

  test('shows a bar while it is sent, and asks to sign in again where that is what is missing', () => {
    expect(html({ way: [{ ...onItsWay, stage: { at: 'sending', percent: 45, part: 2, parts: 3 } }] })).toContain('<progress max="100" value="45"')
    expect(html({ way: [{ ...onItsWay, stage: { at: 'waiting', code: 'signed-out' } }] })).toContain('href="/sign-in?next=%2Ffilings%2Fx%2Fproof"')
  })

  test('that may be hard to read is told so, and both ways are open', () => {
    const text = html({ way: [{ ...onItsWay, hints: ['blurred', 'glare'] }] })
    expect(text).toContain('这张照片好像有点模糊，好像有反光。')
    expect(all(text, />(?:重拍|仍然使用)</g)).toEqual(['>重拍<', '>仍然使用<'])
    expect(html({ files: [photo], advice: { [photo.id]: ['dark'] } })).toContain('这张照片好像太暗。')
  })
})

test('with scripts there are three pickers, and their types are exactly these', () => {
  const text = renderToStaticMarkup(<ProofPickers id="p" pick={() => undefined} describedBy="x" />)
  expect(all(text, /accept="[^"]+"(?: capture="[^"]+")?/g)).toEqual(['accept="image/*" capture="environment"', 'accept="image/*"', 'accept="application/pdf"'])
  expect(text).not.toContain('multiple')
  expect(all(text, /for="p-(?:camera|album|pdf)"/g).length).toBe(3)
})

test('files that are still on their way are told where somebody might submit without them', () => {
  expect(renderToStaticMarkup(<ProofPending count={2} href="/filings/x/proof" />)).toContain('还有 2 个文件没有传完')
  expect(renderToStaticMarkup(<ProofPending count={0} href="/filings/x/proof" />)).toBe('<div role="status"></div>')
})

test('a list to look at offers nothing to do', () => {
  const text = renderToStaticMarkup(<ProofList files={[photo, paper]} />)
  expect(all(text, /<li/g).length).toBe(2)
  expect(text).not.toMatch(/<form|<button/)
  expect(renderToStaticMarkup(<ProofList files={[]} />)).toBe('')
})

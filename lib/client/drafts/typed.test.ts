import { expect, test } from 'vitest'

import { asKept, brought, FORM, readTyped } from './forms'
import { idOf, meet, NOT_YET, typedIn, type Typed, type Values } from './typed'

const shown: Values = { name: '张三', carePlace: '210100', 'carePlace-text': '辽宁省沈阳市', agreed: '' }
const typed = (values: Values, base = shown): Typed => ({ subject: 's', version: 3, values: { ...shown, ...values }, base })

test.each([
  ['nothing was kept', undefined, {}, { type: 'nothing' }],
  ['what was kept is on the page already', typed({}), {}, { type: 'nothing' }],
  ['the page is as it was', typed({ name: '李四' }), {}, { type: 'restore', values: { ...shown, name: '李四' } }],
  ['something else was typed before our scripts ran', typed({ name: '李四', agreed: 'v1' }), { name: '王五' }, { type: 'restore', values: { ...shown, name: '王五', agreed: 'v1' } }],
  ['another place was typed before our scripts ran', typed({ carePlace: '110000', 'carePlace-text': '北京市' }), { carePlace: '', 'carePlace-text': '长' }, { type: 'restore', values: { ...shown, carePlace: '', 'carePlace-text': '长' } }],
  ['the page says something else by now', typed({ name: '李四' }, { ...shown, name: '张' }), {}, { type: 'conflict', values: { ...shown, name: '李四' } }],
  ['the page asks for less than it did', typed({ gone: 'x' }), {}, { type: 'nothing' }],
] as const)('when %s', (_, kept, touched, meeting) => {
  expect(meet(kept, { shown, now: { ...shown, ...touched } })).toEqual(meeting)
})

test('a form is read by names, the first that is not empty, and nothing else', () => {
  const form = new FormData()
  for (const [name, value] of [['place', ''], ['place', '220100'], ['name', '张三'], ['id', 'x']]) form.append(name ?? '', value ?? '')
  form.append('file', new File(['x'], 'x'))
  expect(typedIn(form, ['place', 'name', 'agreed', 'file'])).toEqual({ place: '220100', name: '张三', agreed: '', file: '' })
})

const renamed = { form: FORM + 2, migrations: { [FORM + 1]: ({ name = '', ...rest }: Values) => ({ ...rest, fullName: name }) } }

test('what an older form kept comes under the names of today; a form without a row has changed nothing', () => {
  expect(readTyped(asKept(typed({ name: '李四' })), renamed)?.values).toEqual({ carePlace: '210100', 'carePlace-text': '辽宁省沈阳市', agreed: '', fullName: '李四' })
  expect(brought({ name: '李四' }, FORM + 2, renamed)).toEqual({ name: '李四' })
})

test('what a newer page kept is left to it', () => {
  expect(readTyped({ ...typed({}), form: FORM + 1 })).toBeUndefined()
})

test.each([undefined, null, 'x', [], {}, { form: 1 }, { form: '1', subject: 's', version: 1, values: {}, base: {} }, { form: 1, subject: 's', version: 1, values: { a: 1 }, base: {} }])('%j is nothing that was kept', (value) => {
  expect(readTyped(value)).toBeUndefined()
})

test('before there is a draft, two people on one phone do not write over each other', () => {
  const names = ['one', 'other'].map((subject) => [idOf({ draft: NOT_YET, step: 'start', subject }), idOf({ draft: 'd', step: 'start', subject })])
  expect([new Set(names.map(([first]) => first)).size, new Set(names.map(([, draft]) => draft)).size]).toEqual([2, 1])
})

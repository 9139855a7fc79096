import type { z } from 'zod'

import { Problem } from '@/lib/contracts/common'
import { Determination, DeterminationRequest } from '@/lib/contracts/determination'
import { DocumentDetail, DocumentList } from '@/lib/contracts/document'
import { EstimateAnswer, EstimateRequest } from '@/lib/contracts/estimate'
import { Hospital, HospitalPage, HospitalSearch } from '@/lib/contracts/hospital'
import { PeriodAnswer, PeriodRequest } from '@/lib/contracts/period'
import { AreaRates } from '@/lib/contracts/rates'

export type Operation = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly id: string
  readonly summary: string
  /** What may be asked for in the address. */
  readonly query?: z.ZodObject
  readonly body?: { readonly name: string; readonly schema: z.ZodType; readonly example: unknown }
  readonly answer: { readonly name: string; readonly schema: z.ZodType }
  readonly problems: readonly number[]
}

/** Every operation that the public interface has. The description, the page for people and the tests are made from this list. */
export const operations: readonly Operation[] = [
  {
    method: 'post', path: '/determinations', id: 'determine', summary: '判断一种情况：能不能办、要什么、从哪天到哪天、规定里的比例，每一步都有依据',
    body: {
      name: 'DeterminationRequest', schema: DeterminationRequest,
      example: { place: '220100', carePlace: '210100', on: '2018-03-05', facts: { kind: 'emergency', insurance: 'employee', emergencyCare: true, visitDay: '2018-03-02' } },
    },
    answer: { name: 'Determination', schema: Determination }, problems: [400, 422, 429],
  },
  {
    method: 'post', path: '/estimates', id: 'estimate', summary: '报销预估：一张账单各由谁付多少，每一步的算式和依据；不清楚的给出范围；可以同时算出备案和不备案等情形',
    body: {
      name: 'EstimateRequest', schema: EstimateRequest,
      example: {
        place: '220100', carePlace: '210100', on: '2026-03-05', level: 'tertiary', bill: { total: 3000000, selfPaid: 200000 },
        facts: { kind: 'long-stay', insurance: 'employee', working: 'retired', filed: true, couldSettleDirectly: true, settledDirectly: true },
      },
    },
    answer: { name: 'EstimateAnswer', schema: EstimateAnswer }, problems: [400, 422, 429],
  },
  { method: 'get', path: '/documents', id: 'listDocuments', summary: '收有哪些文件，各自管哪里、从哪天到哪天', answer: { name: 'DocumentList', schema: DocumentList }, problems: [429] },
  { method: 'get', path: '/documents/{id}', id: 'readDocument', summary: '一份文件：每条规定的转述、条款、理解、空白和后来的改动', answer: { name: 'DocumentDetail', schema: DocumentDetail }, problems: [404, 429] },
  { method: 'get', path: '/rates/{area}', id: 'readRates', summary: '一个统筹区的经办机构公布并正在执行的起付线、比例和限额；没有公布的是空的', answer: { name: 'AreaRates', schema: AreaRates }, problems: [404, 429] },
  {
    method: 'post', path: '/periods', id: 'countPeriod', summary: '算期间：工作日、日、月、年，写明怎样算出来的',
    body: { name: 'PeriodRequest', schema: PeriodRequest, example: { from: '2018-02-14', period: { workingDays: 3 } } },
    answer: { name: 'PeriodAnswer', schema: PeriodAnswer }, problems: [400, 422, 429],
  },
  {
    method: 'get', path: '/hospitals', id: 'searchHospitals', summary: '找医疗机构：按名称、别名、拼音、首字母，按地方、级别、类别和已知开通的服务，一页一页地看', query: HospitalSearch,
    answer: { name: 'HospitalPage', schema: HospitalPage }, problems: [422, 429],
  },
  { method: 'get', path: '/hospitals/{id}', id: 'readHospital', summary: '一家医疗机构，带地址和电话', answer: { name: 'Hospital', schema: Hospital }, problems: [404, 429] },
]

export const problemSchema = Problem

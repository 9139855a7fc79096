import { z } from 'zod'

import { docWords } from '@/lib/text/api'
import { shell } from '@/lib/text/shell'

import { apiLimit } from './limit'
import { operations, problemSchema, type Operation } from './operations'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string, example?: unknown) => ({ 'application/json': { schema: ref(name), ...(example === undefined ? {} : { example }) } })
const described: Readonly<Record<number, string>> = { 400: '不是 JSON', 404: '没有这一项', 422: '内容不合要求，或没有可用的文件', 429: '请求太多' }

/** A contract as JSON Schema of 2020-12, which is what OpenAPI 3.1 speaks. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
  return rest
}

/** The description of the public interface, made from the contracts that judge its requests and answers. */
export function openApi() {
  const bodies = operations.flatMap(({ body }) => (body ? [[body.name, schemaOf(body.schema, 'input')] as const] : []))
  const answers = operations.map(({ answer }) => [answer.name, schemaOf(answer.schema, 'output')] as const)
  return {
    openapi: '3.1.1',
    info: { title: `${shell.name}${docWords.title}`, version: '1', description: `${docWords.lead}${docWords.limits(apiLimit.max)}${docWords.faults}` },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { [operation.method]: operationObject(operation) }])),
    components: { schemas: Object.fromEntries([...bodies, ...answers, ['Problem', schemaOf(problemSchema, 'output')]]) },
  }
}

/** A parameter of the address is described by its own schema, and its words stand beside it. */
function queryParameters(query: Operation['query']) {
  if (query === undefined) return []
  const { properties = {} } = schemaOf(query, 'input') as { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({ name, in: 'query', required: false, ...(description === undefined ? {} : { description }), schema }))
}

function operationObject({ id, summary, path, query, body, answer, problems }: Operation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const parameters = [...inPath, ...queryParameters(query)]
  return {
    operationId: id, summary, security: [],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(body.name, body.example) } } : {}),
    responses: {
      200: { description: '回答', content: json(answer.name) },
      ...Object.fromEntries(problems.map((status) => [status, { description: described[status] ?? '', content: { 'application/problem+json': { schema: ref('Problem') } } }])),
    },
  }
}

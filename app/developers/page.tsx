import { Page } from '@/components/shell/page'
import { Panel } from '@/components/ui/panel'
import { vocabulary, type FactId } from '@/lib/policy/index'
import { apiLimit } from '@/lib/server/public-api/limit'
import { schemaOf } from '@/lib/server/public-api/openapi'
import { operations, type Operation } from '@/lib/server/public-api/operations'
import { docWords } from '@/lib/text/api'
import { factWords } from '@/lib/text/facts'
import { answerLabel } from '@/lib/text/questions'

export const metadata = { title: docWords.title }

/** The public interface for people who write programs: made from the same contracts that judge its requests. */
export default function DevelopersPage() {
  return (
    <Page title={docWords.title} lead={docWords.lead} back={{ href: '/policy', label: '政策文件' }}>
      <p>{docWords.limits(apiLimit.max)}{docWords.faults}</p>
      <p><a href="/api/v1/openapi.json">{docWords.machine}</a></p>
      {operations.map((operation) => <OperationPanel key={operation.id} operation={operation} />)}
      <Panel title={docWords.facts}>
        <p>{docWords.factsNote}</p>
        <dl className="grid gap-3">
          {(Object.keys(vocabulary) as FactId[]).map((fact) => (
            <div key={fact}>
              <dt><code>{fact}</code> {factWords[fact]}</dt>
              <dd className="text-small text-soft">{valuesOf(fact)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </Page>
  )
}

function OperationPanel({ operation: { method, path, summary, body, answer } }: { readonly operation: Operation }) {
  return (
    <Panel title={<code>{method.toUpperCase()} /api/v1{path}</code>}>
      <p>{summary}</p>
      {body ? <><h3>{docWords.example}</h3><Code value={body.example} /></> : null}
      <Schema title={`${docWords.request}：${body?.name ?? docWords.none}`} value={body ? schemaOf(body.schema, 'input') : undefined} />
      <Schema title={`${docWords.response}：${answer.name}`} value={schemaOf(answer.schema, 'output')} />
    </Panel>
  )
}

function Schema({ title, value }: { readonly title: string; readonly value: unknown }) {
  if (value === undefined) return <p>{title}</p>
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{title}</summary>
      <Code value={value} />
    </details>
  )
}

function Code({ value }: { readonly value: unknown }) {
  return <pre tabIndex={0} className="overflow-x-auto rounded-card bg-sunken p-3 text-small">{JSON.stringify(value, undefined, 2)}</pre>
}

function valuesOf(fact: FactId): string {
  const shape: string | readonly string[] = vocabulary[fact]
  if (typeof shape !== 'string') return shape.map((code) => `${code}（${answerLabel(fact, code)}）`).join('、')
  return { 'yes-no': docWords.yesNo, day: docWords.day, count: docWords.count }[shape] ?? ''
}

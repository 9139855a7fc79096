import Link from 'next/link'

import type { RatioAnswer, RatioOutcome, Reading } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'
import { assumedText, ratioText, reductionText } from '@/lib/text/ratio'

import { Cited } from '../policy/cited'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Props = { readonly ratio: RatioAnswer; readonly readings: readonly Reading[]; readonly more?: { readonly href: string; readonly count: number } | undefined }

/** What the document says of the ratio: one value, or every way it may turn out, and what other readings would give. Never today's due. */
export function RatioView({ ratio, readings, more }: Props) {
  return (
    <Panel title={resultWords.ratio}>
      <RatioBody ratio={ratio} readings={readings} />
      {more === undefined ? null : <Link href={more.href} prefetch={false} className="inline-flex min-h-11 items-center">{resultWords.ratioMore(more.count)}</Link>}
      <Notice kind="warn">{resultWords.ratioWarning}</Notice>
    </Panel>
  )
}

export function RatioBody({ ratio, readings }: Omit<Props, 'more'>) {
  switch (ratio.type) {
    case 'silent':
      return <p>{resultWords.ratioSilent}</p>
    case 'conflict':
      return <p>{resultWords.ratioConflict}</p>
    case 'settled':
      return (
        <>
          <OneRatio outcome={ratio} readings={readings} />
          {ratio.alternatives.map((other) => (
            <p key={`${other.reading} ${other.option}`} className="text-soft">
              {resultWords.otherReading}{optionText(readings, other)}：{other.value === undefined ? resultWords.ratioSilent : ratioText(other.value)}
            </p>
          ))}
        </>
      )
    case 'range':
      return (
        <>
          <p>{resultWords.ratioRange}</p>
          <ul className="grid gap-4">
            {ratio.branches.map((branch) => (
              <li key={assumedText(branch.assume)}>
                <p className="text-small text-soft">{assumedText(branch.assume)}</p>
                <OneRatio outcome={branch} readings={readings} />
              </li>
            ))}
          </ul>
        </>
      )
  }
}

function OneRatio({ outcome: { value, base, reductions }, readings }: { readonly outcome: RatioOutcome; readonly readings: readonly Reading[] }) {
  const why = (id: string | undefined) => readings.find((reading) => reading.id === id)?.why
  return (
    <>
      <p className="font-semibold">{value === undefined ? resultWords.ratioSilent : ratioText(value)}</p>
      {base === undefined ? null : <Cited pack={base.pack} cite={base.cite} says={base.says} reading={why(base.reading)} />}
      {reductions.map((step) => <Cited key={step.rule} pack={step.pack} cite={step.cite} says={`${reductionText(step.by)}：${step.says}`} reading={why(step.reading)} />)}
    </>
  )
}

function optionText(readings: readonly Reading[], { reading, option }: { readonly reading: string; readonly option: string }): string {
  return readings.find(({ id }) => id === reading)?.options.find(({ id }) => id === option)?.says ?? option
}

import { formatDay } from '@/lib/base/plain-date'
import type { OpenFlags, Service } from '@/lib/hospitals/index'
import { flagWords, hospitalWords, serviceWords } from '@/lib/text/hospitals'

import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/status-tag'

import { flagOf, isKnown, openGroups } from './view'

/** What it is open for, each on its own, with who said so; what nobody has told us is unknown and to be asked. */
export function OpenPanel({ open }: { readonly open: OpenFlags }) {
  return (
    <Panel title={hospitalWords.open}>
      <ul className="grid gap-2">{openGroups.plain.map((service) => <Flag key={service} open={open} service={service} />)}</ul>
      <Disclosure summary={hospitalWords.chronic} open={openGroups.chronic.some((service) => isKnown(flagOf(open, service)))}>
        <ul className="grid gap-2">{openGroups.chronic.map((service) => <Flag key={service} open={open} service={service} />)}</ul>
      </Disclosure>
      <p>{hospitalWords.askFirst}</p>
    </Panel>
  )
}

const tones = { yes: 'ok', no: 'warn', unknown: 'info' } as const

function Flag({ open, service }: { readonly open: OpenFlags; readonly service: Service }) {
  const flag = flagOf(open, service)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3">
      <span>{serviceWords[service]}</span>
      <StatusTag kind={tones[flag.state]} label={flagWords[flag.state]} />
      {isKnown(flag) ? <span className="w-full text-small text-soft">{hospitalWords.flagFrom(flag.source, formatDay(flag.on))}</span> : null}
    </li>
  )
}

import { ActForm } from '@/components/filing/act-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { EventType } from '@/lib/filing/index'
import type { StatementRule } from '@/lib/policy/index'

import { againWords } from '@/lib/text/filing'

import { again, end, withdraw } from '../actions'

type Props = { readonly again: string; readonly over: boolean; readonly id: string; readonly version: number; readonly may: readonly EventType[]; readonly lock: StatementRule | undefined }

/** The way to another record like it, and the ways out, folded away so that nobody falls into them. */
export function Enders({ id, version, may, lock, again: key, over }: Props) {
  const hidden = { id, version: String(version) }
  return (
    <>
      <Disclosure summary={againWords.title} open={over}>
        <ActForm action={again} hidden={{ id, key }} send={againWords.send} kind={over ? 'primary' : 'plain'}><p>{againWords.note}</p></ActForm>
      </Disclosure>
      {may.includes('withdraw') ? (
        <Disclosure summary="不想办了，撤回申请">
          <ActForm action={withdraw} hidden={hidden} send="撤回这次申请" kind="danger"><p>撤回后这次申请就作废，需要时可以重新办。</p></ActForm>
        </Disclosure>
      ) : null}
      {may.includes('end') ? (
        <Disclosure summary="回参保地了，结束备案">
          <ActForm action={end} hidden={hidden} send="结束备案" kind="danger"><p>结束后，再去外地看病要重新备案。{lock === undefined ? null : `${lock.says}。`}</p></ActForm>
        </Disclosure>
      ) : null}
    </>
  )
}

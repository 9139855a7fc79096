'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useSyncExternalStore } from 'react'

import { ProofPending } from '@/components/filing/proof-pending'
import { onceSettled } from '@/lib/client/device/settled'
import { boardNow, emptyBoard, onBoard, type OnItsWay } from '@/lib/client/uploads/board'
import { goOn } from '@/lib/client/uploads/pick'

const isOver = ({ stage }: OnItsWay): boolean => stage.at === 'refused' || stage.at === 'gone'

/** Files go on from here too, and with each that arrives the page looks again whether everything is there. */
export function PendingIsland({ filingId }: { readonly filingId: string }) {
  const { way } = useSyncExternalStore(onBoard, boardNow, () => emptyBoard)
  const count = way.filter((item) => item.filingId === filingId && !isOver(item)).length
  const before = useRef(count)
  const router = useRouter()
  useEffect(() => onceSettled(goOn), [])
  useEffect(() => {
    if (count < before.current) router.refresh()
    before.current = count
  }, [count, router])
  return <ProofPending count={count} href={`/filings/${filingId}/proof`} />
}

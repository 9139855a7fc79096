import { notFound } from 'next/navigation'
import { cache } from 'react'

import { HospitalsApp } from '@/components/hospitals/hospitals-app'
import { hospitalById } from '@/lib/server/hospitals'
import { hospitalWords } from '@/lib/text/hospitals'

import { provinces, rowOf } from '../places'

type Props = { params: Promise<{ id: string }> }

const find = cache(hospitalById)

export async function generateMetadata({ params }: Props) {
  return { title: (await find((await params).id))?.hospital.name ?? hospitalWords.title }
}

/** One institution. */
export default async function HospitalPage({ params }: Props) {
  const { id } = await params
  const found = await find(id)
  if (found === undefined) notFound()
  return <HospitalsApp first={{ address: `/hospitals/${id}`, provinces, one: { row: rowOf(found.hospital, true), info: found.info, closedOn: found.closedOn } }} />
}

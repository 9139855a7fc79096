import type { Metadata } from 'next'

import { RatingList } from '@/components/desk/ratings/rating-list'
import { Page } from '@/components/shell/page'
import { requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { ratingsOfArea } from '@/lib/server/ratings/views'
import { queueWords } from '@/lib/text/desk'
import { ratingDeskWords } from '@/lib/text/ratings'

import { OfficerBar } from '../officer-bar'

export const metadata: Metadata = { title: ratingDeskWords.title, robots: { index: false } }

export default async function RatingsPage() {
  const staff = await requireStaff('supervisor')
  const ratings = await ratingsOfArea({ id: staff.id, area: staff.area, role: 'supervisor' }, { now: clock.now(), today: clock.today() })
  return (
    <Page wide title={ratingDeskWords.title} lead={ratingDeskWords.lead} back={{ href: '/desk', label: queueWords.title }} account={<OfficerBar staff={staff} />}>
      <RatingList ratings={ratings} />
    </Page>
  )
}

import type { Metadata } from 'next'
import { codeWords } from '@/lib/text/account'
import { CodePage } from '../../../code-page'
import { confirmStaff } from '../actions'

export const metadata: Metadata = { title: codeWords.title, robots: { index: false } }

export default function StaffCodePage() {
  return <CodePage purpose="staff" confirm={confirmStaff} hidden={{}} again={{ href: '/staff/sign-in', label: codeWords.otherOfficer }} />
}

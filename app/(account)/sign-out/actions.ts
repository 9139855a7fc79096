'use server'

import { redirect } from 'next/navigation'
import { signOut } from '@/lib/server/auth'

export async function signOutCitizen(): Promise<void> {
  await signOut('citizen')
  redirect('/')
}

export async function signOutStaff(): Promise<void> {
  await signOut('staff')
  redirect('/staff/sign-in')
}

import type { Role, Staff } from '@/lib/server/auth'
import { findStaffByLogin } from '@/lib/server/auth/repo'
import { plainLogin } from '@/lib/server/auth/staff'
import { transaction } from '@/lib/server/db'

/** The officer with this login, unless disabled; for those who run the server, not for a page. */
export async function officerOfLogin(login: string): Promise<(Omit<Staff, 'role'> & { readonly role: Role }) | undefined> {
  const row = await transaction((tx) => findStaffByLogin(tx, plainLogin(login)))
  return row === undefined ? undefined : { id: row.id, displayName: row.displayName, role: row.role, area: row.area }
}

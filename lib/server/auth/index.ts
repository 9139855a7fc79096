export {
  administratorOfRequest, askCitizenCode, askStaffCode, askStaffProof, citizenOfRequest, comeFromOidc, confirmCitizenCode, confirmStaffCode, confirmStaffProof,
  currentAdministrator, currentCitizen, currentStaff, goToOidc, requireAdministrator, requireCitizen, requireStaff, signOut, staffHasJustProven, staffOfRequest,
} from './session'
export type { Administrator, CaseRole, Citizen, Role, Staff } from './sessions'
export type { AskRefused, VerifyRefused } from './codes'
export { assertSameOrigin, sameOrigin } from './same-origin'
export { phoneMark } from './phone-mark'
export { safeNext } from './next-path'
export { createStaff, disableStaff } from './staff'
export type { CreateStaffRefused, NewOfficer, PasswordRefused } from './staff'
export { codeBudgets, isBudget } from './budgets'
export { tidyAuth } from './housekeeping'
export { oidcIsOn } from './oidc'

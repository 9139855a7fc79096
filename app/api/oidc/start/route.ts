import { goToOidc } from '@/lib/server/auth'

export const GET = (): Promise<never> => goToOidc()

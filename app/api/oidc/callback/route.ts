import { comeFromOidc } from '@/lib/server/auth'

export const GET = (request: Request): Promise<never> => comeFromOidc(new URL(request.url).search)

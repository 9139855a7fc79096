import { hearViolation } from '@/lib/server/csp/reports'

/** Public: a browser says what the policy of a page of ours stopped. */
export const POST = (request: Request): Promise<Response> => hearViolation(request)

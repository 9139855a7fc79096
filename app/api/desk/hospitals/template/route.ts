import { administratorOfRequest } from '@/lib/server/auth'
import { templateFile } from '@/lib/server/hospitals/imports'
import { problem } from '@/lib/server/http'

/** The columns of our own template, as CSV. */
export async function GET(request: Request): Promise<Response> {
  if ((await administratorOfRequest(request)) === undefined) return problem(401, 'signed-out')
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="hospitals.csv"; filename*=UTF-8''${encodeURIComponent('医院名单模板.csv')}`, 'cache-control': 'private, no-store' }
  return new Response(templateFile, { headers })
}

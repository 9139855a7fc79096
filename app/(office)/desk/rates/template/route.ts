import { staffOfRequest } from '@/lib/server/auth'
import { rateTemplate } from '@/lib/server/rates/template'

/** An empty table with the heads of its columns and one line of each sort, for the office to fill in. */
export async function GET(request: Request): Promise<Response> {
  const staff = await staffOfRequest(request)
  if (staff === undefined) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return new Response(rateTemplate(staff.area), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rates.csv"', 'cache-control': 'no-store' },
  })
}

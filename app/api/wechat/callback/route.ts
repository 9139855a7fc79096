import { comeFromWeChat } from '@/lib/server/wechat'

export const GET = (request: Request): Promise<Response> => comeFromWeChat(request)

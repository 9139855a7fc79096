import { goToWeChat } from '@/lib/server/wechat'

export const GET = (request: Request): Promise<Response> => goToWeChat(request)

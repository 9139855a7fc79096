import { commonHall } from '@/lib/places/index'
import { wholeSystem, type NewOfficer } from '@/lib/server/auth/staff'

/** Everybody here is made up: the ID numbers have a right checksum and a region that never existed. */
export const citizens = {
  wang: { name: '王秀英', idNumber: '22999919580416002X', phone: '13800000001' },
  li: { name: '李建国', idNumber: '229999197509080034', phone: '13800000002' },
  zhang: { name: '张敏', idNumber: '229999199507210041', phone: '13800000003' },
  zhao: { name: '赵强', idNumber: '229999198801300051', phone: '13800000004' },
  chen: { name: '陈桂芳', idNumber: '229999196203050065', phone: '13800000005' },
  liu: { name: '刘洋', idNumber: '229999198006190076', phone: '13800000006' },
} as const

const password = 'demo-2026-yidi'

export const officers = {
  clerk: { login: 'cc001', password, displayName: '孙经办（长春）', phone: '13800000081', role: 'clerk', area: '220100' },
  supervisor: { login: 'cc101', password, displayName: '周主管（长春）', phone: '13800000082', role: 'supervisor', area: '220100' },
  elsewhere: { login: 'yb001', password, displayName: '金经办（延边）', phone: '13800000083', role: 'clerk', area: '222400' },
  ofOffices: { login: 'ln001', password, displayName: '韩经办（辽宁省直）', phone: '13800000084', role: 'clerk', area: '219900' },
  nanjing: { login: 'nj001', password, displayName: '沈经办（南京）', phone: '13800000085', role: 'clerk', area: '320100' },
  jinan: { login: 'jn001', password, displayName: '鲁经办（济南）', phone: '13800000086', role: 'clerk', area: '370100' },
  hall: { login: 'qg001', password, displayName: '钱经办（统一受理）', phone: '13800000087', role: 'clerk', area: commonHall },
  administrator: { login: 'admin', password, displayName: '何管理', phone: '13800000089', role: 'administrator', area: wholeSystem },
} as const satisfies Record<string, NewOfficer>

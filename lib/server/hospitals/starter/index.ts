import type { Institution, ListInfo } from '@/lib/hospitals'
import { east } from './east'
import { hubeiHunan } from './hubei-hunan'
import { north } from './north'
import { northeast } from './northeast'
import { northwest } from './northwest'
import { readStarter, STARTER_DAY } from './read'
import { shandongHenan } from './shandong-henan'
import { shanghaiJiangsu } from './shanghai-jiangsu'
import { south } from './south'
import { southwest } from './southwest'

/**
 * Public tertiary hospitals of all provinces, written down from public knowledge until an office imports the official list. It says
 * nothing about what they are open for, and is for reference only.
 */
export const starterList: readonly Institution[] = [north, northeast, shanghaiJiangsu, east, shandongHenan, hubeiHunan, south, southwest, northwest].flatMap(readStarter)

export const starterInfo: ListInfo = { origin: 'starter', on: STARTER_DAY, version: `starter-${STARTER_DAY}` }

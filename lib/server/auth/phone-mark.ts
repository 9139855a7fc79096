import { keyedMac } from '../crypto'

/** Tells a phone whose things it keeps, so that two people who use it do not meet each other's; it says nothing of who they are. */
export const phoneMark = (personId: string): string => keyedMac('phone-mark', personId).slice(0, 22)

/** What keeps and what sends later, in one file that comes once; asked for through `phone-file`. */
export { keepForm } from './drafts'
export { alone, locksOf } from './outbox/alone'
export { outbox } from './outbox'
export { onceWaiting } from './outbox/watch'
export { choosePhone, onOthersPhone, vault } from './vault'

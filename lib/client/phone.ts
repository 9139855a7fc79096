/** What keeps and what sends later, under one name: whoever asks for it asks for the same file, and it comes once. */
export { keepForm } from './drafts'
export { outbox } from './outbox'
export { choosePhone, onOthersPhone } from './vault'

export { askAgain, askedPhone, type AgainRefused } from './asked'
export { accountOf, type AccountView } from './views'
export { whereNext } from './where-next'
export { officerOfLogin } from './officers'

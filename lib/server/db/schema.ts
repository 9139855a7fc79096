// Every table there is, by the room that keeps it.
export * from './schema-people'
export * from './schema-wechat'
export * from './schema-filings'
export * from './schema-uploads'
export * from './schema-work'
export * from './schema-rates'
export * from './schema-hospitals'
export * from './schema-calendar'

/** The law of the house: who may call on whom. Read it from the bottom room up. */
const rooms = ['calendar', 'places', 'policy', 'policy/rates', 'reimbursement', 'check', 'filing', 'estimate', 'hospitals']
const tests = '\\.(test|spec)\\.tsx?$'
const npm = (names) => `(^|/)node_modules/(@types/)?(${names})/`
const doors = (names) => `^lib/(${names.join('|')})/index\\.ts$`
const never = (name, comment, { from, to }) => ({ name, comment, severity: 'error', from, to })

/** A room may import what is listed and nothing else; its tests may also import test tools. */
const only = (name, comment, { room, knows }) =>
  never(name, comment, { from: { path: `^${room}/`, pathNot: tests }, to: { pathNot: knows } })

const pureRooms = [
  only('base-knows-nothing', 'the words everyone uses import nothing', { room: 'lib/base', knows: ['^lib/base/'] }),
  only('calendar-knows-base', 'holidays in, days out', { room: 'lib/calendar', knows: ['^lib/(base|calendar)/'] }),
  only('places-know-base', 'codes and names of places', { room: 'lib/places', knows: ['^lib/(base|places)/', npm('@vant/area-data')] }),
  only('policy-is-pure', 'rules know facts, days and places', { room: 'lib/policy', knows: ['^lib/(base|policy)/', doors(['calendar', 'places'])] }),
  only('rates-are-figures', 'what an area has published, line by line; it knows no rule', { room: 'lib/policy/rates', knows: ['^lib/base/', '^lib/policy/rates/'] }),
  only('reimbursement-is-pure', 'what one bill pays, by rules and figures it is handed', { room: 'lib/reimbursement', knows: ['^lib/(base|reimbursement)/', doors(['policy', 'policy/rates'])] }),
  only('check-is-pure', 'which question comes next', { room: 'lib/check', knows: ['^lib/(base|check)/', doors(['calendar', 'places', 'policy'])] }),
  only('filing-is-pure', 'states and moves', { room: 'lib/filing', knows: ['^lib/(base|filing)/', doors(['calendar', 'places', 'policy'])] }),
  only('estimate-is-pure', 'what is asked of a bill, and what is shown for it', { room: 'lib/estimate', knows: ['^lib/(base|estimate)/', doors(['places', 'policy', 'policy/rates', 'reimbursement', 'check'])] }),
  only('hospitals-are-pure', 'find, rank, filter; what a phone keeps of a province', { room: 'lib/hospitals', knows: ['^lib/(base|hospitals)/', doors(['places'])] }),
  only('contracts-are-shared', 'shapes on the wire', { room: 'lib/contracts', knows: ['^lib/(base|contracts)/', doors(rooms), npm('zod')] }),
  only('text-names-codes', 'words for codes', { room: 'lib/text', knows: ['^lib/(base|text|contracts)/', doors(rooms)] }),
  never('text-carries-no-zod', 'text may name the codes of a contract, not load its schema', {
    from: { path: '^lib/text/', pathNot: tests },
    to: { path: '^lib/contracts/', dependencyTypesNot: ['type-only'] },
  }),
]

/** A room within a room has a door of its own. */
const within = (room) => rooms.filter((each) => each.startsWith(`${room}/`)).map((each) => `|${each.slice(room.length + 1)}/`).join('')

const doorways = rooms.flatMap((room) => [
  never(`knock-at-the-door-of-${room}`, 'from outside, a room is entered by its index.ts', {
    from: { pathNot: `^lib/${room}/` },
    to: { path: `^lib/${room}/(?!index\\.ts$${within(room)})` },
  }),
  never(`not-through-the-own-door-of-${room}`, 'inside a room, import the neighbour file: the index makes cycles', {
    from: { path: `^lib/${room}/`, pathNot: tests },
    to: { path: doors([room]) },
  }),
])

const packsAlone = [
  never('a-pack-stands-alone', 'a pack leans on its own place (the document it amends) or the national ones, and not on the list of all', {
    from: { path: '^lib/policy/packs/([^/]+)/', pathNot: tests },
    to: { path: ['^lib/policy/packs/[^/]+/', '^lib/policy/packs/(index|register)\\.ts$'], pathNot: '^lib/policy/packs/($1|national)/' },
  }),
  never('the-engine-knows-no-pack', 'the engine judges facts by rules it is handed', {
    from: { path: '^lib/policy/engine/', pathNot: tests },
    to: { path: '^lib/policy/(?!engine/)' },
  }),
  never('the-engine-knows-no-place', 'a place is a fact like any other', {
    from: { path: '^lib/policy/engine/' },
    to: { path: '^lib/places/' },
  }),
]

const server = [
  never('server-never-looks-up', 'the server knows no screen', {
    from: { path: '^lib/server/' },
    // What stands in for WeChat does so for both kinds of tests; that nothing else imports it is another wall.
    to: { path: '^(app|components|e2e)/|^lib/client/', pathNot: '^e2e/support/wechat-server\\.ts$' },
  }),
  never('sql-behind-repo', 'only repo files and db speak SQL', {
    from: { pathNot: `^lib/server/(db/|.+/repo\\.ts$)|^(lib/server|scripts)/.+${tests}|^scripts/(postgres|dump-database)\\.mjs$` },
    to: { path: npm('drizzle-orm|pg|@electric-sql/pglite') },
  }),
  never('tables-behind-repo', 'the schema and the connection are for repo files and db', {
    from: { pathNot: `^lib/server/(db/|.+/repo\\.ts$)|${tests}` },
    to: { path: '^lib/server/db/(?!index\\.ts$|testing\\.ts$)' },
  }),
  never('database-stays-in-the-server', 'outside lib/server no screen holds a transaction', {
    from: { path: '^(app|components|e2e|lib/client)/|^proxy\\.ts$', pathNot: tests },
    to: { path: '^lib/server/db/' },
  }),
  never('rows-behind-verbs', 'screens and scripts read views and call verbs; they never hold a row', {
    from: { pathNot: '^lib/server/' },
    to: { path: '^lib/server/.+/repo\\.ts$' },
  }),
  never('app-holds-no-key', 'sealing is the business of verbs', {
    from: { pathNot: '^lib/server/' },
    to: { path: '^lib/server/crypto/' },
  }),
  never('objects-behind-uploads', 'stored files go in and out through uploads', {
    from: { pathNot: `^lib/server/(storage|uploads)/|${tests}` },
    to: { path: '^lib/server/storage/' },
  }),
  never('test-harness-for-tests', 'the database of the tests is for tests', {
    from: { pathNot: `${tests}|/testing\\.ts$` },
    to: { path: '/testing\\.ts$' },
  }),
]

const screens = [
  never('client-never-reaches-server', 'what runs in the browser knows no secret', {
    from: { path: '^(lib/client|components)/' },
    to: { path: '^lib/server/' },
  }),
  never('nobody-stands-on-the-roof', 'routes are the top: nothing imports a route', {
    from: { path: '^(lib|components|e2e|scripts|bench)/' },
    to: { path: '^app/' },
  }),
  never('client-draws-nothing', 'the browser wing waits for the network; components show it', {
    from: { path: '^lib/client/' },
    to: { path: '^components/' },
  }),
  only('ui-knows-no-domain', 'buttons and fields', {
    room: 'components/ui',
    knows: ['^components/ui/', '^lib/base/', npm('react|react-dom|next|react-hook-form')],
  }),
]

const everywhere = [
  never('one-source-of-places', 'the list of divisions is read in lib/places only', {
    from: { pathNot: '^lib/places/' },
    to: { path: npm('@vant/area-data') },
  }),
  never('zod-at-the-border', 'shapes are checked where they arrive: contracts, server, app', {
    from: { pathNot: '^(app|lib/contracts|lib/server)/' },
    to: { path: npm('zod') },
  }),
  never('e2e-uses-the-browser', 'end-to-end tests see what people see', {
    from: { path: '^e2e/' },
    to: { path: '^(app|components|bench)/|^lib/(?!base/|contracts/|text/)|^scripts/(?!find-chromium\\.mjs$|demo-accounts\\.json$)' },
  }),
  never('nothing-imports-tests', 'tests are leaves; the table of permissions is read by what prints it', {
    // What the tests of WeChat have in common starts its stand-in; that nothing else imports it is the wall above.
    from: { pathNot: `${tests}|^e2e/|^lib/server/wechat/testing\\.ts$` },
    to: { path: `${tests}|^e2e/(?!support/permissions\\.ts$)` },
  }),
  never('no-cycles', 'two files that need each other are one file', { from: {}, to: { circular: true } }),
  never('no-broken-import', 'every import leads somewhere', { from: {}, to: { couldNotResolve: true } }),
]

module.exports = {
  forbidden: [...pureRooms, ...doorways, ...packsAlone, ...server, ...screens, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|next-env\\.d\\.ts)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}

export const callers = ['anonymous', 'owner', 'otherCitizen', 'clerk', 'otherClerk', 'supervisor', 'administrator'] as const

/**
 * Who knocks: nobody signed in · the citizen the record belongs to · another citizen · a clerk of the record's
 * area · a clerk of another area · a supervisor of the record's area · an administrator, who keeps lists and sees no case.
 */
export type Caller = (typeof callers)[number]

/** What the door answers. `sign-in`: a page redirects there, a handler says 401. `hidden`: as if it did not exist (404). */
export type Answer = 'yes' | 'sign-in' | 'hidden' | 'refused' | 'own-only'

/** One door: a method of a route, or one server action. `open` names why nobody is asked. */
export type Door = { readonly open?: string; readonly answers: Readonly<Record<Caller, Answer>> }

const door = (...[anonymous, owner, otherCitizen, clerk, otherClerk, supervisor, administrator]: [Answer, Answer, Answer, Answer, Answer, Answer, Answer]): Door =>
  ({ answers: { anonymous, owner, otherCitizen, clerk, otherClerk, supervisor, administrator } })

/** Open to everyone; the reason is part of the row. */
export const open = (reason: string): Door => ({ open: reason, ...door('yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes') })

/** About one record of the caller: another citizen finds nothing, and staff come in by their own doors. */
export const ownRecord = door('sign-in', 'yes', 'hidden', 'sign-in', 'sign-in', 'sign-in', 'sign-in')

/** About the caller alone: every citizen may, and meets only their own things. */
export const anyCitizen = door('sign-in', 'yes', 'own-only', 'sign-in', 'sign-in', 'sign-in', 'sign-in')

/** About one case of an area: its clerks and supervisors; others find nothing. */
export const areaCase = door('sign-in', 'sign-in', 'sign-in', 'yes', 'hidden', 'yes', 'hidden')

/** About the caller's own area as a whole. */
export const anyStaff = door('sign-in', 'sign-in', 'sign-in', 'yes', 'own-only', 'yes', 'hidden')

/** For supervisors, about their own area. */
export const supervisorOnly = door('sign-in', 'sign-in', 'sign-in', 'hidden', 'hidden', 'yes', 'hidden')

/** For who keeps the lists: holiday years, hospitals, figures of the areas. */
export const administratorOnly = door('sign-in', 'sign-in', 'sign-in', 'hidden', 'hidden', 'hidden', 'yes')

/** The same, where a handler answers and does not tell one kind of stranger from another. */
export const administratorByHandler = door('sign-in', 'sign-in', 'sign-in', 'sign-in', 'sign-in', 'sign-in', 'yes')

/** A stored proof: its owner and the staff of the filing's area. */
export const proof = door('sign-in', 'yes', 'hidden', 'yes', 'hidden', 'yes', 'sign-in')

/** Every door of the house. A route or action that is not here fails the build, and so does a row without a door. */
export const doors: Readonly<Record<string, Door>> = {
  '/code-again.ts#codeAgain': open('asks for a code before anyone can be signed in; bound to the asking browser and counted'),
  '/sign-in/actions.ts#askCode': open('asks for a code before anyone can be signed in; counted per phone and per address'),
  '/sign-in/actions.ts#confirmCode': open('this is where a citizen proves who they are; five tries for a code'),
  '/staff/sign-in/actions.ts#askStaff': open('asks for a code before anyone can be signed in; counted per login and per address'),
  '/staff/sign-in/actions.ts#confirmStaff': open('this is where staff prove who they are; five tries for a code'),
  '/staff/again/actions.ts#askProof': anyStaff,
  '/staff/again/actions.ts#confirmProof': anyStaff,
  '/sign-out/actions.ts#signOutCitizen': open('ends the session of the cookie it is sent with, and nothing else'),
  '/sign-out/actions.ts#signOutStaff': open('ends the session of the cookie it is sent with, and nothing else'),

  '/account/actions.ts#rememberMe': anyCitizen,
  '/account/actions.ts#forgetMe': anyCitizen,
  '/account/delete/actions.ts#deleteOwnAccount': anyCitizen,
  'POST /api/account/export': anyCitizen,

  '/filings/actions.ts#startFiling': anyCitizen,
  '/filings/actions.ts#saveAnswers': ownRecord,
  '/filings/actions.ts#submitDraft': ownRecord,
  '/filings/actions.ts#sendAnswer': ownRecord,
  '/filings/actions.ts#again': ownRecord,
  '/filings/actions.ts#withdraw': ownRecord,
  '/filings/actions.ts#end': ownRecord,
  '/filings/[id]/actions.ts#rate': ownRecord,

  '/hospitals/actions.ts#sendReport': open('says that an institution is listed wrongly, without a name; counted per network'),

  'POST /api/filings': anyCitizen,
  'POST /api/filings/[id]/submission': ownRecord,
  'PUT /api/filings/[id]/steps/[step]': ownRecord,
  'GET /api/filings/[id]/draft': ownRecord,
  'PUT /api/filings/[id]/draft': ownRecord,
  'POST /api/filings/[id]/files': ownRecord,
  'POST /api/filings/[id]/uploads': ownRecord,
  'HEAD /api/filings/[id]/uploads/[upload]': ownRecord,
  'GET /api/filings/[id]/uploads/[upload]': ownRecord,
  'PATCH /api/filings/[id]/uploads/[upload]': ownRecord,
  'DELETE /api/filings/[id]/uploads/[upload]': ownRecord,
  'GET /api/files/[id]': proof,
  'GET /filings/[id]/calendar': ownRecord,

  '/desk/actions.ts#decide': areaCase,
  '/desk/actions.ts#reveal': areaCase,
  '/desk/rates/actions.ts#proposeRates': supervisorOnly,
  '/desk/rates/actions.ts#decideRates': supervisorOnly,
  '/desk/ratings/actions.ts#answer': supervisorOnly,
  '/desk/admin/holidays/actions.ts#enterYear': administratorOnly,
  '/desk/admin/holidays/actions.ts#undoYear': administratorOnly,
  '/desk/admin/hospitals/actions.ts#decideList': administratorOnly,
  'POST /api/desk/hospitals': administratorByHandler,
  'GET /api/desk/hospitals/template': administratorByHandler,
  'GET /api/desk/hospitals/[id]/faults': administratorByHandler,
  'GET /desk/rates/template': { answers: { ...anyStaff.answers, administrator: 'sign-in' } },
  'GET /api/desk/queue': { answers: { ...anyStaff.answers, administrator: 'sign-in' } },

  'GET /api/oidc/start': open('sends the browser to the unified identity of the province, to sign in there'),
  'GET /api/oidc/callback': open('comes back from the unified identity; believes only the signed answer to its own question'),

  'GET /api/wechat/start': open('sends the browser to WeChat, from a button of ours only; counted per network'),
  'GET /api/wechat/callback': { ...anyCitizen, open: 'comes back from WeChat; believes only the answer to its own question, once, in the same browser' },
  'GET /api/wechat/signature': open('signs an address of this site for WeChat, the same for everyone; counted per network'),
  'POST /api/wechat/subscription': anyCitizen,
  '/wechat/actions.ts#askKnownCode': open('sends a code to the phone of the account this WeChat is bound to; counted per phone and per address'),
  '/wechat/actions.ts#unbindWeChat': anyCitizen,

  'GET /api/v1/places': open('codes and names of places, the same for everyone'),
  'GET /api/v1/rates/[area]': open('figures that an area has published, the same for everyone'),
  'POST /api/v1/determinations': open('judges facts that name nobody; keeps nothing; counted per network'),
  'POST /api/v1/estimates': open('reckons a bill that names nobody; keeps nothing; counted per network'),
  'GET /api/v1/documents': open('the documents that are read, the same for everyone; counted per network'),
  'GET /api/v1/documents/[id]': open('one document, the same for everyone; counted per network'),
  'POST /api/v1/periods': open('counts days; keeps nothing; counted per network'),
  'GET /api/v1/hospitals': open('the public list of hospitals, the same for everyone; counted per network'),
  'GET /api/v1/hospitals/[id]': open('one hospital of the public list, the same for everyone; counted per network'),
  'GET /api/v1/hospitals/provinces/[code]': open('one province of the public list as a phone keeps it, the same for everyone'),
  'GET /api/v1/hospitals/provinces/[code]/contacts': open('addresses and telephone numbers of the hospitals of one province, the same for everyone'),
  'GET /api/v1/openapi.json': open('the description of the public interface, written at build time'),
  'POST /api/csp-reports': open('a browser says what the policy of a page stopped; counted per network, and answered the same whatever it says'),
  'GET /api/health': open('says only that the process answers'),
  'GET /api/ready': open('says only whether the database answers'),
}

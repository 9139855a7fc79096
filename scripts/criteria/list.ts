/** What the app promises of phones, people and networks; tests name the number in their title. `byHand`: a page for people says how to see it. */
export type Criterion = { readonly says: string; readonly byHand?: true; readonly notYet?: string }

const containers = {
  1: { says: 'In WeChat on an iPhone, without a service worker, a whole record is filled, left, opened again and sent', byHand: true },
  2: { says: 'In WeChat on Android the same holds with its bridge, without it, and with one that comes late', byHand: true },
  3: { says: 'Where the phone stores nothing, the form is still sent online, and the page says once that nothing is kept' },
  4: { says: 'Without scripts the guides, numbers and rules can be read, and the form can be sent' },
  5: { says: 'Which browser it is follows from how it calls itself; an unknown one is a browser' },
  6: { says: 'Nothing opens a second window' },
  7: { says: 'No own bar with a way back inside WeChat; one on the home screen' },
  8: { says: 'Back closes a sheet first, then leaves, and is never held up' },
  9: { says: 'A page that comes back out of the cache shows what was changed meanwhile' },
  10: { says: 'What WeChat cannot download is shown in the page, with the way to the browser on request', byHand: true },
  11: { says: 'Text enlarged by the phone to 150 and 200 per cent: nothing is cut off, nothing runs out at 360 px' },
  12: { says: 'Nothing that is sent keeps a person from enlarging the text' },
  13: { says: 'A page knows light and dark, and is legible in both' },
  14: { says: 'With the keyboard up, the last field and its error can be seen and the button covers neither', byHand: true },
} as const satisfies Readonly<Record<number, Criterion>>

const sharing = {
  15: { says: 'Whatever goes wrong with a sign-in by WeChat ends on a page that says what to do' },
  16: { says: 'A visitor of the snapshot page is never given an account' },
  17: { says: 'No page goes to WeChat’s sign-in by itself' },
  18: { says: 'No code and no state stay in the address after it' },
  19: { says: 'No address holds anything of a person' },
  20: { says: 'WeChat’s script is on the pages that share and nowhere else, and its reports are blocked' },
  21: { says: 'The signature is the official one; its ticket is fetched once for many' },
  22: { says: 'Each kind of phone signs the address that WeChat expects there' },
  23: { says: 'What is shared of a record is the public guide' },
  24: { says: 'No secret of WeChat is in anything that is sent' },
  25: { says: 'A notice that WeChat refuses goes by text message, and says nothing of the person' },
} as const satisfies Readonly<Record<number, Criterion>>

const offline = {
  26: { says: 'Offline, every change is kept on the phone within two seconds, and the page says so' },
  27: { says: 'What was sent offline is sent once, with however many tabs' },
  28: { says: 'The same key twice makes one record with one number' },
  29: { says: 'Nothing is called sent without the server’s number' },
  30: { says: 'A request that fails though the phone says it is online is tried again' },
  31: { says: 'Signed out: kept and asked; refused: stopped, and the field is shown' },
  32: { says: 'After signing out, or on somebody else’s phone, nothing of a person stays' },
  33: { says: 'A draft is there on another phone after signing in' },
  34: { says: 'A page that dies while the camera is open has lost nothing' },
  35: { says: 'After a release an open page finds its files, or reloads itself once; pages are asked for anew' },
  36: { says: 'The worker keeps no answer about a person, and shows no old page while there is network' },
  37: { says: 'A photo is taken or chosen; no other sort of file is named' },
  38: { says: 'A large turned photo arrives small and upright; what is no photo is refused in words' },
  39: { says: 'No photo goes through WeChat’s own upload' },
} as const satisfies Readonly<Record<number, Criterion>>

const people = {
  40: { says: 'No page has a fault of WCAG 2.2 AA, as it is written or in 关怀版' },
  41: { says: 'Whatever is tapped measures 44 px and more, in 关怀版 60 px for what matters' },
  42: { says: '关怀版 is on the first screen and in the settings, is remembered, and shows text of 22 px, up to 30 px and more' },
  43: { says: 'Every colour is legible on every ground it may lie on, light and dark' },
  44: { says: 'At 320 px, with wide text spacing and without motion, nothing is lost' },
  45: { says: 'What is wrong is told in a list that takes the focus and leads to the fields, and beside each of them' },
  46: { says: 'Help by phone and by people stands at the same place on every page' },
  47: { says: 'A page says which step of how many it is; what is known is not asked again' },
  48: { says: 'Nothing counts down over what is being typed; who was signed out finds the draft again' },
  49: { says: 'A code can be pasted and is offered by the phone; nothing asks to read a picture' },
} as const satisfies Readonly<Record<number, Criterion>>

const government = {
  50: { says: 'Every page says who runs it, how to reach them, under which numbers, and how accessible it is' },
  51: { says: 'What is missing is asked for once and whole; more is asked only by a supervisor, and that is recorded' },
  52: { says: 'A record changes only as the table of states says, and each state says what comes next' },
  53: { says: 'Five equal marks for the service, once for each result, from nobody who does not want to; a bad one says why, and is answered by a day that is told' },
  54: { says: 'A promise: everything told, no box ticked, the proof offered as equal, the version kept, a copy to take away', notYet: 'signing with a second code comes with the family’s part in the last issue' },
  55: { says: 'What is optional is agreed to apart; what is kept can be seen, corrected, taken out and deleted; for a child the guardian agrees' },
  56: { says: 'What identifies a person is masked on the wire, and nothing asks another host' },
} as const satisfies Readonly<Record<number, Criterion>>

export const criteria: Readonly<Record<number, Criterion>> = { ...containers, ...sharing, ...offline, ...people, ...government }

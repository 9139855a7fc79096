import type { CheckWords, CodeWords, ResultWords } from '../words'

export const check: CheckWords = {
  title: 'Which record do I need?', lead: 'No sign-in, no name, no document number. One question at a time; you may answer “I am not sure”.',
  fromTitle: 'Where are you insured?', fromHint: 'The city where your medical insurance is paid. It is the issuing city on the front of your social security card.',
  toTitle: 'Where will you live or be treated?', toHint: 'The city. For another county or district of the city where you are insured, look at the first group.', ownCity: 'In the city where you are insured',
  outside: 'Outside the mainland',
  onTitle: 'The rules of which day?', onLabel: 'Day', thisDay: 'Use this day', today: (day) => `Use today (${day})`,
  whyAsked: 'This is asked because of:', back: 'Previous question', leave: 'Home', restart: 'Start again', given: 'Your answers',
  progress: (number) => `Question ${number}`, progressLast: 'This may be the last question.', progressLeft: (number, left) => `Question ${number}, at most ${left} more`,
  retirement: { male: 'Men', cadre: 'Women in management or technical posts', worker: 'Women workers' }, bornBy: (who, day) => `${who}: reached if born on or before ${day}`,
  faults: {
    empty: 'Please answer this question; if you do not know, choose “I am not sure”.', 'unknown-choice': 'Please choose one of the answers below.', 'unreadable-day': 'We cannot read this day. Please choose it from the calendar.',
    'day-too-far': 'This day is too far from today. Please check the year.', 'unreadable-number': 'Please write a whole number, for example 8.', 'place-not-found': 'We do not find this place. Please choose a city from the list.',
    'place-ambiguous': 'Several places have this name. Please choose one from the list.',
  },
}

export const result: ResultWords = {
  status: { yes: 'You may file this record', 'not-ready': 'You may file this record; get the papers ready first', undecided: 'This cannot be said for certain yet', no: 'By your answers this record cannot be filed' },
  notCovered: 'The rules here have no such record', notCoveredText: 'By the documents of that place and day there is no record for this case. Below you see what happens without one; please also ask 12393.',
  noLead: 'These conditions are not met:', undecidedLead: 'It can be said for certain once these are known. Change your answers below, or ask 12393.',
  papers: 'Papers to get ready', promised: 'If you do not have it yet, you may sign a promise (承诺书) and hand it in later.', windows: 'From which day until which day', locks: 'What cannot be changed for a while', until: 'Until:',
  free: (day) => `Can be changed from ${day}`, freeAtLatest: (day) => `Can be changed from ${day} at the latest; the insured place may set a shorter time`,
  unfiled: 'If you do not file', ratio: 'The ratio in the documents', ratioWarning: 'This is what the document says, not what you are sure to get today. There are new national rules since 2023; the insured place decides.',
  ratioSilent: 'The document names no ratio: the insured place has its own. Please ask 12393.', ratioConflict: 'Two rules of the document differ. Please ask 12393.', ratioRange: 'It depends; one of these:',
  ratioMore: (count) => `Answer up to ${count} more for an exact ratio`, rights: 'While the record is in force', notices: 'Later national rules say otherwise', gaps: 'What the document leaves open: please ask',
  claims: 'If you paid first: how to claim', within: 'Time for it:', call: 'Not sure? Call', callText: 'Medical insurance hotline 12393. From another city, dial the area code of the place where you are insured first.',
  callTimes: 'You can ask along this page: which record, which papers, by which day.', file: 'File this record (page in Chinese)', fileNote: 'You have to sign in. Your answers go along; name and document number are asked after signing in.',
  fileElsewhere: 'This place cannot be filed for online here yet. Please ask 12393 or go to the insurance counter of the place where you are insured.',
  deemed: 'Nothing to file', deemedText: 'By the document this counts as filed. Remind the hospital to mark the visit as an emergency (急诊标识).', documents: 'The documents behind this', toEstimate: 'What will be paid in this case?',
  unsurePlace: 'First find out where you are insured', unsurePlaceText: 'Look at the issuing city on the front of your social security card, or ask your employer or community office. Then come back.',
  unsureKind: 'Which of these is most like your case?', unsureKindText: 'Choose one:', noPolicy: 'There is no document for this', noPolicyText: 'We have no document for this place on this day, and we do not guess. Please ask 12393.',
  covered: 'Days for which there are documents:', contradiction: 'Two answers do not fit each other', contradictionText: 'These cannot both be true. Please change one:',
  otherDay: 'The rules changed during the stay', otherDayLead: (on, other) => `Above are the rules of the day of discharge (${on}); that is how we read it. By the rules of the day of the visit (${other}):`,
  from: (day) => `from ${day}`, fromTo: (first, last) => `${first} to ${last}`,
}

export const codes: CodeWords = {
  kinds: {
    'long-stay': { name: 'Long stay elsewhere', forWhom: 'You live or work away from the insured place for a long time' },
    transfer: { name: 'Transfer to a hospital elsewhere', forWhom: 'The hospitals of the insured place cannot treat it, or you are critically ill, and a doctor refers you elsewhere' },
    emergency: { name: 'Emergency elsewhere', forWhom: 'You fell ill away from home and went to the nearest hospital' },
    maternity: { name: 'Giving birth elsewhere', forWhom: 'You are going to give birth away from the insured place' },
    other: { name: 'Other short visit for treatment', forWhom: 'You go elsewhere for treatment on your own, without emergency or referral' },
  },
  materials: {
    'household-register': 'Household register of the place where you live', 'residence-permit': 'Residence permit, both sides', 'residence-registration': 'Proof of residence registration', 'employer-letter': 'Letter of the employer who posts you: place, first and last day, stamped',
    referral: 'Referral by an authorised hospital', 'emergency-diagnosis': 'Emergency diagnosis or emergency record', 'pregnancy-record': 'Record of prenatal care, with name and due date', 'residence-proof': 'Proof that you live there: permit, title deed or tenancy',
    'dwelling-proof': 'Proof of owning a home', 'kinship-proof': 'Proof of kinship', 'relative-consent': 'Written consent of the relative', 'service-proof': 'Proof of military service', 'labour-contract': 'Labour contract',
    identity: 'Identity: ID card, social security card or electronic insurance voucher', 'agent-identity': 'Identity card of the person who acts for you', 'filing-form': 'Filing form', 'direct-statement': 'Written statement that you choose direct settlement',
  },
  windows: {
    'file-by': 'Last day to file', 'effective-from': 'Holds from', 'valid-until': 'Holds until', 'proof-by': 'Last day to hand in the proof', 'opens-by': 'Opened at the latest on', 'lock-until': 'Cannot be changed until', 'claim-by': 'Claim settled by',
    'account-window': 'Time to draw from the personal account',
  },
  awaits: {
    approvedOn: 'the day of approval', signedOn: 'the day the promise is signed', permitUntil: 'the last day of your residence permit', letterUntil: 'the last day in the employer’s letter', visitDay: 'the day of the visit', registeredOn: 'the day of registration',
    submittedOn: 'the day you send it', completeOn: 'the day the papers are complete', dischargedOn: 'the day of discharge',
  },
  events: { 'stay-ends': 'the end of this hospital stay', 'birth-ends': 'the end of this birth', settlement: 'this settlement', 'record-ends': 'the end of the record' },
  locks: { change: 'The record cannot be changed', cancel: 'The record cannot be cancelled', 'local-benefits': 'Benefits at the insured place are suspended' },
  open: 'No end', provisional: 'counted by weekends for now; the State Council’s holiday notice decides', askOffice: 'Please ask the insured place',
  topics: {
    'local-lock': 'Benefits at home are suspended', 'both-ways': 'Benefits at both places', 'direct-duty': 'Settling in the hospital', institutions: 'Which hospitals', destination: 'What you file for', changes: 'Changes', unfiled: 'Without filing',
    'late-filing': 'Filing late', 'file-first': 'File first, then go',
  },
  article: (number) => `Art. ${number}`, paragraph: (number) => `para. ${number}`,
  local: 'the ratio at home', localCare: 'the ratio at home for the level of the hospital elsewhere', less: (points) => `${points} percentage points less`, lessAtMost: (points) => `at most ${points} percentage points less`,
  times: (percent) => `${percent}% of that`, firstPay: (percent) => `after you pay ${percent}% yourself`,
}

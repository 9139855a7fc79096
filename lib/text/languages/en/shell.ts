import type { HomeWords, HospitalWords, PolicyWords, ShellWords } from '../words'

export const shell: ShellWords = {
  name: 'Yiditong (异地通)', reference: 'This translation is for reference only. The Chinese text prevails.', skip: 'Skip to the text', home: 'Home', languages: 'Languages',
  helpTitle: 'Need help?', medical: 'Medical insurance hotline', medicalNote: 'Answered in Chinese. From another city, dial the area code of the place where you are insured first, for example Changchun: 0431-12393.',
  city: 'Government service hotline', cityNote: 'For complaints and suggestions.', people: 'Somebody in your family may fill in the form for you, or you can go to the medical insurance counter where you are insured, with your identity document. Both count the same.',
  basis: 'Basis:', inChinese: 'in Chinese', errors: 'Please put this right', error: 'Error:', unsure: 'I am not sure', yes: 'Yes', no: 'No', next: 'Next question', change: 'Change', choose: 'Please choose', larger: 'Larger text', plain: 'Usual text',
  chineseText: 'The rule in our Chinese words:',
}

export const home: HomeWords = {
  title: 'Going to another city for treatment? Register first', lead: 'People with Chinese medical insurance who live, work or are treated outside the place where they are insured have to register there first (异地就医备案, “filing”).',
  check: 'Which record do I need?', checkNote: 'A few questions, without signing in', estimate: 'What will be paid?', estimateNote: 'A bill filed and not filed, side by side',
  hospitals: 'Find a hospital', hospitalsNote: 'By name, pinyin, city or level', policy: 'What the documents say', policyNote: 'A short summary of each document, with its articles',
  whatTitle: 'What this service is',
  what: [
    'It tells you, by the documents of the place where you are insured, which record you need, which papers, and from which day until which day it holds.',
    'With a record in force, the bill can usually be settled in the hospital itself: you pay only your own share.',
    'Without a record you often pay everything first, and less is paid back.',
  ],
  howTitle: 'How to file',
  how: [
    'Find out which record you need (first door above) and get the papers ready.',
    'Sign in with a mobile number of the Chinese mainland, fill in the form, photograph the papers and send it. This part is in Chinese only.',
    'The office where you are insured decides and sends you a message. The page “进度” shows how far it is and from which day the record holds.',
  ],
  filing: 'File a record (in Chinese)',
}

export const hospitals: HospitalWords = {
  title: 'Find a hospital', lead: 'Names are Chinese. You may search in Chinese, in pinyin or by first letters, for example “jilindaxue”, “jdyy” or “xiehe”.',
  province: 'Province', anyProvince: 'The whole country', city: 'City', anyCity: 'The whole province', text: 'Name of the hospital', textHint: 'Chinese, pinyin or first letters. Please write nothing about yourself.',
  level: 'Level', kind: 'Kind', any: 'Any', find: 'Search', results: 'Hospitals found', found: (count) => `${count} found`, foundMany: (count) => `More than ${count} found`,
  none: 'No such hospital was found', noneText: 'Please write it differently or choose fewer conditions. The list is not complete: a hospital that is not listed may still be open to you.',
  more: 'Show more', tooMany: 'There are many more: please write a name, or choose a city and a level.',
  official: 'The official list is in the app 国家医保服务平台 (National Healthcare Security Platform).', caution: (day, origin) => `For reference only; the official list prevails. This list is ${origin}, of ${day}.`,
  openUnknown: 'Whether bills from other places are settled here directly is not known. Ask the hospital’s insurance office (医保办) before you are admitted.',
  directYes: 'Settles inpatient bills from other places directly', directNo: 'Does not settle inpatient bills from other places directly', detail: 'Address, telephone and details are on the Chinese page of each hospital.',
  nothingAsked: 'Choose a province or write a name.',
  levels: {
    'tertiary-special': 'Level 3, special', 'tertiary-a': 'Level 3, grade A', 'tertiary-b': 'Level 3, grade B', 'tertiary-c': 'Level 3, grade C', tertiary: 'Level 3', 'secondary-a': 'Level 2, grade A',
    'secondary-b': 'Level 2, grade B', 'secondary-c': 'Level 2, grade C', secondary: 'Level 2', 'primary-a': 'Level 1, grade A', 'primary-b': 'Level 1, grade B', 'primary-c': 'Level 1, grade C', primary: 'Level 1',
    ungraded: 'Without a level', unknown: 'Level not known',
  },
  tiers: { tertiary: 'Level 3 (large)', secondary: 'Level 2 (county, district)', primary: 'Level 1 (community, township)', ungraded: 'Without a level', unknown: 'Level not known' },
  families: {
    general: 'General', specialist: 'Specialist', tcm: 'Traditional Chinese medicine', 'maternal-child': 'Maternal and child health', grassroots: 'Community or township', pharmacy: 'Pharmacy', other: 'Other',
    unknown: 'Kind not known',
  },
  origins: { starter: 'compiled from public sources', official: 'the list of the insurance authority' },
}

export const policy: PolicyWords = {
  title: 'What the documents say', lead: 'Each document that the answers here come from, in a few lines of ours. The Chinese original prevails.',
  number: 'Number', issuer: 'Issued by', areas: 'For people insured in', country: 'the whole country, where a place has no document of its own', inForce: 'In force',
  checked: 'We have compared our words with the original', unchecked: 'We have seen only reports of the original', summary: 'In short',
  whole: 'Rule by rule (in Chinese)', wholeNote: 'With how we read unclear words, and what the document leaves open.', all: 'All documents', changes: 'What changed it later', unchanged: 'We know of no document that changes it.',
  amends: (number) => `${number} amends it.`, takesOver: (number) => `${number} takes its place.`, saysOtherwise: (number) => `${number} says otherwise on some points; the insured place decides.`, check: 'Check my case by these rules',
}

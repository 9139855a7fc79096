import type { DocumentTable } from '../words'

export const documents: DocumentTable = {
  'national-2014-93': {
    title: 'Guiding opinion on settling medical costs away from home (2014)', issuer: 'Ministry of Human Resources and Social Security and others',
    lines: [
      { cite: { article: '四' }, says: 'Across provinces it provides a record only for employees’ pensioners who live in another province with their household register there. Whether other people may file is left to the insured place.' },
      { cite: { article: '四' }, says: 'Filing is voluntary: you apply to the insured place, and the record holds once it is approved and registered where you live.' },
      { cite: { article: '四' }, says: 'With the record, hospital stays at the residence are settled directly there.' },
      { cite: { article: '四' }, says: 'Which medicines and items are paid follows, in principle, the residence; deductible, ratio and limits follow what is paid at the insured place.' },
      { cite: { article: '四' }, says: 'You may have the money of your personal account paid out to you.' },
      { cite: { article: '五' }, says: 'Bills of an emergency elsewhere are claimed at the insured place.' },
      { cite: { article: '三' }, says: 'The lists of hospitals that settle directly are to be published. Within a province, the insured place has its own rules.' },
    ],
  },
  'liaoning-szh-2017-29': {
    title: 'Procedure for direct settlement of hospital stays in other provinces, for Liaoning’s provincial offices (trial, 2017)', issuer: 'Liaoning Provincial Social Insurance Administration',
    lines: [
      { cite: { article: '3' }, says: 'For employees and pensioners insured with the offices of Liaoning province, staying in a hospital outside the province.' },
      { cite: { article: '8' }, says: 'Four groups may file: pensioners who have moved with their register, long-term residents on a listed ground, people posted elsewhere for a year or more, and transfers. You must choose direct settlement yourself.' },
      { cite: { article: '9' }, says: 'The employer files for you, with annex 1 stamped, your written statement and the proof.' },
      { cite: { article: '12' }, says: 'Direct settlement is opened within 15 working days of registration; for a transfer at once.' },
      { cite: { article: '12' }, says: 'The place cannot be changed within one year (posted workers: six months) of registration.' },
      { cite: { article: '16' }, says: 'Long-term: any hospital there that settles across provinces. Transfer: the one hospital registered, for one settlement.' },
      { cite: { article: '20' }, says: 'Which medicines and items are paid follows the place of treatment; deductible, ratio and limits are those of the insured offices.' },
      { cite: { article: '19' }, says: 'It is for hospital stays only: outpatient care, emergencies and births are claimed as before.' },
    ],
  },
  'jilin-2017-79': {
    title: 'Jilin province: rules on medical, work-injury and maternity insurance away from home (2017)', issuer: 'Jilin Department of Human Resources and Social Security, Jilin Department of Finance',
    lines: [
      { cite: { article: '7' }, says: 'Four records: long stay (household register, residence permit or six months’ registration, or posting of six months), transfer, emergency, and birth.' },
      { cite: { article: '16' }, says: 'A long-stay record holds from the day of approval. With the register there, or for pensioners with a permit, it has no end; otherwise it ends with the permit or the posting. Two changes a year at most.' },
      { cite: { article: '17' }, says: 'An emergency is to be filed within three working days of the visit; the record is for that stay.' },
      { cite: { article: '12', paragraph: 1 }, says: 'Emergency and employees’ long stay: paid as at the insured place.' },
      { cite: { article: '12', paragraph: 2 }, says: 'A transfer with an illness on the list and in time is paid at the insured place’s ratio for the level of the hospital; not on the list but critical: 20% lower.' },
      { cite: { article: '12', paragraph: 3 }, says: 'Residents’ insurance, long stay: 10% lower.' },
      { cite: { article: '12', paragraph: 4 }, says: 'Going elsewhere without filing: the ratio is only 20%.' },
      { cite: { article: '21' }, says: 'While the record is in force, benefits at the insured place are suspended; they come back when it ends.' },
    ],
  },
  'jiangsu-guicheng': {
    title: 'Jiangsu province: procedure for medical care away from home (2019)', issuer: 'Jiangsu Healthcare Security Administration',
    lines: [
      { cite: { article: '6' }, says: 'Four groups may file: pensioners who have settled elsewhere, long-term residents, people posted elsewhere, and transfers. No least time is required.' },
      { cite: { article: '7' }, says: 'File with the insured place before you go.' },
      { cite: { article: '8' }, says: 'At the counter it is done the same day; online within one working day. You may have somebody do it for you.' },
      { cite: { article: '9' }, says: 'You file for a city or a province and name no hospital; nobody may ask for a stamp from there.' },
      { cite: { article: '10' }, says: 'Migrant workers and people who move for work may promise first and hand in the proof later.' },
      { cite: { article: '11' }, says: 'What is paid follows the rules of the insured place; across provinces the catalogue is that of the place of treatment.' },
      { cite: { article: '19' }, says: 'Bills paid first are claimed at the insured place; all that is missing is to be told at once.' },
      { cite: { article: '20' }, says: 'Claims are settled within 10 working days, special cases within 20.' },
    ],
  },
  'jilin-2020-16': {
    title: 'Jilin province: notice on settling medical costs away from home in 2020', issuer: 'Jilin Healthcare Security Administration, Jilin Department of Finance',
    lines: [
      { cite: { article: '六' }, says: 'Who does not yet have the proof of residence or work may sign a promise, and the record holds from that day. We take 30 days for the proof: the notice names no time.' },
      { cite: { article: '六' }, says: 'For transfer, emergency and birth the hospital’s papers are needed: a promise does not replace them.' },
      { cite: { article: '六' }, says: 'Everything can be done online, also in WeChat (吉林医保公共服务) and in the national app; no visit to a counter is needed.' },
      { cite: { article: '三' }, says: 'Emergencies within the province can be settled directly.' },
      { cite: { article: '十', item: '三' }, says: 'At the hospital show one of: social security card, electronic insurance voucher, identity card.' },
      { cite: { article: '十', item: '二' }, says: 'Afterwards you can rate the service.' },
    ],
  },
  'jiangsu-2022-75': {
    title: 'Jiangsu province: procedure for medical care away from home (2022)', issuer: 'Jiangsu Healthcare Security Administration',
    lines: [
      { cite: { article: '7' }, says: 'Long stay (settled pensioners, residents, workers) and short visits (transfer, emergency, other). There is no record of its own for birth.' },
      { cite: { article: '8' }, says: 'Proof of register, residence or work may be replaced by a promise; a referral may not. An emergency counts as filed.' },
      { cite: { article: '10' }, says: 'Long-stay records have no end; others hold at least six months. By promise: no change or cancellation within six months.' },
      { cite: { article: '12' }, says: 'You file for a city or a province and name no hospital.' },
      { cite: { article: '17' }, says: 'Long stay: paid at the filed place as at the insured place.' },
      { cite: { article: '18' }, says: 'Transfer: at most 5 percentage points lower. Other short visits, and going without filing: at most 20 points lower. How much is set by the insured place.' },
      { cite: { article: '20' }, says: 'While the record is in force, care at the insured place is paid as usual.' },
      { cite: { article: '25' }, says: 'Forgotten to file? Before the bill of the stay is settled it can still be filed, and settled directly.' },
    ],
  },
  'national-2022-22': {
    title: 'National notice on direct settlement across provinces, with its procedure (2022)', issuer: 'National Healthcare Security Administration, Ministry of Finance',
    lines: [
      { cite: { article: '规程第7条' }, says: 'Two kinds of records across provinces: long stay (settled pensioners, residents, workers) and short visits (transfer, emergency, other).' },
      { cite: { article: '规程第8条' }, says: 'Proof of register, residence or work may be replaced by a promise; a referral may not.' },
      { cite: { article: '规程第8、34条' }, says: 'Emergency treatment marked by the hospital counts as filed.' },
      { cite: { article: '通知二（三）' }, says: 'Long-stay records hold until they are changed; short ones, in principle, at least six months, for any number of visits.' },
      { cite: { article: '通知二（四）' }, says: 'A record made before the bill is settled still allows direct settlement.' },
      { cite: { article: '通知二（五）' }, says: 'Long stay: benefits at both places; by promise, once the proof has followed.' },
      { cite: { article: '通知二（六）' }, says: 'Transfer and emergency: at most 10 percentage points lower; other short visits: at most 20. How much, and what is paid without a record, is set by the insured place.' },
      { cite: { article: '规程第6条' }, says: 'Catalogue of the place of treatment, benefits of the insured place.' },
    ],
  },
}

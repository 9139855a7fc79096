import type { HomeWords, HospitalWords, PolicyWords, ShellWords } from '../words'

export const shell: ShellWords = {
  name: '이지통(异地通)', reference: '번역문은 참고용이며 중문을 기준으로 합니다.', skip: '본문으로 가기', home: '첫 페지', languages: '언어',
  helpTitle: '도움이 필요하십니까?', medical: '의료보험 봉사전화', medicalNote: '다른 지역에서 걸 때에는 먼저 보험가입지의 지역번호를 눌러야 합니다. 례를 들면 장춘은 0431-12393입니다.',
  city: '정무봉사전화', cityNote: '불편한 점을 신고하거나 의견을 내는 전화입니다.', people: '가족에게 부탁하여 대신 적어도 되고 신분증을 가지고 보험가입지의 의료보험 창구에 가서 처리해도 됩니다. 효력은 같습니다.',
  basis: '근거:', inChinese: '중문', errors: '고쳐야 할 곳이 있습니다', error: '오유:', unsure: '잘 모르겠습니다', yes: '예', no: '아니요', next: '다음 질문', change: '고치기', choose: '선택하십시오', larger: '큰 글자', plain: '보통 글자',
  chineseText: '규정의 중문 설명:',
}

export const home: HomeWords = {
  title: '타지에 가서 치료받기 전에 먼저 등록하십시오', lead: '보험가입지가 아닌 곳에서 살거나 일하거나 치료받는 의료보험 가입자는 먼저 보험가입지에 타지진료 등록(异地就医备案)을 해야 합니다.',
  check: '어떤 등록을 해야 하는가', checkNote: '몇가지 질문에 답하면 됩니다. 로그인이 필요 없습니다', estimate: '얼마나 정산받는가', estimateNote: '등록했을 때와 하지 않았을 때를 비교합니다',
  hospitals: '병원 찾기', hospitalsNote: '이름, 병음, 도시, 등급으로 찾습니다', policy: '문건에 무엇이라고 씌여있는가', policyNote: '문건마다 간단한 설명과 조항이 있습니다',
  whatTitle: '어떤 봉사인가',
  what: [
    '보험가입지의 문건에 따라 어떤 등록이 필요하고 어떤 재료를 내야 하며 어느날부터 어느날까지 유효한지 알려드립니다.',
    '등록이 유효하면 흔히 병원에서 직접결산(直接结算)을 할 수 있습니다. 본인은 자기 몫만 내면 됩니다.',
    '등록하지 않으면 먼저 전액을 내야 하는 경우가 많고 정산받는 금액도 적습니다.',
  ],
  howTitle: '등록하는 방법',
  how: [
    '우의 첫번째 항목에서 어떤 등록이 필요한지 알아보고 재료를 준비합니다.',
    '중국대륙의 휴대전화번호로 로그인하여 내용을 적고 재료를 사진으로 찍어 제출합니다. 이 부분은 중문으로만 되여있습니다.',
    '보험가입지의 취급기구가 심사하고 결과를 통지합니다. “进度” 페지에서 어디까지 처리되였는지, 어느날부터 유효한지 볼 수 있습니다.',
  ],
  filing: '등록하러 가기(중문)',
}

export const hospitals: HospitalWords = {
  title: '병원 찾기', lead: '병원이름은 중문입니다. 한자, 병음, 첫 자모로 찾을 수 있습니다. 례를 들면 “jilindaxue”, “jdyy”, “yanbian”.',
  province: '성', anyProvince: '전국', city: '도시', anyCity: '성 전체', text: '병원이름', textHint: '한자, 병음 또는 첫 자모. 본인에 관한 내용은 적지 마십시오.',
  level: '등급', kind: '류형', any: '제한 없음', find: '찾기', results: '찾은 병원', found: (count) => `${count}곳을 찾았습니다`, foundMany: (count) => `${count}곳 이상 찾았습니다`,
  none: '그런 병원을 찾지 못했습니다', noneText: '다르게 적거나 조건을 줄여보십시오. 명단은 완전하지 않습니다. 명단에 없다고 하여 갈 수 없는 것은 아닙니다.',
  more: '더 보기', tooMany: '뒤에 더 많이 있습니다. 병원이름을 적거나 도시와 등급을 선택하십시오.',
  official: '공식 명단은 “国家医保服务平台” App에서 볼 수 있습니다.', caution: (day, origin) => `참고용이며 공식 명단을 기준으로 합니다. 이 명단은 ${origin}이며 날자는 ${day}입니다.`,
  openUnknown: '타지 환자가 직접결산을 할 수 있는지는 명단에 없습니다. 입원하기 전에 병원의 의료보험사무실(医保办)에 물어보십시오.',
  directYes: '타지 입원비를 직접결산할 수 있음', directNo: '타지 입원비를 직접결산할 수 없음', detail: '주소, 전화, 상세한 내용은 병원마다 중문 페지에 있습니다.',
  nothingAsked: '성을 선택하거나 이름을 적으십시오.',
  levels: {
    'tertiary-special': '3급 특등', 'tertiary-a': '3급 갑등', 'tertiary-b': '3급 을등', 'tertiary-c': '3급 병등', tertiary: '3급', 'secondary-a': '2급 갑등', 'secondary-b': '2급 을등', 'secondary-c': '2급 병등',
    secondary: '2급', 'primary-a': '1급 갑등', 'primary-b': '1급 을등', 'primary-c': '1급 병등', primary: '1급', ungraded: '등급 미정', unknown: '등급을 모름',
  },
  tiers: { tertiary: '3급(큰 병원)', secondary: '2급(현, 구 병원)', primary: '1급(사회구역, 향진)', ungraded: '등급 미정', unknown: '등급을 모름' },
  families: { general: '종합병원', specialist: '전문병원', tcm: '중의병원', 'maternal-child': '부녀아동보건', grassroots: '사회구역, 향진', pharmacy: '약방', other: '기타', unknown: '류형을 모름' },
  origins: { starter: '공개자료를 정리한 것', official: '의료보험부문의 명단' },
}

export const policy: PolicyWords = {
  title: '문건에 무엇이라고 씌여있는가', lead: '여기의 대답이 근거하는 문건마다 우리가 몇줄로 간추린 것입니다. 중문 원문을 기준으로 합니다.',
  number: '문건번호', issuer: '발급기관', areas: '적용되는 보험가입지', country: '전국(자체 문건이 없는 지역)', inForce: '유효기간',
  checked: '원문과 대조하였습니다', unchecked: '원문을 인용한 글만 보았습니다', summary: '간추린 내용',
  whole: '조항별 설명(중문)', wholeNote: '뜻이 분명하지 않은 곳을 어떻게 리해했는지, 문건에 없는 것은 무엇인지도 있습니다.', all: '모든 문건', changes: '그후에 달라진 것', unchanged: '이 문건을 고친 문건은 없습니다.',
  amends: (number) => `${number} 문건이 이 문건을 고쳤습니다.`, takesOver: (number) => `${number} 문건이 이 문건을 대체하였습니다.`, saysOtherwise: (number) => `${number} 문건이 일부 내용을 다르게 정하였습니다. 보험가입지에서 결정합니다.`, check: '이 규정으로 나의 경우를 알아보기',
}

import type { CheckWords, CodeWords, ResultWords } from '../words'

export const check: CheckWords = {
  title: '어떤 등록을 해야 하는가', lead: '로그인하지 않아도 되고 이름과 신분증번호를 적지 않습니다. 한번에 한가지만 묻습니다. 잘 모르면 “잘 모르겠습니다”를 선택하십시오.',
  fromTitle: '어디에서 의료보험에 가입하였습니까?', fromHint: '의료보험료를 내는 도시입니다. 사회보장카드 앞면에 씌여있는 발급도시를 보십시오.',
  toTitle: '어디에 가서 살거나 치료받습니까?', toHint: '도시를 선택하십시오. 보험가입 도시의 다른 현이나 구이면 첫번째 묶음에서 선택하십시오.', ownCity: '보험가입 도시 안',
  outside: '대륙 밖',
  onTitle: '어느날의 규정에 따라 봅니까?', onLabel: '날자', thisDay: '이날로 보기', today: (day) => `오늘(${day})로 보기`,
  whyAsked: '이 질문은 다음 규정 때문입니다:', back: '앞의 질문', leave: '첫 페지', restart: '처음부터 다시', given: '대답한 내용',
  progress: (number) => `${number}번째 질문`, progressLast: '마지막 질문일 수 있습니다.', progressLeft: (number, left) => `${number}번째 질문, 많아서 ${left}개 더 있습니다`,
  retirement: { male: '남성 종업원', cadre: '관리직이나 기술직의 녀성', worker: '녀성 로동자' }, bornBy: (who, day) => `${who}: ${day}까지 태여났으면 나이가 되였습니다`,
  faults: {
    empty: '이 질문에 답하십시오. 모르면 “잘 모르겠습니다”를 선택하십시오.', 'unknown-choice': '아래에서 하나를 선택하십시오.', 'unreadable-day': '날자를 읽을 수 없습니다. 달력에서 선택하십시오.', 'day-too-far': '날자가 지금과 너무 멉니다. 년도를 확인하십시오.',
    'unreadable-number': '옹근수를 적으십시오. 례를 들면 8입니다.', 'place-not-found': '이 지역을 찾지 못했습니다. 목록에서 도시를 선택하십시오.', 'place-ambiguous': '이름이 같은 곳이 여러곳 있습니다. 목록에서 하나를 선택하십시오.',
  },
}

export const result: ResultWords = {
  status: { yes: '등록할 수 있습니다', 'not-ready': '등록할 수 있습니다. 먼저 재료를 준비하십시오', undecided: '아직 확정할 수 없습니다', no: '지금의 대답으로는 이 등록을 할 수 없습니다' },
  notCovered: '이곳의 규정에는 이런 등록이 없습니다', notCoveredText: '그 지역 그날의 문건에는 이런 경우에 대한 등록이 없습니다. 등록하지 않으면 어떻게 되는지 아래에 있습니다. 12393에도 물어보십시오.',
  noLead: '다음 조건에 맞지 않습니다:', undecidedLead: '다음 내용을 알아야 확정할 수 있습니다. 아래에서 대답을 고치거나 12393에 물어보십시오.',
  papers: '준비할 재료', promised: '지금 없으면 먼저 승낙서(承诺书)를 쓰고 후에 내도 됩니다.', windows: '어느날부터 어느날까지', locks: '일정한 기간 고칠 수 없는 것', until: '기한:',
  free: (day) => `${day}부터 고칠 수 있습니다`, freeAtLatest: (day) => `늦어서 ${day}부터 고칠 수 있습니다. 보험가입지에서 더 짧게 정할 수 있습니다`,
  unfiled: '등록하지 않으면', ratio: '문건에 있는 정산비률', ratioWarning: '이것은 문건에 씌여있는 비률이며 오늘 꼭 이만큼 정산받는다는 뜻이 아닙니다. 2023년부터 국가의 새 규정이 있으므로 보험가입지의 대답을 기준으로 합니다.',
  ratioSilent: '문건에 비률이 없습니다. 보험가입지의 표준에 따릅니다. 12393에 물어보십시오.', ratioConflict: '문건의 두 규정이 서로 다릅니다. 12393에 물어보십시오.', ratioRange: '경우에 따라 다음중 하나입니다:',
  ratioMore: (count) => `${count}개까지 더 답하면 정확한 비률을 알 수 있습니다`, rights: '등록한 후', notices: '그후의 국가규정은 다르게 정하였습니다', gaps: '문건에 없어서 물어보아야 할 것',
  claims: '먼저 전액을 냈으면 정산받는 방법', within: '처리기한:', call: '확실하지 않으면 전화로 물어보십시오', callText: '의료보험 봉사전화 12393. 다른 지역에서 걸 때에는 먼저 보험가입지의 지역번호를 눌러야 합니다.',
  callTimes: '이 페지를 보면서 물어보면 됩니다: 어떤 등록인지, 어떤 재료가 필요한지, 늦어서 어느날까지인지.', file: '이 등록을 하러 가기(중문 페지)', fileNote: '로그인해야 합니다. 대답한 내용은 그대로 가져갑니다. 이름과 신분증번호는 로그인한 후에 적습니다.',
  fileElsewhere: '이 지역의 등록은 아직 여기에서 인터네트로 할 수 없습니다. 12393에 물어보거나 보험가입지의 의료보험 창구에 가십시오.',
  deemed: '따로 등록하지 않아도 됩니다', deemedText: '문건에 따르면 이미 등록한 것으로 봅니다. 병원에 급진표식(急诊标识)을 올려달라고 말하십시오.', documents: '근거한 문건', toEstimate: '이런 경우 얼마나 정산받는가',
  unsurePlace: '먼저 어디에서 보험에 가입했는지 알아보십시오', unsurePlaceText: '사회보장카드 앞면의 발급도시를 보거나 단위, 사회구역에 물어보십시오. 그다음 다시 오십시오.',
  unsureKind: '어느것이 본인의 경우와 제일 비슷합니까?', unsureKindText: '하나를 선택하십시오:', noPolicy: '리용할 수 있는 문건이 없습니다', noPolicyText: '이 지역 이날의 문건이 없으므로 짐작하여 말할 수 없습니다. 12393에 물어보십시오.',
  covered: '문건이 있는 기간:', contradiction: '두 대답이 서로 맞지 않습니다', contradictionText: '두 대답이 동시에 성립될 수 없습니다. 하나를 고치십시오:',
  otherDay: '입원한 기간에 규정이 달라졌습니다', otherDayLead: (on, other) => `우의 내용은 퇴원한 날(${on})의 규정에 따른 것입니다. 우리는 이렇게 리해합니다. 진료받은 날(${other})의 규정에 따르면:`,
  from: (day) => `${day}부터`, fromTo: (first, last) => `${first}부터 ${last}까지`,
}

export const codes: CodeWords = {
  kinds: {
    'long-stay': { name: '장기타지거주 등록', forWhom: '다른 지역에서 오래 살거나 오래 일하는 경우' },
    transfer: { name: '타지전원 등록', forWhom: '보험가입지의 병원에서 치료할 수 없거나 병이 위중하여 다른 지역의 병원으로 옮기는 경우' },
    emergency: { name: '타지급진 등록', forWhom: '다른 지역에서 갑자기 병이 나서 가까운 병원에서 급진을 받은 경우' },
    maternity: { name: '타지해산 등록', forWhom: '다른 지역에서 아이를 낳으려는 경우' },
    other: { name: '기타 림시타지진료 등록', forWhom: '급진도 전원도 아니고 스스로 다른 지역에 가서 진료받는 경우' },
  },
  materials: {
    'household-register': '거주지 호구부', 'residence-permit': '거주증(앞면과 뒤면)', 'residence-registration': '거주등록 증빙', 'employer-letter': '단위의 파견증명(지점, 시작한 날과 끝나는 날, 공인)', referral: '자격이 있는 병원의 전원증명', 'emergency-diagnosis': '급진진단서 또는 급진병력',
    'pregnancy-record': '산전검사 기록(이름과 해산예정일)', 'residence-proof': '거주증명(거주증, 부동산증, 임대계약 등)', 'dwelling-proof': '주택증명', 'kinship-proof': '친족관계 증명', 'relative-consent': '친척의 동의서', 'service-proof': '현역군인 증명',
    'labour-contract': '로동계약서', identity: '신분증, 사회보장카드 또는 의료보험 전자증빙', 'agent-identity': '대신 처리하는 사람의 신분증', 'filing-form': '등록표', 'direct-statement': '직접결산을 선택한다는 서면설명',
  },
  windows: {
    'file-by': '등록 마감일', 'effective-from': '효력이 생기는 날', 'valid-until': '유효기한', 'proof-by': '증명을 보충하는 마감일', 'opens-by': '늦어서 개통되는 날', 'lock-until': '고칠 수 없는 기한', 'claim-by': '정산이 끝나는 날', 'account-window': '개인계좌를 찾는 기간',
  },
  awaits: {
    approvedOn: '심사에서 통과된 날', signedOn: '승낙서에 서명한 날', permitUntil: '거주증이 끝나는 날', letterUntil: '단위증명에 적힌 마지막 날', visitDay: '진료받은 날', registeredOn: '등록한 날', submittedOn: '제출한 날', completeOn: '재료를 다 낸 날', dischargedOn: '퇴원한 날',
  },
  events: { 'stay-ends': '이번 입원치료가 끝날 때', 'birth-ends': '이번 해산이 끝날 때', settlement: '이번 결산 때', 'record-ends': '등록이 끝날 때' },
  locks: { change: '등록을 변경할 수 없습니다', cancel: '등록을 취소할 수 없습니다', 'local-benefits': '보험가입지의 대우가 일시 중지됩니다' },
  open: '장기 유효', provisional: '잠시 주말로만 계산하였습니다. 국무원의 휴가통지를 기준으로 합니다', askOffice: '보험가입지 취급기구에 물어보십시오',
  topics: {
    'local-lock': '보험가입지 대우의 일시중지', 'both-ways': '량쪽에서 다 리용', 'direct-duty': '직접결산', institutions: '갈 수 있는 병원', destination: '등록하는 지역', changes: '변경', unfiled: '등록하지 않은 경우', 'late-filing': '늦게 등록한 경우', 'file-first': '먼저 등록하고 가기',
  },
  article: (number) => `제${number}조`, paragraph: (number) => `제${number}항`,
  local: '보험가입지의 비률', localCare: '타지 병원의 등급에 따른 보험가입지의 비률', less: (points) => `${points}퍼센트포인트 낮춤`, lessAtMost: (points) => `많아서 ${points}퍼센트포인트 낮춤`,
  times: (percent) => `그 비률의 ${percent}%`, firstPay: (percent) => `먼저 본인이 ${percent}%를 냄`,
}

import type { RecoveryMessages } from './recovery-messages.ts';

const kinds = {
  visitKinds: {
    check: '경과 확인',
    stitches: '실밥 제거',
    'stability-test': '임플란트 고정 검사',
    fitting: '보철 맞춤',
    imaging: '엑스레이 또는 CT 촬영',
  },
  restrictionKinds: {
    smoking: '흡연과 전자담배',
    alcohol: '음주',
    'strenuous-exercise': '격한 운동',
    'contact-sport': '몸이 부딪치는 운동',
    'hard-food': '단단한 음식',
    'hot-food': '뜨거운 음식과 음료',
    'chewing-on-site': '수술한 쪽으로 씹기',
    'load-on-implant': '임플란트에 힘주기',
    rinsing: '입안 헹구기',
    straws: '빨대 사용',
    'brushing-the-wound': '상처 부위 칫솔질',
    'pressure-on-area': '수술 부위 누르기',
    'blowing-up-cheeks': '볼 부풀리기',
    driving: '운전',
  },
  milestoneKinds: {
    'desk-work': '사무 업무',
    'normal-activity': '일상 활동',
    'contact-sport': '몸이 부딪치는 운동',
    'normal-food': '일반 식사',
    crown: '크라운',
    'final-shape': '최종 모양',
  },
} as const;

/** The timeline's words in Korean. */
export const recoveryKo: RecoveryMessages = {
  ...kinds,
  calendar: {
    ...kinds,
    name: '회복 계획',
    neutralTitle: '병원 알림',
    resumeTitle: '{what}: 다시 시작해도 되는지 문의',
    resumeNote: '제한이 이날 끝납니다. 다시 시작하기 전에 병원에 물어보세요.',
    milestoneTitle: '{what}: 가장 이른 날',
    window: '기간: {dates}.',
    statement: '{treatment}: {text}',
  },
  days: '{from}일째부터 {to}일째까지',
  fromDay: '{from}일째부터',

  planTitle: '회복 과정',
  safetyTitle: '도움이 필요한 때',
  callClinic: '병원: {number}',

  nowTitle: '지금',
  firstDayTitle: '첫날',
  limitsOnDay: '이날의 제한 사항',

  folded: '{title} ({count})',

  railTitle: '날짜별 일정',
  railNote:
    '넓은 띠는 회복 단계입니다. 가는 막대는 제한이며, 끝나는 날까지 이어집니다. 네모는 병원 방문입니다. 뒤쪽 주는 더 짧게 그렸습니다.',
  dayHead: '일째',
  dateHead: '날짜',
  day: '{day}일째',
  week: '{week}주차',
  today: '오늘',

  between: '{from}부터 {to}까지',
  onwards: '{from}부터',
  earliest: '빠르면 {earliest}, 보통 {usual}까지',
  usuallyBy: '보통 {usual}까지',

  phasesTitle: '단계',
  phaseStates: { past: '지남', now: '지금', next: '다음', later: '나중' },
  normalTitle: '정상적인 모습',
  careTitle: '해야 할 일',

  restrictionsTitle: '제한 사항',
  restrictionNames: kinds.restrictionKinds,
  levels: { 'do-not': '금지', avoid: '피하기', 'take-care': '주의' },
  askFirst: '먼저 문의',
  until: '{when}까지',
  untilCleared: '병원에서 말씀드릴 때까지',
  meanwhile: '허락을 받을 때까지: {level}.',
  statement: '{treatment}: {text}',
  askedBy: '관련 시술: {who}',
  limitsBegin: '{level}: {what}',
  limitEnds: '제한 끝: {what}',

  visitsTitle: '병원 방문',
  milestonesTitle: '예상 시기',
  tasksTitle: '할 일과 시기',
  deferred: { other: '제한이 먼저라서 {count}일 늦게 시작합니다.' },

  conflictsTitle: '병원에 물어볼 것',
  conflictsNote: '두 안내가 서로 맞지 않습니다. 병원에 물어볼 때까지 제한을 지키세요.',
  conflict: '제한: {restriction}. 관련 시술: {who}',
};

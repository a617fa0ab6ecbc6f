import type { RiskFormMessages } from './risk-form-messages.ts';

/** The words of the parts in Korean. */
export const ko: RiskFormMessages = {
  talkingPoints: {
    purposes: {
      'get-help': '지금 도움을 받으십시오',
      'do-not-stop': '임의로 끊지 마십시오',
      bring: '가져오실 것',
      tell: '알려 주실 것',
      ask: '물어보실 것',
    },
    none: '궁금한 점을 적어 오십시오. 진료 때 물어보실 시간이 있습니다.',
  },
  flags: {
    locale: 'ko',
    tiers: { note: '참고', caution: '주의', high: '높음', stop: '중지' },
    kinds: { unknown: '환자가 모름', 'in-person': '환자가 직접 상담을 원함' },
    open: {
      unknown: { other: '환자가 모름: 질문 {count}개' },
      'in-person': { other: '환자가 직접 상담을 원함: 질문 {count}개' },
    },
    openRules: '이 답변 없이는 판단할 수 없는 사항',
    undecided: '답변만으로 판단할 수 없음:',
    answers: '답변',
    derived: {
      age: '만 나이',
      bmi: '체질량지수(kg/m²)',
      'audit-c': 'AUDIT-C 합계(0~12점)',
      'pack-years': '갑년',
      'bone-medicine-years': '뼈 약 사용 기간(년)',
      'blood-thinner-count': '혈전 예방약 수',
      'clot-risk-count': '혈전 위험 요인 수',
    },
    noEffect: '이 경우에 꼭 맞는 연구 수치를 찾지 못했습니다.',
    otherEffects: '이 경우에 꼭 맞지는 않는 그 밖의 연구 결과',
    aboutEffects: '이 결과를 읽을 때 주의할 점',
    effectsNote: '대부분 관찰 연구의 연관성입니다. 인과를 증명하지 않으며 개인의 위험이 아닙니다.',
    measures: {
      'risk-ratio': 'RR {figure}',
      'odds-ratio': 'OR {figure}',
      percent: '{figure}%',
      'percent-change': '{figure}%',
      'percentage-points': '{figure}%p',
      'per-100000-person-years': '10만 인년당 {figure}',
    },
    range: '{min}~{max}',
    interval: '95% 신뢰구간 {min}~{max}',
    sources: '규칙과 출처',
    noSources: '규칙 자체의 출처 없음: 근거 자료가 임상 검토에 맡김.',
    review: { draft: '초안: 의료진 검토 전', 'clinician-reviewed': '의료진 검토 완료', retired: '사용 중지' },
    adopted: '규칙 채택: {by}, {on}',
    otherVersion: '병원이 채택한 버전은 {adopted}이고 현재 버전은 {shipped}입니다. 규칙을 다시 확인하십시오.',
    noVersion: '채택 기록에 규칙 버전이 없습니다.',
    rule: '규칙 {rule}, 버전 {version}',
    none: '채택된 규칙에 해당하는 항목이 없습니다',
    noneText: '채택된 규칙만 확인합니다. 답변을 읽으십시오.',
  },
};

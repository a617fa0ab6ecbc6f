import type { RiskFormWords } from '../../model/words.ts';

export const heartAndLungs: Pick<RiskFormWords['factors'], 'R34' | 'R37' | 'R38' | 'R39' | 'R40'> = {
  R34: {
    topic: '잘 때의 호흡',
    why: '잘 때 숨이 멈추는 것은 마취할 때, 그리고 수술 뒤 코를 막을 때 중요합니다.',
    items: {
      'sleep-apnoea': {
        text: '수면무호흡증이 있다는 말을 들으셨습니까?',
        help: '자는 동안 숨이 잠깐씩 멈추는 병입니다.',
        options: {
          no: '아니요',
          'with-cpap': '예, 잘 때 양압기를 씀',
          'without-cpap': '예, 양압기를 쓰지 않음',
        },
      },
      snoring: { text: '거의 매일 밤 코를 고십니까?' },
      'breathing-pauses': { text: '자는 동안 숨을 멈춘다는 말을 들으셨습니까?' },
    },
    points: {
      'r34-bring-cpap': '양압기를 가져와 주십시오.',
      'r34-tell': '잠버릇과 코골이, 숨이 멈추는 일을 알려 주십시오.',
    },
    rules: {
      'r34-with-cpap': '수면무호흡증, 양압기 치료 중. 기도 계획. 양압기를 지참하게 하십시오.',
      'r34-likely-untreated':
        '양압기 없는 수면무호흡증, 또는 남이 본 무호흡. 기도 계획, 하룻밤 입원. 예약 전에 결정하십시오.',
    },
  },
  R37: {
    topic: '혈전',
    why: '수술 뒤에 혈전이 생길 수 있습니다. 혈전을 늘리는 일을 알면 막는 데 도움이 됩니다.',
    items: {
      'own-clot': { text: '다리나 폐에 혈전이 생긴 적이 있습니까?' },
      'family-clot': { text: '부모, 형제자매, 자녀 가운데 혈전이 생긴 분이 있습니까?' },
      hormones: { text: '피임약이나 다른 호르몬을 드십니까?' },
      cancer: { text: '암이 있으시거나 있었던 적이 있습니까?' },
      'recent-surgery': { text: '얼마 전에 수술을 받으셨습니까?' },
      'long-flight': { text: '4시간 넘는 비행을 계획하고 계십니까?' },
    },
    points: { 'r37-tell': '혈전, 피임약이나 호르몬, 계획하신 비행을 알려 주십시오.' },
    rules: {
      'r37-two-or-more':
        '다음 중 둘 이상: 혈전 가족력, 호르몬, 암, 최근 수술, 긴 비행. 카프리니를 계산하고 기계적·약물 예방을 검토하십시오.',
      'r37-own-clot': '혈전 병력. 예약 전에 환자에게 연락하고 예방 계획을 세우십시오.',
    },
  },
  R38: {
    topic: '심장과 혈관',
    why: '심장은 마취할 때 중요합니다. 심장 판막을 바꾸셨으면 항생제가 필요할 수 있습니다.',
    items: {
      'heart-problems': {
        text: '다음 심장이나 혈관 문제가 있으시거나 있었던 적이 있습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'heart-attack': '심근경색',
          stroke: '뇌졸중',
          'high-blood-pressure': '고혈압',
          'valve-replacement': '심장 판막 교체',
          endocarditis: '심장 판막 감염 (심내막염)',
          other: '다른 심장 문제',
          none: '이 가운데 없음',
        },
      },
      'heart-attack-or-stroke-on': {
        text: '마지막 심근경색이나 뇌졸중은 언제였습니까?',
        help: '연도와 월만 적으시면 됩니다.',
      },
    },
    points: { 'r38-bring-letter': '드시는 약 목록과 심장에 관한 최근 진료 기록을 가져와 주십시오.' },
    rules: {
      'r38-reported': '심장 또는 혈관 문제를 보고함. 심장 검토, 에피네프린.',
      'r38-valve-or-endocarditis':
        '치과 임플란트 전, 심장 판막 교체 또는 심내막염 병력. 예약 전에 항생제를 결정하십시오.',
      'r38-recent': '6개월 안의 심근경색 또는 뇌졸중. 환자에게 연락하고 예약 전에 심장 검토.',
    },
  },
  R39: {
    topic: '폐',
    why: '천식과 폐 질환은 마취할 때 중요합니다.',
    items: {
      'lung-illness': { text: '천식이나 다른 폐 질환이 있으십니까?' },
      'lung-illness-name': { text: '폐 질환의 이름은 무엇입니까?' },
      'lung-illness-controlled': { text: '지금 폐 질환이 잘 조절되고 있습니까?' },
    },
    points: { 'r39-bring-letter': '드시는 약 목록과 폐에 관한 최근 진료 기록을 가져와 주십시오.' },
    rules: {
      'r39-controlled': '천식 또는 다른 폐 질환, 조절된다고 보고함.',
      'r39-not-controlled': '천식 또는 다른 폐 질환, 조절되지 않음. 예약 전에 폐 검토.',
    },
  },
  R40: {
    topic: '신장과 간',
    why: '신장과 간은 마취와 약의 용량에 중요합니다.',
    items: {
      'kidney-liver': {
        text: '다음 신장이나 간 질환이 있으십니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          kidney: '신장 질환',
          liver: '간 질환',
          hepatitis: '간염',
          none: '이 가운데 없음',
        },
      },
      'kidney-liver-controlled': { text: '지금 그 신장이나 간 질환이 잘 조절되고 있습니까?' },
    },
    points: { 'r40-bring-letter': '드시는 약 목록과 신장이나 간에 관한 최근 진료 기록을 가져와 주십시오.' },
    rules: {
      'r40-controlled': '신장 질환, 간 질환 또는 간염, 조절된다고 보고함. 용량을 확인하십시오.',
      'r40-not-controlled': '신장 질환, 간 질환 또는 간염, 조절되지 않음. 예약 전에 신장과 간 검토.',
    },
  },
};

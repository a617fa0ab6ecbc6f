import type { RiskFormWords } from '../../model/words.ts';

export const allergies: Pick<RiskFormWords['factors'], 'R21' | 'R22' | 'R23' | 'R24' | 'R25'> = {
  R21: {
    topic: '금속 알레르기',
    why: '임플란트는 금속으로 만들기도 합니다. 금속에 몸이 반응한 적이 있는지 미리 여쭙습니다.',
    items: {
      'metal-allergy': { text: '금속이나 장신구에 알레르기가 있으십니까?' },
      'metal-allergy-reaction': {
        text: '금속에 어떤 반응이 있었습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'skin-rash': '피부 발진',
          'mouth-sores': '입안이 헐었음',
          swelling: '부어오름',
          breathing: '숨쉬기 어려움',
          other: '다른 반응',
        },
      },
      'metal-allergy-tested': {
        text: '금속 알레르기 검사를 받으셨습니까?',
        options: {
          'allergy-found': '예, 알레르기로 나왔음',
          'no-allergy-found': '예, 알레르기가 아니라고 나왔음',
          'not-tested': '아니요',
        },
      },
    },
    points: {
      'r21-tell': '어떤 금속에 어떤 반응이 있었는지 알려 주십시오.',
      'r21-bring-result': '금속 알레르기 검사 결과를 가져와 주십시오.',
    },
    rules: {
      'r21-reported': '금속 알레르기를 보고함. 티타늄 알레르기는 드물고 불확실하며 합의된 검사가 없습니다.',
      'r21-confirmed-severe': '검사에서 금속 알레르기가 나오고 부기 또는 호흡 곤란이 있었음. 예약 전에 결정하십시오.',
    },
  },
  R22: {
    topic: '보형물 재료에 대한 반응',
    why: '보형물은 실리콘이나 다른 재료로 만듭니다. 그런 재료에 몸이 반응한 적이 있는지 미리 여쭙습니다.',
    items: {
      'material-allergy': { text: '실리콘이나 보형물, 임플란트에 이상 반응이 있었습니까?' },
      'material-allergy-reaction': {
        text: '그때 어떤 반응이 있었습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'skin-rash': '피부 발진',
          'mouth-sores': '입안이 헐었음',
          swelling: '부어오름',
          breathing: '숨쉬기 어려움',
          other: '다른 반응',
        },
      },
      'material-allergy-tested': {
        text: '그에 대한 알레르기 검사를 받으셨습니까?',
        options: {
          'allergy-found': '예, 알레르기로 나왔음',
          'no-allergy-found': '예, 알레르기가 아니라고 나왔음',
          'not-tested': '아니요',
        },
      },
    },
    points: {
      'r22-tell': '어떤 재료에 어떤 반응이 있었는지 알려 주십시오.',
      'r22-bring-result': '알레르기 검사 결과를 가져와 주십시오.',
    },
    rules: {
      'r22-reported': '실리콘이나 보형물 반응을 보고함. 알레르기가 아니라 염증일 수 있습니다.',
      'r22-confirmed-severe':
        '검사에서 보형물 재료 알레르기가 나오고 부기 또는 호흡 곤란이 있었음. 예약 전에 결정하십시오.',
    },
  },
  R23: {
    topic: '국소마취 주사',
    why: '치료할 때 마취 주사를 씁니다. 주사 뒤에 어지러운 것은 흔한 일입니다. 발진이 나거나 숨쉬기 어려운 것은 흔하지 않습니다.',
    items: {
      'numbing-reaction': { text: '마취 주사를 맞고 이상 반응이 있었습니까?' },
      'numbing-reaction-kinds': {
        text: '마취 주사 뒤에 어떤 일이 있었습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          fainting: '어지럽거나 정신을 잃음',
          'racing-heart': '가슴이 두근거림',
          rash: '발진',
          swelling: '부어오름',
          breathing: '숨쉬기 어려움',
        },
      },
    },
    points: {
      'r23-tell':
        '마취 주사 뒤에 있었던 일을 알려 주십시오. 어지러운 것은 흔한 일입니다. 발진이 나거나 숨쉬기 어려운 것은 흔하지 않습니다.',
    },
    rules: {
      'r23-allergic-signs': '국소마취 후 발진, 부기 또는 호흡 곤란. 알레르기 진료 의뢰, 다른 약제.',
    },
  },
  R24: {
    topic: '벌 쏘임과 녹이는 주사',
    why: '벌 알레르기가 있으면 응급 상황에 대비하는 방법이 달라질 수 있습니다.',
    items: {
      'sting-reaction': { text: '벌에 쏘여 심한 반응이 있었습니까?' },
      'dissolving-injection-reaction': { text: '필러를 녹이는 주사를 맞고 심한 반응이 있었습니까?' },
    },
    points: { 'r24-tell': '어떤 반응이었는지 알려 주십시오. 응급 상황에 대비하는 방법이 달라질 수 있습니다.' },
    rules: {
      'r24-reaction':
        '벌 쏘임 또는 히알루로니다제에 나쁜 반응. 응급 계획을 기록하십시오. 응급 시 사용은 의료진이 판단합니다.',
    },
  },
  R25: {
    topic: '알레르기',
    why: '치료할 때 장갑, 반창고, 소독약, 약을 씁니다. 알려 주시면 알맞은 것을 고릅니다.',
    items: {
      'other-allergy': { text: '그 밖에 다른 알레르기가 있으십니까?', help: '음식, 반창고, 장갑도 생각해 보십시오.' },
      'other-allergy-kinds': {
        text: '무엇에 알레르기가 있으십니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          latex: '라텍스 (고무장갑)',
          antibiotics: '항생제',
          eggs: '달걀',
          'cows-milk': '우유',
          albumin: '알부민 (혈액 단백질)',
          chlorhexidine: '클로르헥시딘 (가글, 피부 소독)',
          iodine: '요오드',
          'dressing-glue': '반창고 접착제',
        },
      },
      'other-allergy-reaction': {
        text: '알레르기가 있을 때 어떤 일이 있었습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          rash: '발진 또는 가려움',
          stomach: '배탈',
          swelling: '얼굴, 입술, 목이 부음',
          breathing: '숨쉬기 어려움',
          collapse: '쓰러짐',
        },
      },
    },
    points: {
      'r25-list': '음식이나 반창고를 포함해 모든 알레르기를 알려 주십시오.',
      'r25-bring-card': '알레르기 카드가 있으면 가져와 주십시오.',
    },
    rules: {
      'r25-reported': '알레르기를 보고함. 제품 표시를 확인하십시오.',
      'r25-severe': '알레르기로 부기, 호흡 곤란 또는 쓰러짐. 제품을 확인하고 예약 전에 결정하십시오.',
    },
  },
};

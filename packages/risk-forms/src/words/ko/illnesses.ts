import type { RiskFormWords } from '../../model/words.ts';

export const illnesses: Pick<RiskFormWords['factors'], 'R03' | 'R09' | 'R10'> = {
  R03: {
    topic: '당뇨병',
    why: '혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    items: {
      diabetes: {
        text: '당뇨병이 있으시거나 혈당이 높으십니까?',
        options: {
          no: '아니요',
          'pre-diabetes': '당뇨병 전단계',
          'type-1': '제1형',
          'type-2': '제2형',
          other: '다른 종류',
        },
      },
      hba1c: {
        text: '최근 당화혈색소 수치는 얼마입니까?',
        help: '당화혈색소(HbA1c)는 약 3개월 동안의 혈당을 보여 줍니다. 7% 또는 53 mmol/mol 같은 숫자입니다.',
      },
      'hba1c-date': { text: '그 당화혈색소 검사는 언제 받으셨습니까?', help: '연도와 월만 적으시면 됩니다.' },
      'diabetes-treatment': {
        text: '당뇨병 치료를 어떻게 받고 계십니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'food-and-exercise': '식사와 운동',
          tablets: '먹는 약',
          insulin: '인슐린',
          'other-injection': '다른 주사',
        },
      },
      'diabetes-slow-sores': { text: '잘 낫지 않는 상처가 있습니까?' },
    },
    points: {
      'r03-bring-hba1c': '최근 당화혈색소 검사 결과를 가져와 주십시오.',
      'r03-well-controlled':
        '당뇨병이 잘 조절되는지 알려 주십시오. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다. 혈당이 높으면 더디게 아뭅니다.',
      'r03-medicine': '당뇨병 약을 임의로 끊거나 바꾸지 마십시오.',
      'r03-pre-diabetes': '당뇨병 전단계라는 것과 혈액 검사 결과를 알려 주십시오.',
    },
    rules: {
      'r03-reported': '주사 시술 또는 코 수술 전, 당뇨병. 조절 상태와 약을 확인하십시오.',
      'r03-hba1c-under-7': '당뇨병, 당화혈색소 7% (53 mmol/mol) 미만.',
      'r03-hba1c-7-to-8': '당뇨병, 당화혈색소 7~8% (53~64 mmol/mol).',
      'r03-hba1c-over-8':
        '당뇨병, 당화혈색소 8% (64 mmol/mol) 초과 8.5% (69 mmol/mol) 이하. 8%를 넘으면 골유착이 더 느렸습니다.',
      'r03-hba1c-old-or-unknown': '당뇨병, 당화혈색소를 모르거나 검사가 6개월 이상 지남. 새 검사를 요청하십시오.',
      'r03-hba1c-over-8-5':
        '당뇨병, 당화혈색소 8.5% (69 mmol/mol) 초과. 많은 곳에서 선택 수술을 미루지만 근거는 강하지 않습니다. 환자에게 연락하십시오.',
    },
  },
  R09: {
    topic: '출혈',
    why: '피가 더디게 멎는 분은 혈액내과와 함께 치료를 계획할 수 있습니다.',
    items: {
      'bleeding-easily': { text: '피가 쉽게 나거나 멍이 잘 드십니까?' },
      'bleeding-family': { text: '가족 가운데 출혈 질환이 있으신 분이 있습니까?' },
      'bleeding-after-tooth': { text: '이를 뽑은 뒤 피가 오래 난 적이 있습니까?' },
      'bleeding-diagnosis': {
        text: '의사에게서 출혈 질환이 있다는 말을 들으셨습니까?',
        options: {
          none: '아니요',
          haemophilia: '혈우병',
          'von-willebrand': '폰빌레브란트병',
          platelets: '혈소판 부족 또는 이상',
          other: '다른 질환',
        },
      },
    },
    points: {
      'r09-plan': '출혈에 대해 알려 주십시오. 혈액내과와 함께 계획할 수 있습니다.',
      'r09-tooth': '이를 뽑은 뒤 피가 오래 났던 일을 알려 주십시오.',
      'r09-bring-contact': '다니시는 혈액내과와 전화번호를 적어 와 주십시오.',
    },
    rules: {
      'r09-suspected': '쉽게 출혈, 발치 후 오랜 출혈, 또는 가족력. 예약 전에 확인하십시오.',
      'r09-diagnosed': '출혈 질환 진단. 깊은 조직에 바늘을 쓰기 전에 혈액내과 계획이 필요합니다.',
    },
  },
  R10: {
    topic: '자가면역 질환',
    why: '이 병은 입안과 피부가 아무는 데 영향을 줄 수 있습니다. 병이 가라앉은 때에 치료하는 것이 좋습니다.',
    items: {
      autoimmune: {
        text: '자가면역 질환이 있으십니까?',
        help: '면역이 자기 몸을 공격하는 병으로, 류마티스 관절염 등이 있습니다.',
      },
      'autoimmune-kinds': {
        text: '어떤 병입니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'rheumatoid-arthritis': '류마티스 관절염',
          lupus: '루푸스',
          sjogren: '쇼그렌병 (입과 눈이 마름)',
          'lichen-planus': '편평태선',
          scleroderma: '경피증',
          psoriasis: '건선',
          thyroid: '갑상선 질환',
          vasculitis: '혈관염',
        },
      },
      'autoimmune-active': { text: '지금 그 병이 활동기입니까?', help: '요즘 그 병의 증상으로 불편하시다는 뜻입니다.' },
      'autoimmune-medicines': { text: '그 병 때문에 어떤 약을 드십니까?' },
    },
    points: {
      'r10-quiet-period': '병이 가라앉을 때까지 기다리는 것이 좋은지 물어봐 주십시오.',
      'r10-bring-list': '그 병 때문에 드시는 약을 적어 와 주십시오.',
      'r10-do-not-stop': '그 병 때문에 쓰시는 약을 임의로 끊지 마십시오.',
    },
    rules: {
      'r10-stable': '자가면역 질환, 현재 활동성 아님.',
      'r10-active': '자가면역 질환, 현재 활동성. 활동도, 약, 구강 병변을 확인하고 구강 질환을 먼저 치료하십시오.',
    },
  },
};

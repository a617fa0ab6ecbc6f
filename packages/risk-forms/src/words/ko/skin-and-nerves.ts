import type { RiskFormWords } from '../../model/words.ts';

export const skinAndNerves: Pick<RiskFormWords['factors'], 'R30' | 'R31' | 'R41' | 'R46'> = {
  R30: {
    topic: '입술 포진',
    why: '입 주위를 치료하면 드물게 입술 포진이 다시 생길 수 있습니다. 지금 포진이 있으면 기다립니다.',
    items: {
      'cold-sores': {
        text: '입술 포진이 생기십니까?',
        options: { no: '아니요', sometimes: '예, 지금은 없음', now: '예, 지금 있음' },
      },
    },
    points: {
      'r30-now': '오시기 전에 입술 포진을 알려 주십시오. 지금 포진이 있으면 기다립니다.',
      'r30-ask': '치료할 때 포진 약이 필요한지 물어봐 주십시오.',
    },
    rules: {
      'r30-history': '입술 포진 병력, 현재 없음. 재발은 드묾. 병력에 따른 예방은 의료진이 결정.',
      'r30-now': '현재 입술 포진. 나을 때까지 그 부위를 치료하지 않음. 환자에게 연락하십시오.',
    },
  },
  R31: {
    topic: '흉터',
    why: '흉터가 두껍게 자라는 분이 있습니다. 미리 알면 어디를 자르고 흉터를 어떻게 돌볼지 계획합니다.',
    items: {
      'thick-scars': { text: '흉터가 두꺼워지거나 가렵습니까?' },
      'thick-scars-where': {
        text: '두꺼운 흉터는 어디에 있습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: { face: '얼굴', chest: '가슴', elsewhere: '다른 곳' },
      },
      'scars-past-wound': { text: '상처 밖으로 자라는 흉터가 있습니까?' },
    },
    points: { 'r31-show': '흉터에 대해 알려 주시고, 오래된 흉터를 보여 주십시오.' },
    rules: {
      'r31-thick-scars': '두꺼워지거나 가려운 흉터. 절개 위치, 실리콘, 경과 관찰을 계획하십시오.',
      'r31-face-or-chest':
        '얼굴이나 가슴에 상처 밖으로 자라는 흉터: 켈로이드 가능성. 예약 전에 결정: 절개 위치, 실리콘, 경과 관찰.',
    },
  },
  R41: {
    topic: '신경과 근육 질환',
    why: '몇 가지 신경과 근육 질환이 있으면 이 치료를 할 수 없습니다. 이 치료와 함께 작용하는 약도 있습니다.',
    items: {
      'nerve-muscle': {
        text: '다음 신경이나 근육 질환이 있으십니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'myasthenia-gravis': '중증근무력증',
          'lambert-eaton': '람베르트-이튼 증후군',
          als: '근위축성 측삭경화증 (루게릭병)',
          'multiple-sclerosis': '다발성 경화증',
          'facial-palsy': '얼굴 한쪽의 마비',
          none: '이 가운데 없음',
        },
      },
      'toxin-medicines': {
        text: '지금 다음 약을 쓰고 계십니까?',
        help: '쓰시는 것을 모두 골라 주십시오.',
        options: {
          'antibiotics-by-drip': '링거(수액) 항생제',
          penicillamine: '페니실라민',
          quinine: '퀴닌',
          none: '이 가운데 없음',
        },
      },
    },
    points: {
      'r41-tell': '신경이나 근육 질환을 알려 주십시오. 몇 가지 병이 있으면 이 치료를 할 수 없습니다.',
      'r41-do-not-stop': '이 약을 임의로 끊지 마십시오. 먼저 저희와 담당 의사에게 물어봐 주십시오.',
    },
    rules: {
      'r41-multiple-sclerosis': '톡신 전, 다발성 경화증. 초안 기준에 없음. 읽고 판단하십시오.',
      'r41-facial-palsy': '톡신 전, 안면 마비. 진찰하고 예약 전에 결정하십시오.',
      'r41-medicines': '톡신 전, 정맥 항생제, 페니실라민 또는 퀴닌: 상호작용할 수 있음. 예약 전에 결정하십시오.',
      'r41-excluded':
        '톡신 전, 중증근무력증, 람베르트-이튼 증후군 또는 근위축성 측삭경화증. 톡신을 쓰지 않음. 환자에게 연락하십시오.',
    },
  },
  R46: {
    topic: '유방',
    why: '새로 생긴 멍울은 먼저 검사해야 합니다. 유방암을 앓으셨다면 암 담당 의료진과 함께 계획합니다.',
    items: {
      'breast-history': {
        text: '유방에 다음과 같은 일이 있으시거나 있었던 적이 있습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'new-lump': '새로 생긴 멍울',
          cancer: '유방암',
          'abnormal-scan': '정상이 아닌 검사 결과',
          none: '이 가운데 없음',
        },
      },
      'breast-cancer-treated': {
        text: '유방암 치료는 언제 끝났습니까?',
        help: '연도와 월만 적으시면 됩니다.',
      },
      mammogram: { text: '마지막 유방 촬영은 언제였습니까?', help: '연도와 월만 적으시면 됩니다.' },
    },
    points: {
      'r46-new-lump': '멍울을 지금 저희와 담당 의사에게 알려 주십시오. 새로 생긴 멍울은 먼저 검사해야 합니다.',
      'r46-bring-scans': '유방 검사 영상과 진료 기록을 가져와 주십시오.',
    },
    rules: {
      'r46-cancer-or-scan':
        '유방 지방이식 전, 과거 유방암 또는 이상 영상. 먼저 유방 촬영, 대개 치료 후 1~3년. 종양 담당 의료진과 합의하십시오.',
      'r46-new-lump': '새 유방 멍울. 먼저 영상 검사. 예약 전에 환자에게 연락하십시오.',
    },
  },
};

import type { RiskFormWords } from '../../model/words.ts';

export const mouth: Pick<RiskFormWords['factors'], 'R11' | 'R12' | 'R13' | 'R14' | 'R28'> = {
  R11: {
    topic: '이갈이',
    why: '이를 갈면 턱과 임플란트에 큰 힘이 걸립니다. 알려 주시면 그에 맞게 계획합니다.',
    items: {
      grinding: {
        text: '이를 갈거나 꽉 무는 습관이 있으십니까?',
        options: { no: '아니요', asleep: '잘 때', awake: '깨어 있을 때', both: '잘 때와 깨어 있을 때 모두' },
      },
      'grinding-worn-teeth': { text: '그 때문에 닳거나 깨진 이가 있습니까?' },
      'grinding-jaw-pain': { text: '턱이 아프십니까?' },
      'night-guard': { text: '잘 때 이갈이 장치를 끼십니까?' },
    },
    points: {
      'r11-night-guard': '이갈이 장치에 대해 물어봐 주십시오. 임플란트를 지키는 데 도움이 될 수 있습니다.',
      'r11-bring-guard': '이갈이 장치를 가져와 주십시오.',
    },
    rules: {
      'r11-grinding': '이갈이 또는 이 악물기를 보고함. 이갈이 여부를 진찰하고 설계, 임플란트 수, 교합을 고려하십시오.',
    },
  },
  R12: {
    topic: '잇몸',
    why: '잇몸병은 입안의 감염이며 퍼질 수 있습니다. 치료할 수 있으며, 먼저 치료합니다.',
    items: {
      'gum-disease': { text: '잇몸병이 있다는 말을 들으신 적이 있습니까?' },
      'gum-disease-treated': {
        text: '잇몸병을 치료하셨습니까?',
        options: { finished: '예, 끝났음', 'going-on': '지금 치료 중', no: '아니요' },
      },
      'gums-bleed': { text: '잇몸에서 피가 납니까?' },
      'teeth-loose': { text: '흔들리는 이가 있습니까?' },
      'hygiene-visit': {
        text: '치과에서 마지막으로 스케일링을 받으신 때는 언제입니까?',
        help: '연도와 월만 적으시면 됩니다.',
      },
    },
    points: {
      'r12-treat-first': '잇몸 상태를 알려 주십시오. 잇몸병이 있으면 먼저 치료합니다.',
      'r12-ask-hygiene': '스케일링을 얼마나 자주 받아야 하는지 물어봐 주십시오.',
    },
    rules: {
      'r12-treated': '과거 잇몸병, 치료 완료. 출혈이나 흔들리는 이를 보고하지 않음.',
      'r12-active': '활동성이거나 치료하지 않은 잇몸병, 잇몸 출혈, 또는 흔들리는 이. 먼저 치료하십시오.',
    },
  },
  R13: {
    topic: '이 닦기와 정기 검진',
    why: '임플란트는 평생 매일 닦고 정기 검진을 받으셔야 합니다.',
    items: {
      brushing: {
        text: '이를 얼마나 자주 닦으십니까?',
        options: { 'twice-a-day': '하루 두 번 이상', 'once-a-day': '하루 한 번', 'less-often': '하루 한 번보다 적게' },
      },
      'cleaning-between-teeth': {
        text: '치실이나 치간칫솔로 이 사이를 얼마나 자주 닦으십니까?',
        options: { 'every-day': '매일', 'some-days': '가끔', never: '닦지 않음' },
      },
      'can-attend-checks': { text: '치료 후 검진을 받으러 오실 수 있습니까?' },
    },
    points: {
      'r13-daily-cleaning': '임플란트 주위를 닦는 방법을 물어봐 주십시오. 직접 보여 드립니다. 평생 매일 닦아야 합니다.',
      'r13-checks': '검진에 오시기 어려운 점을 알려 주십시오. 함께 방법을 찾겠습니다.',
    },
    rules: {
      'r13-poor-or-no-checks':
        '이를 드물게 닦거나, 이 사이를 닦지 않거나, 검진에 올 수 없음. 치태 지수, 손 기능, 보호자를 확인하십시오.',
    },
  },
  R14: {
    topic: '턱뼈',
    why: '의료진이 영상에서 턱뼈를 측정합니다.',
    items: {},
    points: {},
    rules: {},
  },
  R28: {
    topic: '치과 치료 일정',
    why: '치과 치료 뒤에 필러 반응이 늦게 나타날 수 있습니다. 치아 감염이 얼굴 보형물로 퍼질 수도 있습니다.',
    items: {
      'dental-work': {
        text: '지난 2주 안에 치과 치료를 받으셨거나 다음 2주 안에 받으십니까?',
        options: { no: '아니요', 'last-2-weeks': '지난 2주 안', 'next-2-weeks': '다음 2주 안', both: '둘 다' },
      },
    },
    points: { 'r28-tell': '치과 가시는 날을 알려 주십시오. 저희 치료와 사이를 둘 수 있습니다.' },
    rules: {
      'r28-within-2-weeks': '앞뒤 2주 안의 치과 치료. 지연 필러 반응의 알려진 유발 요인. 간격은 원내 기준에 따릅니다.',
    },
  },
};

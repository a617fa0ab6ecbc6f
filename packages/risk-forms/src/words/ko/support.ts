import type { RiskFormWords } from '../../model/words.ts';

export const support: Pick<RiskFormWords['factors'], 'R48' | 'R49' | 'R50'> = {
  R48: {
    topic: '첫날 밤과 귀가',
    why: '진정이나 전신마취 뒤에는 곁에 누군가 있어야 합니다. 여행을 하시면 경과를 보는 방법도 달라집니다.',
    items: {
      'first-night': {
        text: '첫날 밤에 누가 함께 계십니까?',
        options: { adult: '어른이 함께 있음', nobody: '아무도 없음', 'not-arranged': '아직 정하지 않음' },
      },
      'way-home': {
        text: '집에는 어떻게 가십니까?',
        options: {
          driven: '다른 사람이 운전',
          taxi: '택시',
          'public-transport': '버스나 기차',
          'own-car': '직접 운전',
          'not-arranged': '아직 정하지 않음',
        },
      },
      'flight-2-weeks': { text: '치료 뒤 2주 안에 비행기를 타실 계획입니까?' },
      'from-abroad': { text: '이 치료를 받으러 다른 나라에서 오십니까?' },
    },
    points: {
      'r48-first-night': '첫날 밤에 함께 계실 분을 정하시고, 누구인지 알려 주십시오.',
      'r48-way-home': '치료 뒤 집에 가는 방법을 물어봐 주십시오.',
      'r48-travel': '언제 여행할 수 있는지, 돌아가신 뒤 누가 돌보는지 물어봐 주십시오.',
    },
    rules: {
      'r48-alone': '첫날 밤 보호자 없음, 또는 직접 운전해 귀가할 계획. 치료일 전에 정하십시오.',
      'r48-travel': '2주 안의 비행, 또는 외국에서 방문. 여행과 현지 사후 관리를 합의하십시오.',
    },
  },
  R49: {
    topic: '본인의 선택',
    why: '본인의 선택입니다. 충분한 시간을 드리고 알기 쉽게 설명해 드리려고 여쭙습니다.',
    items: {
      'whose-wish': {
        text: '이 치료는 누구의 뜻입니까?',
        options: { mine: '나의 뜻', together: '나와 다른 사람의 뜻', others: '다른 사람의 뜻' },
      },
      interpreter: { text: '통역이 필요하십니까?' },
      'interpreter-language': { text: '어떤 언어가 필요하십니까?', help: '수어도 해당합니다.' },
    },
    points: {
      'r49-your-choice': '본인의 선택입니다. 천천히 생각하시고 무엇을 원하시는지 알려 주십시오.',
      'r49-interpreter': '어떤 언어가 필요하신지 진료 전에 알려 주십시오.',
    },
    rules: {
      'r49-interpreter': '통역 필요. 동의 상담에 통역을 예약하십시오.',
      'r49-others-wish': '다른 사람의 뜻에 따른 치료. 강요와 동의 능력을 확인하고 따로 대화하십시오.',
    },
  },
  R50: {
    topic: '바라시는 것',
    why: '무엇을 바라시는지 알면, 치료로 할 수 있는 것과 없는 것을 일찍 말씀드릴 수 있습니다.',
    items: {
      'wish-different': { text: '무엇이 달라지기를 바라십니까?', help: '편한 말로 적어 주십시오.' },
      'wish-unhappy': { text: '결과가 어떠면 만족하지 못하시겠습니까?', help: '편한 말로 적어 주십시오.' },
    },
    points: { 'r50-tell': '결과가 어떠면 만족하지 못하실지 생각해 보시고 알려 주십시오.' },
    rules: {},
  },
};

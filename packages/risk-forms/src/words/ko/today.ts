import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27'> = {
  R27: {
    topic: '감염',
    why: '다른 곳의 감염이 치료 부위로 퍼질 수 있어 먼저 치료합니다.',
    items: {
      'infection-now': { text: '지금 감염이 있습니까?', help: '피부, 이, 코, 입술 포진, 열을 생각해 보십시오.' },
      'infection-kinds': {
        text: '어떤 감염입니까?',
        help: '해당하는 것을 모두 고르십시오.',
        options: {
          skin: '피부',
          tooth: '이 또는 잇몸',
          sinus: '코 또는 부비동',
          'cold-sore': '입술 포진',
          fever: '열',
          other: '다른 감염',
        },
      },
    },
    points: { 'r27-rebook': '오시기 전에 감염을 알려 주십시오. 나은 뒤에 다시 예약해 드립니다.' },
    rules: { 'r27-infection-now': '현재 감염. 감염 부위를 먼저 치료하고 환자에게 연락하십시오.' },
  },
};

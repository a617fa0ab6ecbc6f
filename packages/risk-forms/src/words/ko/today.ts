import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27'> = {
  R27: {
    topic: '감염',
    why: '다른 곳의 감염이 치료 부위로 퍼질 수 있어 먼저 치료합니다.',
    items: {
      'infection-now': {
        text: '지금 감염이나 염증이 있으십니까?',
        help: '피부, 치아, 코의 염증이나 입술 포진, 열도 해당합니다.',
      },
      'infection-kinds': {
        text: '어떤 감염입니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          skin: '피부',
          tooth: '치아 또는 잇몸',
          sinus: '코 또는 축농증',
          'cold-sore': '입술 포진',
          fever: '열',
          other: '다른 감염',
        },
      },
    },
    points: { 'r27-rebook': '오시기 전에 감염을 알려 주십시오. 다 나으신 뒤에 다시 예약해 드립니다.' },
    rules: { 'r27-infection-now': '현재 감염. 감염 부위를 먼저 치료하고 환자에게 연락하십시오.' },
  },
};

import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27' | 'R29'> = {
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
  R29: {
    topic: '예방접종과 바이러스 질환',
    why: '드물게 예방접종이나 병 뒤에 필러 부위가 붓습니다. 저절로 가라앉습니다. 필러 때문에 접종을 거르지 마십시오.',
    items: {
      vaccine: {
        text: '지난 2주 안에 예방접종을 받으셨거나 예약하셨습니까?',
        options: { no: '아니요', 'last-2-weeks': '지난 2주 안', booked: '예약함', both: '둘 다' },
      },
      'viral-illness': { text: '지난 2주 안에 감기, 독감 또는 다른 바이러스 질환을 앓으셨습니까?' },
    },
    points: {
      'r29-never-skip': '접종 날짜를 알려 주십시오. 필러 때문에 예방접종을 거르지 마십시오.',
      'r29-illness': '앓으신 병을 알려 주시면 그에 맞게 날을 정합니다.',
    },
    rules: {
      'r29-vaccine-or-virus':
        '필러 무렵의 예방접종 또는 바이러스 질환. 반응은 드물고 저절로 가라앉음. 접종을 거부할 이유 아님. 간격은 원내 기준.',
    },
  },
};

import { DRAFT } from '@osseo/core';
import type { WarningSignWords } from './warning-sign-words.ts';

/** The warning signs in Korean. */
export const warningSignsKo: WarningSignWords = {
  locale: 'ko',
  signs: {
    'RF-04': {
      sign: '숨쉬거나 삼키거나 말하기가 어렵습니다. 또는 혀나 목, 혀 밑이 붓습니다.',
      why: '붓기, 알레르기, 깊은 감염, 출혈로 숨길이 막힐 수 있습니다.',
      escalation: null,
    },
    'RF-06': {
      sign: '몇 분에서 몇 시간 안에 두드러기, 쌕쌕거림, 어지러움이 생기거나 입술이나 얼굴이 붓습니다.',
      why: '심한 알레르기 반응일 수 있습니다.',
      escalation: null,
    },
    'RF-07': {
      sign: '15~30분 동안 꾹 눌러도 피가 멈추지 않습니다.',
      why: '의료진이 피를 멈춰야 합니다.',
      escalation: '피가 많이 나거나 정신이 아득해지면 응급 상황입니다.',
    },
    'RF-08': {
      sign: '처음 2일 안에 한쪽이 빠르게 부어오르고 팽팽하며 아픕니다.',
      why: '피부 아래에 피가 고이는 것일 수 있습니다(혈종).',
      escalation: '숨쉬기나 시력이 달라지면 응급 상황입니다.',
    },
    'RF-09': {
      sign: '38도 이상의 열, 고름, 번지는 붉은 기, 나쁜 냄새가 있거나 3일째 이후 통증이 더 심해집니다.',
      why: '감염일 수 있습니다.',
      escalation: '몸이 떨리거나 정신이 흐릿하거나 숨이 매우 가쁘면 응급 상황입니다.',
    },
    'RF-10': {
      sign: '수술 다음 날에도 입술, 턱, 볼, 혀에 전에 없던 둔한 감각이 남아 있습니다.',
      why: '신경이 다쳤을 수 있습니다. 빨리 알려 주실수록 할 수 있는 일이 많습니다.',
      escalation: null,
    },
    'RF-11': {
      sign: '임플란트나 보형물이 흔들리거나 움직입니다. 또는 피부나 입안에서 보이거나 만져집니다.',
      why: '더 이상 고정되어 있지 않거나 밖으로 드러나는 중일 수 있습니다.',
      escalation: null,
    },
    'RF-12': {
      sign: '입안에 뼈가 보이거나 상처가 8주가 지나도 아물지 않습니다.',
      why: '턱뼈 일부가 아물지 않는 것일 수 있습니다(턱뼈 괴사). 며칠 안에 치과 진료를 받아야 합니다.',
      escalation: null,
    },
    'RF-18': {
      sign: '치아나 임플란트가 아프면서 눈 주위가 붓거나 입이 벌어지지 않습니다.',
      why: '감염이 퍼지는 것일 수 있습니다.',
      escalation: null,
    },
  },
  urgencies: { emergency: '응급', 'same-day': '오늘 연락 주세요', routine: '알려 주세요' },
  instructions: {
    emergency: '지금 {emergencyNumber}에 전화하세요. 병원에서 다시 전화할 때까지 기다리지 마세요.',
    'same-day': '오늘 병원에 전화하세요. 2시간 안에 연락이 되지 않으면 응급실이나 야간 진료 병원으로 가세요.',
    routine: '다음 진료 때 말씀하시거나 메시지를 보내 주세요.',
  },
  notSure: '잘 모르겠다면 오늘 병원에 전화하세요.',
  review: DRAFT,
};

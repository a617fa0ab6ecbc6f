import { DRAFT } from '@osseo/core';
import { allergies } from './ko/allergies.ts';
import { anaesthesia } from './ko/anaesthesia.ts';
import { blood } from './ko/blood.ts';
import { bone } from './ko/bone.ts';
import { habits } from './ko/habits.ts';
import { immunity } from './ko/immunity.ts';
import { medicines } from './ko/medicines.ts';
import { mind } from './ko/mind.ts';
import { mouth } from './ko/mouth.ts';
import { organs } from './ko/organs.ts';
import { stageOfLife } from './ko/stage-of-life.ts';
import { sugarAndWeight } from './ko/sugar-and-weight.ts';
import { treatedArea } from './ko/treated-area.ts';
import type { RiskFactorWords } from './risk-factor.ts';

/** The risk factors in Korean. */
export const riskFactorsKo: RiskFactorWords = {
  locale: 'ko',
  names: {
    R01: '흡연과 니코틴',
    R02: '음주',
    R03: '당뇨병',
    R04: '뼈 약(골다공증약 등)',
    R05: '골다공증',
    R06: '머리나 목의 방사선 치료',
    R07: '면역 저하',
    R08: '혈전 예방약(항응고제)',
    R09: '출혈 질환',
    R10: '자가면역 질환',
    R11: '이갈이',
    R12: '잇몸병(치주염)',
    R13: '구강 위생과 정기 검진',
    R14: '뼈의 양과 질',
    R15: '항우울제',
    R16: '위산 억제제',
    R17: '비타민 D',
    R18: '나이',
    R19: '임신',
    R20: '수유',
    R21: '금속 알레르기',
    R22: '실리콘이나 보형물 반응',
    R23: '국소마취 주사 반응',
    R24: '벌 알레르기, 녹이는 주사 반응',
    R25: '그 밖의 알레르기',
    R26: '같은 부위의 이전 시술',
    R27: '현재 감염',
    R28: '최근 또는 예정된 치과 치료',
    R29: '최근 백신 접종이나 바이러스 질환',
    R30: '입술 포진(헤르페스)',
    R31: '켈로이드와 두꺼운 흉터',
    R32: '신체이형장애',
    R33: '기분, 위기, 주변의 압박',
    R34: '수면무호흡증',
    R35: '체중과 체중 변화',
    R36: '비만·당뇨 주사(GLP-1)',
    R37: '혈전, 호르몬, 긴 여행',
    R38: '심장, 혈압, 뇌졸중',
    R39: '폐와 천식',
    R40: '콩팥, 간, 간염',
    R41: '신경과 근육 질환',
    R42: '이소트레티노인',
    R43: '한약, 건강식품, 진통제',
    R44: '코카인과 그 밖의 약물',
    R45: '이전 마취 문제',
    R46: '유방암, 멍울, 유방 영상',
    R47: '이전 임플란트 실패',
    R48: '집에서의 도움과 이동',
    R49: '동의, 나이, 자유로운 선택',
    R50: '기대',
  },
  statements: {
    ...allergies,
    ...anaesthesia,
    ...blood,
    ...bone,
    ...habits,
    ...immunity,
    ...medicines,
    ...mind,
    ...mouth,
    ...organs,
    ...stageOfLife,
    ...sugarAndWeight,
    ...treatedArea,
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { RiskFormWords } from '../../model/words.ts';
import { allergies } from './allergies.ts';
import { earlierTreatment } from './earlier-treatment.ts';
import { habits } from './habits.ts';
import { illnesses } from './illnesses.ts';
import { medicines } from './medicines.ts';
import { mouth } from './mouth.ts';
import { today } from './today.ts';

/** Risk forms in Korean. AUDIT-C is translated here and is not the validated Korean version. */
export const ko: RiskFormWords = {
  locale: 'ko',
  review: DRAFT,
  title: '건강에 관한 질문',
  sections: {
    habits: '흡연과 음주',
    medicines: '복용 약',
    illnesses: '질환',
    mouth: '입과 치아',
    allergies: '알레르기',
    'earlier-treatment': '이전 치료',
    today: '오늘의 건강',
  },
  doNotStop: '어떤 약도 스스로 끊거나 바꾸지 마십시오.',
  unknownPoint:
    '{topic}에 대해 모르는 것이 있다고 하셨습니다. 알아볼 수 있는 것을 가져오십시오. 알 수 없으면 그렇게 말씀해 주십시오.',
  inPersonPoint: '{topic}에 대해 직접 상담하고 싶다고 하셨습니다. 그때 여쭙겠습니다.',
  factors: { ...habits, ...medicines, ...illnesses, ...mouth, ...allergies, ...earlierTreatment, ...today },
};

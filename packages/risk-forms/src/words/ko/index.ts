import { DRAFT } from '@osseo/core';
import type { RiskFormWords } from '../../model/words.ts';
import { allergies } from './allergies.ts';
import { earlierTreatment } from './earlier-treatment.ts';
import { generalHealth } from './general-health.ts';
import { habits } from './habits.ts';
import { heartAndLungs } from './heart-and-lungs.ts';
import { illnesses } from './illnesses.ts';
import { medicines } from './medicines.ts';
import { mind } from './mind.ts';
import { mouth } from './mouth.ts';
import { otherMedicines } from './other-medicines.ts';
import { skinAndNerves } from './skin-and-nerves.ts';
import { support } from './support.ts';
import { today } from './today.ts';

/** Risk forms in Korean. AUDIT-C is translated here and is not the validated Korean version. */
export const ko: RiskFormWords = {
  locale: 'ko',
  review: DRAFT,
  title: '건강에 관한 질문',
  sections: {
    'general-health': '나에 대해',
    habits: '흡연과 음주',
    medicines: '복용 약',
    illnesses: '질환',
    mouth: '입과 치아',
    allergies: '알레르기',
    'earlier-treatment': '이전 치료',
    today: '오늘의 건강',
    mind: '요즘의 마음',
    support: '준비와 바람',
  },
  doNotStop: '어떤 약도 임의로 끊거나 바꾸지 마십시오.',
  unknownPoint:
    '{topic}에 대해 잘 모르시는 것이 있습니다. 알아보실 수 있는 만큼 적어 와 주십시오. 알 수 없어도 괜찮으니 말씀만 해 주십시오.',
  inPersonPoint: '{topic}에 대해서는 직접 상담을 원하셨습니다. 진료 때 여쭙겠습니다.',
  factors: {
    ...generalHealth,
    ...habits,
    ...medicines,
    ...otherMedicines,
    ...illnesses,
    ...heartAndLungs,
    ...skinAndNerves,
    ...mouth,
    ...allergies,
    ...earlierTreatment,
    ...today,
    ...mind,
    ...support,
  },
};

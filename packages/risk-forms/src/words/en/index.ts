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

/** Risk forms in English. */
export const en: RiskFormWords = {
  locale: 'en',
  review: DRAFT,
  title: 'Questions about your health',
  sections: {
    'general-health': 'About you',
    habits: 'Smoking and alcohol',
    medicines: 'Your medicines',
    illnesses: 'Illnesses',
    mouth: 'Mouth and teeth',
    allergies: 'Allergies',
    'earlier-treatment': 'Earlier treatment',
    today: 'Your health today',
    mind: 'How you feel',
    support: 'Your plans and wishes',
  },
  doNotStop: 'Do not stop or change any medicine by yourself.',
  unknownPoint:
    'You were not sure about {topic}. Bring what you can find out. If you find nothing, that is all right: just tell us.',
  inPersonPoint: 'You would rather talk about {topic} in person. We will ask you at your visit.',
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

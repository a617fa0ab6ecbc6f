import { DRAFT } from '@osseo/core';
import type { RiskFormWords } from '../../model/words.ts';
import { allergies } from './allergies.ts';
import { earlierTreatment } from './earlier-treatment.ts';
import { habits } from './habits.ts';
import { illnesses } from './illnesses.ts';
import { medicines } from './medicines.ts';
import { mouth } from './mouth.ts';
import { today } from './today.ts';

/** Risk forms in English. */
export const en: RiskFormWords = {
  locale: 'en',
  review: DRAFT,
  title: 'Questions about your health',
  sections: {
    habits: 'Smoking and alcohol',
    medicines: 'Your medicines',
    illnesses: 'Illnesses',
    mouth: 'Mouth and teeth',
    allergies: 'Allergies',
    'earlier-treatment': 'Earlier treatment',
    today: 'Your health today',
  },
  doNotStop: 'Do not stop or change any medicine by yourself.',
  unknownPoint:
    'You were not sure about {topic}. Bring what you can find out. If you find nothing, that is all right: just tell us.',
  inPersonPoint: 'You would rather talk about {topic} in person. We will ask you at your visit.',
  factors: { ...habits, ...medicines, ...illnesses, ...mouth, ...allergies, ...earlierTreatment, ...today },
};

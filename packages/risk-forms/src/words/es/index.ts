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

/** Risk forms in Spanish. AUDIT-C is translated here and is not the validated Spanish version. */
export const es: RiskFormWords = {
  locale: 'es',
  review: DRAFT,
  title: 'Preguntas sobre su salud',
  sections: {
    'general-health': 'Sobre usted',
    habits: 'Tabaco y alcohol',
    medicines: 'Sus medicamentos',
    illnesses: 'Enfermedades',
    mouth: 'Boca y dientes',
    allergies: 'Alergias',
    'earlier-treatment': 'Tratamientos anteriores',
    today: 'Su salud hoy',
    mind: 'Cómo se siente',
    support: 'Sus planes y deseos',
  },
  doNotStop: 'No deje ni cambie ningún medicamento por su cuenta.',
  unknownPoint:
    'No supo decirnos algo sobre {topic}. Traiga lo que pueda averiguar. Si no encuentra nada, no pasa nada: solo díganoslo.',
  inPersonPoint: 'Prefiere hablar en persona sobre {topic}. Se lo preguntaremos en la visita.',
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

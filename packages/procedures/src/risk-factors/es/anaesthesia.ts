import type { anaesthesia as sentences } from '../statements/anaesthesia.ts';

/** Sleep, anaesthetics, and the way home, in Spanish. */
export const anaesthesia: Readonly<Record<keyof typeof sentences, string>> = {
  'R34-patient': 'Díganos si ronca, si deja de respirar al dormir o si usa una CPAP. Traiga su CPAP.',
  'R34-clinician': 'Plan de vía aérea; decidir si hace falta una noche de ingreso.',
  'R34-sensitivity': 'Sensibilidad de las preguntas STOP-Bang para más de 15 eventos respiratorios por hora',
  'R34-guideline': 'Una guía pregunta por la apnea del sueño antes de la rinoplastia',
  'R45-patient': 'Pregunte a su familia si tuvo problemas con la anestesia. Díganos los suyos y los de su familia.',
  'R45-clinician': 'Plan para la hipertermia maligna; déficit de seudocolinesterasa en la familia.',
  'R48-patient':
    'Busque a alguien que se quede con usted la primera noche. Díganos cómo volverá a casa y si tiene un vuelo en las próximas 2 semanas.',
  'R48-clinician': 'Acuerdo sobre el viaje y los cuidados en el extranjero.',
};

import type { sugarAndWeight as sentences } from '../statements/sugar-and-weight.ts';

/** Blood sugar, weight, and the medicines for both, in Spanish. */
export const sugarAndWeight: Readonly<Record<keyof typeof sentences, string>> = {
  'R03-patient':
    'Con buen control, la diabetes no suele ser un obstáculo. El azúcar alto hace más lenta la curación. Traiga su último resultado de HbA1c. No cambie por su cuenta sus medicamentos para la diabetes.',
  'R03-clinician':
    'Muchos servicios retrasan la cirugía programada por encima de 8,5% (69 mmol/mol); la evidencia del límite no es fuerte. Operar por la mañana. Los inhibidores de SGLT2 tienen sus propias reglas de suspensión; para los GLP-1, ver R36.',
  'R03-well-controlled':
    'Bien controlada: resultados parecidos a los de personas sanas; mal controlada: más periimplantitis y pérdida tardía',
  'R03-survival': 'Supervivencia del implante hasta 3 años, HbA1c por debajo de 8%',
  'R03-slower-bonding': 'Osteointegración más lenta con HbA1c por encima de 8%',
  'R03-bleeding-per-step': 'Sangrado al sondaje alrededor del implante, por cada escalón de HbA1c',
  'R03-bone-per-step': 'Pérdida de hueso alrededor del implante, por cada escalón de HbA1c',
  'R03-meta-analysis': 'Fracaso del implante según el nivel de azúcar; sin diferencia',
  'R35-patient': 'Usamos su peso y su altura para acertar con las dosis y las posturas.',
  'R35-clinician': 'Los límites son locales. Peso estable antes de un injerto de grasa.',
  'R36-patient':
    'Díganos el nombre del medicamento y la fecha de su última dosis. Siga el plan de solo líquidos que le den. No lo deje por su cuenta.',
  'R36-clinician': '24 horas de líquidos claros, ecografía, aplazar si hay síntomas.',
  'R36-continue': 'La mayoría puede seguir con el medicamento antes de operarse',
  'R36-liquids-all':
    'Solo líquidos claros 24 horas antes, para todos los que lo usan (Australia y Nueva Zelanda, 2025)',
  'R36-liquids-high-risk': 'Solo líquidos claros 24 horas antes, para quienes tienen más riesgo (Estados Unidos, 2024)',
};

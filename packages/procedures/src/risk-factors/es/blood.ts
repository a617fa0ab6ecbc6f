import type { blood as sentences } from '../statements/blood.ts';

/** Bleeding and clots, in Spanish. */
export const blood: Readonly<Record<keyof typeof sentences, string>> = {
  'R08-patient':
    'Nunca deje por su cuenta un anticoagulante. Dejarlo puede causar un derrame cerebral o un coágulo. Díganos cómo se llama.',
  'R08-clinician':
    'Coordinar con quien lo receta; INR como máximo 24 horas antes, 72 horas si es estable; con 4 o más, aplazar.',
  'R08-doac-bleeding': 'Sangrado que siguió tras cirugía oral con un anticoagulante oral directo',
  'R08-doac-action': 'Sangrado tras cirugía oral con un anticoagulante oral directo que necesitó atención',
  'R08-doac-no-missed-dose':
    'La mayoría de la cirugía oral con un anticoagulante oral directo no necesitó saltarse ninguna dosis',
  'R08-inr': 'La cirugía oral menor fue bien con un INR por debajo de 4,0',
  'R08-groups': 'Las guías dentales clasifican los procedimientos por su riesgo de sangrado',
  'R09-patient':
    'Díganos si ha sangrado mucho tiempo, por ejemplo al sacarle un diente. Podemos hacer un plan con su médico de la sangre.',
  'R09-clinician': 'Plan de hematología antes de pinchar en tejido profundo.',
  'R37-patient':
    'Díganos si usted o su familia han tenido coágulos. Díganos si toma la píldora u hormonas, si ha tenido cáncer y si va a hacer un vuelo largo.',
  'R37-clinician':
    'Escala de Caprini, calculada por el profesional y no por el paciente; profilaxis mecánica y con medicamentos.',
  'R37-caprini': 'Las sociedades de cirugía plástica recomiendan la escala de Caprini (2012, 2016)',
  'R37-not-validated': 'La escala de Caprini no está validada en cirugía estética',
  'R37-facelift': 'Coágulos en una serie de liftings faciales',
  'R37-series': 'Coágulos en una serie de pacientes de cirugía plástica',
  'R37-large-series': 'Coágulos en una serie mayor con un protocolo de prevención',
};

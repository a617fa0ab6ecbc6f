import type { habits as sentences } from '../statements/habits.ts';

/** What people smoke, drink and take, in Spanish. */
export const habits: Readonly<Record<keyof typeof sentences, string>> = {
  'R01-patient':
    'Fumar hace más lenta la curación y sube el riesgo de fracaso. Cuanto más fuma, mayor es el riesgo. Deje de fumar antes de la cirugía y no fume mientras se cura (con un implante dental, unos 2 a 6 meses). Lo mejor es dejarlo del todo. Le podemos ayudar.',
  'R01-clinician':
    'Acordar las semanas sin tabaco antes y después según el protocolo local: las clínicas piden de 2 semanas a 3 meses antes y de 2 a 6 semanas después. Los sustitutos de nicotina también estrechan los vasos. La prueba de cotinina es opcional.',
  'R01-heavy-per-implant': 'Fracaso del implante, más de 20 cigarrillos al día frente a ninguno, por implante',
  'R01-heavy-per-patient': 'Fracaso del implante, más de 20 cigarrillos al día frente a ninguno, por paciente',
  'R01-any-smoking': 'Fracaso del implante, fumar frente a no fumar',
  'R01-any-smoking-earlier-pool': 'Fracaso del implante, fumar frente a no fumar, un metaanálisis anterior',
  'R01-upper-jaw': 'Fracaso del implante en el maxilar superior, fumar frente a no fumar',
  'R01-lower-jaw': 'Fracaso del implante en la mandíbula, fumar frente a no fumar; no significativo',
  'R01-dose': 'Importan la dosis en paquetes-año y el tiempo desde que se dejó',
  'R01-update': 'Una actualización de 2020 a 2024 reúne 33 estudios y 29.519 implantes',
  'R01-early-failure': 'Un estudio no halló relación con el fracaso precoz',
  'R01-abdominoplasty': 'Complicaciones tras una abdominoplastia, fumadores frente a otros',
  'R01-breast-reduction': 'Complicaciones tras una reducción de mama, fumadores frente a otros',
  'R01-facelift': 'Complicaciones tras un lifting facial, fumadores frente a otros; no significativo',
  'R01-smoking-ban':
    'La mitad de los pacientes de cirugía estética de un estudio no dejó de fumar antes de la operación',
  'R02-patient':
    'Beber mucho alcohol hace más lenta la curación. También sube el riesgo de sangrado y de problemas con la anestesia. Díganos cuánto bebe. Tras la cirugía, no beba alcohol durante el tiempo que le digan.',
  'R02-clinician': 'Preguntar por abstinencia, hígado, sangrado y medicamentos.',
  'R02-late-loss': 'Fracaso tardío del implante, consumo alto frente a bajo',
  'R02-late-loss-none': 'Fracaso tardío del implante, consumo bajo frente a ninguno',
  'R02-peri-implantitis-heavy': 'Periimplantitis en personas que beben mucho',
  'R02-peri-implantitis-moderate': 'Periimplantitis en personas que beben con moderación',
  'R02-peri-implantitis-light': 'Periimplantitis en personas que beben poco',
  'R02-bone-loss': 'Más pérdida de hueso alrededor del implante con más de 10 g de alcohol al día',
  'R44-patient': 'Su respuesta es privada. Nos ayuda a cuidarle mejor. También puede hablarlo con nosotros en persona.',
  'R44-clinician': 'Revisar el tabique; riesgo anestésico.',
};

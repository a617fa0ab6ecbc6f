import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { handFatTransfer } from './hand-fat-transfer.ts';

/** The hand fat transfer in Spanish. */
export const handFatTransferEs: ProcedureWords<typeof handFatTransfer> = {
  locale: 'es',
  name: 'lipoinyección de manos',
  synonyms: ['injerto de grasa en las manos', 'lipotransferencia de manos'],
  statements: {
    // What it is.
    summary:
      'Se saca grasa de una parte de su cuerpo y se inyecta bajo la piel del dorso de la mano. Da volumen. Los riesgos son, entre otros, hinchazón, bultos e infección.',
    'body-location': 'El dorso de las manos. La grasa sale del vientre, las caderas, la cintura o los muslos.',
    'indication-thin': 'Con la edad, el dorso de sus manos es más fino o tiene surcos.',
    'indication-veins': 'Se ven las venas y los tendones, y quiere que se vean menos.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-harvest': 'Se saca la grasa con una jeringa o con liposucción. Algunos aparatos usan ultrasonido.',
    'step-decant': 'Se prepara la grasa. Se deja reposar (se decanta).',
    'step-inject':
      'La grasa entra por la muñeca con un tubo romo (cánula), justo bajo la piel. En cada mano se ponen unos 10 a 30 ml.',
    'anaesthesia-local': 'La zona se adormece con inyecciones (anestesia local). Usted no se duerme.',
    duration: 'Nuestras fuentes no dan un tiempo normal. Pregunte a su equipo médico.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // Materials.
    'material-own-fat':
      'Su propia grasa. El injerto de grasa da volumen. Las afirmaciones sobre las células madre no están probadas.',
    // What can be expected.
    'outcome-satisfaction': 'La gente dice que está contenta con el resultado.',
    'outcome-second-session': 'La gente pasa por una segunda sesión.',
    'outcome-retention': 'La grasa que se queda. Varía mucho.',
    longevity:
      'Mucha gente queda contenta. A veces hace falta otra sesión. En estudios pequeños el resultado duró más de 12 meses.',
    // What can go wrong.
    'complication-swelling': 'La mano se hincha por un tiempo.',
    'complication-fat-loss': 'Se queda menos grasa de lo que se esperaba. Puede hacer falta otra sesión.',
    'complication-oil-cyst': 'La grasa que no prende muere o se vuelve aceite. Deja un bulto (quiste oleoso).',
    'complication-irregular': 'La forma queda desigual o con bultos.',
    'complication-infection': 'Se infecta la mano o la zona de donde salió la grasa.',
    'complication-vessel-nerve': 'Se daña un vaso de sangre o un nervio de la mano.',
    'complication-donor': 'La zona de donde salió la grasa queda dormida o duele.',
    'complication-embolism': 'La grasa llega a los pulmones (embolia grasa). Puede causar la muerte.',
    'mechanism-embolism': 'La grasa entra en una vena rota y la sangre la lleva.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección en la mano o donde se sacaría la grasa.',
    'caution-arteries': 'Sus arterias están enfermas y llega poca sangre a las manos.',
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-donor-fat': 'Hay muy poca grasa que sacar.',
    'caution-heavy-smoking': 'Fuma mucho. El tabaco hace que se cure más despacio. Podemos ayudarle a dejarlo.',
    'caution-weight': 'Su peso sube y baja mucho.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar sus manos como están.',
    'alternative-filler': 'Un relleno: se inyecta un gel. Se cura antes, pero el efecto se va.',
    // What is known least.
    'evidence-weakest': 'Lo que menos se sabe es cómo se recupera. Todos los estudios son pequeños.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-puffy': 'Las dos manos están hinchadas.',
    'safety-rings': 'No se ponga anillos.',
    // Recovery: the early days.
    'phase-early': 'Hasta el día 14',
    'normal-swelling-down': 'La hinchazón baja.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-veins': 'Las venas se ven menos. Se pierde algo de volumen.',
    // Recovery: the final shape.
    'phase-final': 'Forma final',
    'care-next-session': 'Decida con nosotros si quiere otra sesión. Deje al menos 3 meses entre una y otra.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    'care-lump': 'Avise si hay un bulto, una zona dura o una forma desigual después de 3 meses.',
    // Restrictions.
    'restriction-gripping': 'No apriete con fuerza las manos en 2 semanas. Hasta la semana 4, pregunte antes.',
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    // Visits and milestones.
    'visit-final': 'Vemos la forma final a los 12 meses.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

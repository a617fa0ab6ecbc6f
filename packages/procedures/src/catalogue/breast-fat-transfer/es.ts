import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { breastFatTransfer } from './breast-fat-transfer.ts';

/** The breast fat transfer in Spanish. */
export const breastFatTransferEs: ProcedureWords<typeof breastFatTransfer> = {
  locale: 'es',
  name: 'lipoinyección mamaria',
  synonyms: ['injerto de grasa en la mama', 'lipotransferencia mamaria', 'lipomodelado mamario'],
  statements: {
    // What it is.
    summary:
      'Se saca grasa de una parte de su cuerpo y se inyecta en el pecho. Lo llena o le da forma. Una parte de la grasa se queda, y esto varía mucho. Los riesgos son, entre otros, bultos e infección.',
    'body-location': 'El pecho. La grasa sale del vientre, la parte de fuera de los muslos o los flancos.',
    'indication-rebuilt': 'Le han hecho de nuevo el pecho y falta acabar su contorno.',
    'indication-dent': 'Le quitaron parte del pecho por un cáncer y quedó un hueco.',
    'indication-asymmetry': 'Sus pechos son distintos y los quiere más parecidos.',
    'indication-larger': 'Usted quiere más pecho.',
    // Before.
    'preparation-lump':
      'Díganos si tuvo cáncer de mama, un bulto o una prueba del pecho que no salió bien. Un bulto nuevo se mira antes.',
    'preparation-mammogram': 'Antes de poner la grasa se le hace una mamografía (rayos X del pecho).',
    'preparation-after-cancer': 'Tras un cáncer de mama, suele hacerse de 1 a 3 años después del primer tratamiento.',
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-harvest': 'Se saca grasa del vientre, la parte de fuera de los muslos o los flancos con liposucción.',
    'step-wash': 'La grasa se lava y se centrifuga.',
    'step-inject': 'La grasa se inyecta en el pecho.',
    'step-sessions': 'Suelen hacer falta de 2 a 4 sesiones.',
    'anaesthesia-local': 'La zona se adormece con inyecciones (anestesia local). Usted no se duerme.',
    'anaesthesia-general': 'O una anestesia general: usted duerme y no siente nada.',
    duration: 'Nuestras fuentes no dan un tiempo normal. Pregunte a su equipo médico.',
    setting: 'Es cirugía de día: vuelve a casa el mismo día.',
    // Materials.
    'material-own-fat':
      'Su propia grasa. El injerto de grasa da volumen. Las afirmaciones sobre las células madre no están probadas.',
    // What can be expected.
    'outcome-retention': 'La grasa que se queda. Varía mucho.',
    longevity: 'La grasa que se queda puede durar. En los primeros 6 meses se pierde algo de volumen.',
    // What can go wrong.
    'complication-lump': 'Parte de la grasa muere y forma un bulto. La mayoría de estos bultos se va en unos meses.',
    'complication-oil-cyst': 'La grasa que no prende se vuelve aceite. Deja un bulto (quiste oleoso).',
    'complication-calcium': 'La grasa muerta se pone dura (manchas de calcio). Eso puede dar dudas en una mamografía.',
    'complication-fat-loss': 'Se queda menos grasa de lo que se esperaba. Puede hacer falta otra sesión.',
    'complication-infection': 'Se infecta el pecho o la zona de donde salió la grasa.',
    'complication-donor': 'La zona de donde salió la grasa queda dormida o duele. Rara vez, esto no se va.',
    'complication-lung': 'Entra aire en torno a un pulmón, y el pulmón no se puede llenar.',
    'complication-embolism': 'La grasa llega a los pulmones (embolia grasa). Puede causar la muerte.',
    'mechanism-embolism': 'La grasa entra en una vena rota y la sangre la lleva.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-cancer': 'Tiene un cáncer de mama sin tratar.',
    'caution-lump': 'Tiene un bulto en la mama sin tratar.',
    'caution-pregnancy': 'Usted espera un bebé.',
    'caution-imaging': 'No tiene ninguna prueba del pecho de antes.',
    'caution-family': 'Varias personas de su familia tuvieron cáncer de mama.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar sus pechos como están.',
    'alternative-implant': 'Un implante de pecho.',
    'alternative-flap': 'Un colgajo: se lleva al pecho piel y grasa de otra parte de su cuerpo.',
    // What is known least.
    'evidence-weakest': 'Lo que menos se sabe es qué pasa cuando la grasa es solo para tener más pecho.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-sore': 'Tiene dolor y moretones donde se sacó la grasa. El pecho no duele mucho.',
    'care-underwear': 'Lleve ropa interior que sujete bien.',
    'care-garment': 'Lleve la faja donde se sacó la grasa todo el tiempo que le dijeron.',
    'safety-new-lump':
      'Si sale un bulto nuevo en el pecho, llámenos el mismo día, sea cuando sea. Se le hacen las pruebas de siempre para ver si es un cáncer.',
    // Recovery: the early weeks.
    'phase-early': 'Hasta el día 21',
    'normal-bruise': 'Los moretones donde se sacó la grasa se van en 2 a 3 semanas.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-lumps': 'Pueden salir bultos. La mayoría se va en unos meses. Aun así, llámenos por cada bulto nuevo.',
    'care-weight': 'Mantenga el mismo peso.',
    // Recovery: the final volume.
    'phase-final': 'Lo que se queda',
    'normal-volume': 'En los primeros 6 meses se pierde algo de volumen.',
    'care-next-session': 'Decida con nosotros si quiere otra sesión. Deje al menos 3 meses entre una y otra.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    // Restrictions.
    'restriction-smoking': 'No fume los primeros 3 meses, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-lifting': 'No levante cosas pesadas en 3 semanas.',
    'restriction-pressure': 'No apriete el pecho en 3 semanas.',
    'restriction-exercise':
      'No haga ejercicio fuerte en 3 semanas. Luego, deporte suave. Hasta cerca de los 3 meses, pregunte antes.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-final': 'Vemos el volumen final.',
    'visit-imaging': 'Vemos con usted cuándo le toca la siguiente mamografía.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-light-sport': 'Deporte suave, si lo vemos bien.',
    'milestone-volume': 'Se ve el volumen final.',
  },
  review: DRAFT,
};

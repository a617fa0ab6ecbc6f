import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialFatTransfer } from './facial-fat-transfer.ts';

/** The facial fat transfer in Spanish. */
export const facialFatTransferEs: ProcedureWords<typeof facialFatTransfer> = {
  locale: 'es',
  name: 'lipoinyección facial',
  synonyms: ['lipotransferencia facial', 'injerto de grasa facial', 'lipofilling facial'],
  statements: {
    // What it is.
    summary:
      'Se saca grasa de una parte de su cuerpo y se inyecta en la cara. Da volumen o forma. En promedio se queda cerca de la mitad de la grasa, y esto varía mucho. Los riesgos son bultos, infección y, muy rara vez, ceguera o un ictus (derrame cerebral).',
    'body-location':
      'Las sienes, la frente, bajo los ojos, las mejillas, los labios, el mentón o la línea de la mandíbula. La grasa sale del vientre, los flancos, las caderas, la cintura, los muslos o las rodillas.',
    'indication-volume': 'Su cara ha perdido volumen por la edad o por una enfermedad.',
    'indication-dent': 'Una parte de su cara está hundida o tiene un hueco.',
    'indication-asymmetry': 'Los dos lados de su cara son distintos y los quiere más parecidos.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-mark': 'Se marcan las zonas y se pone la anestesia.',
    'step-harvest': 'Se saca la grasa con una jeringa o con liposucción. Algunos aparatos usan ultrasonido.',
    'step-decant': 'Se prepara la grasa. Se deja reposar (se decanta), se lava, se centrifuga o se filtra.',
    'step-inject': 'Se pone muy poca grasa cada vez, túnel a túnel, con un tubo fino y romo (cánula).',
    'step-close': 'Se cierran los puntos de entrada.',
    'anaesthesia-sedation':
      'Se le ponen inyecciones para dormir la zona (anestesia local) y sedación. La sedación le da calma y sueño.',
    'anaesthesia-general': 'O una anestesia general: usted duerme y no siente nada.',
    duration: 'Dura de 1 a 2 horas, más o menos.',
    setting: 'Es cirugía de día: vuelve a casa el mismo día.',
    // Materials.
    'material-own-fat':
      'Su propia grasa. El injerto de grasa da volumen. Las afirmaciones sobre las células madre no están probadas.',
    // What can be expected.
    'outcome-retention': 'La grasa que se queda. Varía mucho.',
    'outcome-retention-year': 'La grasa que se queda tras un año, más o menos. Depende de por qué hacía falta.',
    longevity: 'La grasa que se queda puede durar. Cambia cuando cambia su peso. El cuerpo reabsorbe el resto.',
    // What can go wrong.
    'complication-any':
      'Cualquier problema por la grasa en la cara. Lo más común es que la cara quede desigual o que se junte sangre debajo de la piel.',
    'complication-haematoma': 'Se junta sangre debajo de la piel (hematoma).',
    'complication-oil-cyst': 'La grasa que no prende muere o se vuelve aceite. Deja un bulto (quiste oleoso).',
    'complication-irregular': 'La forma queda desigual o con bultos.',
    'complication-fat-loss': 'Se queda menos grasa de lo que se esperaba. Puede hacer falta otra sesión.',
    'complication-blindness':
      'La grasa entra en una arteria del ojo y se pierde la vista. El pronóstico es peor que con un relleno de ácido hialurónico.',
    'complication-stroke': 'La grasa entra en una arteria del cerebro y causa un ictus (derrame cerebral).',
    'complication-embolism': 'La grasa llega a los pulmones (embolia grasa). Puede causar la muerte.',
    'mechanism-embolism': 'La grasa entra en una vena rota y la sangre la lleva.',
    'complication-infection': 'Se infecta la cara.',
    'complication-donor': 'La zona de donde salió la grasa queda dormida o duele.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección donde se sacaría o se pondría la grasa.',
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-donor-fat': 'Hay muy poca grasa que sacar.',
    'caution-heavy-smoking': 'Fuma mucho. El tabaco hace que se cure más despacio. Podemos ayudarle a dejarlo.',
    'caution-weight': 'Su peso sube y baja mucho.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su cara como está.',
    'alternative-filler': 'Un relleno: se inyecta un gel. Se cura antes, pero el efecto se va.',
    'alternative-implant': 'Un implante: se pone una pieza sólida sobre el hueso.',
    // With other treatments.
    'combination-bone': 'La cirugía de hueso o los implantes de la cara van antes de la grasa o a la vez.',
    // What is known least.
    'evidence-weakest':
      'Lo que menos se sabe es cada cuánto se pierde la vista. Se conocen casos, pero no cuántas personas se trataron.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-swelling': 'La hinchazón está en su peor momento. La cara se ve demasiado llena.',
    'normal-bruise': 'Tiene moretones en la cara y donde se sacó la grasa.',
    'care-head-up': 'Tenga la cabeza en alto, también de noche.',
    'care-cool-pack': 'Use una compresa fresca con suavidad. No ponga nunca hielo directo en la piel.',
    'care-garment': 'Lleve la faja donde se sacó la grasa todo el tiempo que le dijeron. Suelen ser de 2 a 6 semanas.',
    // Recovery: the first week.
    'phase-first-week': 'En la primera semana',
    'normal-bruise-fading': 'Los moretones se van.',
    // Recovery: the early weeks.
    'phase-early': 'Semanas 2 y 3',
    'normal-swelling-down': 'La hinchazón baja.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-settling': 'El contorno de la cara se define.',
    'care-weight': 'Mantenga el mismo peso.',
    // Recovery: the final shape.
    'phase-final': 'Forma final',
    'combination-next-session': 'Decida con nosotros si quiere otra sesión. Deje al menos 3 meses entre una y otra.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    'care-lump': 'Avise si hay un bulto, una zona dura o una forma desigual después de 3 meses.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-pressure': 'No se apriete la cara en 4 semanas. Hasta la semana 8, pregunte antes.',
    'restriction-massage': 'No se frote la cara ni se dé masajes en 7 días. Hasta la semana 3, pregunte antes.',
    'restriction-exercise':
      'La primera semana no haga ejercicio. Hasta la semana 3 no lo haga fuerte. Hasta la semana 6, pregunte antes.',
    'restriction-weight': 'Nada de dietas muy duras hasta que pasen 3 meses.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-first': 'Vemos con usted cómo está.',
    'visit-week': 'Vemos cómo va la curación.',
    'visit-early': 'Vemos cómo va todo.',
    'visit-three-months': 'Vemos la forma de la cara.',
    'visit-final': 'Vemos la forma final.',
    'milestone-going-out': 'La mayoría vuelve a salir, con maquillaje.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-exercise': 'Ejercicio fuerte, si lo vemos bien.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

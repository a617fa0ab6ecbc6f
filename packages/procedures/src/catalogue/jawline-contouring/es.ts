import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawlineContouring } from './jawline-contouring.ts';

/** Jawline contouring in Spanish. */
export const jawlineContouringEs: ProcedureWords<typeof jawlineContouring> = {
  locale: 'es',
  name: 'contorno mandibular',
  synonyms: ['reducción del ángulo mandibular', 'reducción mandibular'],
  statements: {
    // What it is.
    summary:
      'Este nombre reúne varias formas de cambiar la línea de la mandíbula. Su plan dice cuál es la suya. Este texto trata de la reducción: una cirugía que quita hueso. No se puede deshacer.',
    'method-reduction': 'Reducción mandibular: se quita hueso en el ángulo de la mandíbula.',
    'method-implant':
      'Implantes de mandíbula: se pone una pieza sólida sobre el hueso. El ángulo de la mandíbula queda más ancho o más bajo.',
    'method-filler': 'Un relleno: se inyecta un gel a lo largo de la mandíbula.',
    'method-toxin':
      'Toxina botulínica tipo A: si el músculo de masticar (masetero) es grande, puede hacerlo más pequeño.',
    'method-fat': 'Se inyecta grasa de otra parte de su cuerpo a lo largo de la mandíbula.',
    'method-liposuction':
      'Liposucción debajo del mentón: se saca grasa. Sus pasos, riesgos y recuperación no son los de este texto. Pregunte por ellos.',
    'body-location': 'La mandíbula, en sus ángulos y sus lados.',
    'indication-bone': 'La parte baja de su cara es ancha por el hueso.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-infection': 'Una infección de un diente o de la encía se trata antes.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-scan':
      'Se hacen un escáner en 3D (TC) y fotos. Las pruebas de imagen ayudan a planear. No pueden prometer un resultado exacto.',
    'step-cut': 'El corte se hace dentro de la boca.',
    'step-trim':
      'Se recorta hueso en el ángulo y a lo largo del lado de la mandíbula. A veces se quita también la capa de fuera.',
    'anaesthesia-general': 'Una anestesia general: usted duerme y no siente nada. Un tubo le ayuda a respirar.',
    duration: 'No hemos hallado ningún dato de cuánto dura. Pregunte a su clínica.',
    setting: 'Al principio se queda en el hospital.',
    longevity: 'El hueso que se quita no vuelve. No se puede deshacer.',
    // What can go wrong.
    'complication-any':
      'Algún problema tras la cirugía, todos leves, en los datos de un solo cirujano. En datos así pueden faltar los malos resultados.',
    'complication-airway': 'Con la hinchazón cuesta respirar.',
    'complication-bleeding': 'La herida sangra o se junta sangre debajo de la piel (hematoma).',
    'complication-fracture':
      'La mandíbula se rompe donde no debe. Un cirujano no vio ningún caso. Eso no quiere decir que no pueda pasar.',
    'complication-numb': 'El labio o el mentón siguen dormidos o se sienten distintos.',
    'complication-facial-nerve': 'Una parte de la cara no se mueve bien.',
    'complication-too-much': 'Se quita más hueso de la cuenta.',
    'complication-asymmetry': 'Los dos lados de la mandíbula se ven distintos.',
    'complication-metal': 'Si se puso metal, se infecta, sobre todo meses más tarde.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    'mechanism-any': 'Se cuentan juntos todos los problemas, por la causa que sea.',
    'evidence-weakest': 'Lo que menos sabemos es cuánto dura la recuperación.',
    // Who may have to wait or choose something else.
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-sleep-apnoea': 'Tiene apnea del sueño. Antes debe verle el médico que pone la anestesia.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    'caution-age': 'Tiene menos de 18 años.',
    'caution-bone-medicine':
      'Toma o tomó medicación para los huesos débiles. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su cirujano y su médico deciden juntos.',
    // Alternatives and other treatments.
    'alternative-none': 'No tratarse: puede dejar su mandíbula como está.',
    'combination-soft-tissue':
      'Primero va la cirugía del hueso. La grasa, los rellenos y la toxina van después. La grasa también se puede poner a la vez.',
    // Recovery: in hospital.
    'phase-hospital': 'En el hospital',
    'normal-swelling': 'Es normal tener hinchazón y el labio dormido.',
    'safety-breathing': 'Si le cuesta respirar, avise al personal de inmediato.',
    'care-head-up': 'Tenga la cabeza en alto, también de noche.',
    // Recovery: the first week.
    'phase-first-week': 'En la primera semana',
    'care-mouthwash': 'Use el enjuague que le dieron.',
    'care-band': 'Lleve la banda de la cara como le dijeron.',
    // Recovery: the first month.
    'phase-early': 'El primer mes',
    'care-soft-food': 'Siga una dieta blanda.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-numbness-fading': 'La zona dormida se recupera poco a poco.',
    'care-food-steps': 'Vuelva a la comida de siempre paso a paso.',
    // Recovery: the final line, and after.
    'phase-final': 'La línea final',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    'phase-later': 'Los años siguientes',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-rinsing': 'No se enjuague la boca el primer día. El segundo, solo con suavidad.',
    'restriction-chewing': 'No mastique los primeros 7 días. Hasta la semana 6, pregunte antes.',
    'restriction-hard-food': 'No coma cosas duras durante 4 semanas. Hasta la semana 6, pregunte antes.',
    'restriction-exercise': 'No vaya al gimnasio ni haga ejercicio fuerte en 4 semanas.',
    'restriction-contact-sport': 'No haga deportes de contacto en 6 semanas. Hasta la semana 8, pregunte antes.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-hospital': 'Vemos con usted cómo está.',
    'visit-check': 'Vemos cómo va la curación.',
    'visit-final': 'Vemos la línea de la mandíbula.',
    'milestone-driving': 'Puede volver a conducir.',
    'milestone-exercise': 'Ejercicio fuerte, si lo vemos bien.',
    'milestone-food': 'Otra vez comida normal.',
    'milestone-shape': 'Se ve la línea final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { genioplasty } from './genioplasty.ts';

/** Genioplasty in Spanish. */
export const genioplastyEs: ProcedureWords<typeof genioplasty> = {
  locale: 'es',
  name: 'genioplastia',
  synonyms: ['mentoplastia ósea', 'cirugía del hueso del mentón'],
  statements: {
    // What it is.
    summary:
      'La genioplastia es una cirugía del hueso del mentón. El hueso se corta, se mueve y se sujeta con placas pequeñas y tornillos. La nueva forma es su propio hueso.',
    'body-location': 'El mentón, en la parte de delante de la mandíbula.',
    'indication-position': 'Su mentón está hacia atrás, sale mucho o no está en el centro.',
    'indication-length': 'Su mentón es largo o corto.',
    'indication-bite': 'Antes se mira su mordida. Una mala mordida puede necesitar otra cirugía de la mandíbula.',
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
    'step-cut': 'El cirujano corta la encía por dentro del labio de abajo.',
    'step-bone': 'El hueso del mentón se corta con una sierra pequeña y se mueve.',
    'step-fix': 'Placas pequeñas y tornillos de titanio sujetan el hueso.',
    'step-close': 'El corte se cierra con puntos que se deshacen.',
    'anaesthesia-general': 'Una anestesia general: usted duerme y no siente nada.',
    duration: 'Dura más o menos 60 minutos.',
    setting: 'Lo usual es pasar una noche en el hospital.',
    'material-titanium':
      'Placas y tornillos de titanio, un metal. Lo usual es dejarlos dentro. No hacen sonar las alarmas de los aeropuertos.',
    // What can be expected.
    'outcome-satisfaction':
      'La gente suele estar más contenta que con un implante de mentón. Es una tendencia, no una prueba.',
    longevity: 'Es su propio hueso, y por eso se hace para durar. El hueso puede volver hacia su sitio de antes.',
    // What can go wrong.
    'complication-numb-early':
      'Al principio el labio o el mentón están dormidos. El número es el más alto que dan los estudios.',
    'complication-numb-lasting': 'El labio o el mentón siguen dormidos o se sienten distintos.',
    'complication-relapse': 'El hueso vuelve hacia su sitio de antes.',
    'complication-plate-infection': 'Las placas se infectan, sobre todo meses más tarde.',
    'complication-bleeding': 'La herida sangra o se junta sangre debajo de la piel (hematoma).',
    'complication-asymmetry': 'El mentón se ve desigual.',
    'complication-tooth': 'Se daña un diente cerca del corte.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    'evidence-weakest': 'Lo que menos sabemos es si se daña la mordida y cuántas veces hace falta otra cirugía.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección en la boca o en la piel.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-bite': 'Su mordida no es buena y necesita cirugía de la mandíbula.',
    'caution-age': 'Tiene menos de 18 años, o su cara todavía crece.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-diabetes':
      'Su diabetes no está bien controlada. El azúcar alto hace más lenta la curación. Con buen control, la diabetes no suele ser un obstáculo.',
    'caution-radiotherapy': 'Le dieron radioterapia en los maxilares.',
    'caution-bone-medicine':
      'Toma o tomó medicación para los huesos débiles. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su cirujano y su médico deciden juntos.',
    'caution-allergy': 'El material le da alergia.',
    // Alternatives and other treatments.
    'alternative-none': 'No tratarse: puede dejar su mentón como está.',
    'alternative-implant':
      'Un implante de mentón: se pone una pieza sólida sobre el hueso. En los estudios hubo más infecciones y más heridas abiertas, y menos zonas dormidas al principio.',
    'alternative-filler': 'Un relleno: se inyecta un gel. Se cura antes, pero el efecto se va.',
    'combination-soft-tissue':
      'Primero va la cirugía del hueso. La grasa, los rellenos y la toxina van después. La grasa también se puede poner a la vez.',
    // Recovery: in hospital.
    'phase-hospital': 'En el hospital',
    'normal-oozing': 'La boca duele y sangra un poco.',
    'normal-numb': 'El labio está dormido, como tras ir al dentista.',
    'care-press': 'Si sangra, apriete 10 minutos con un paño hecho un rollo.',
    'care-medicine': 'Tome las medicinas para el dolor y los antibióticos que le den.',
    // Recovery: the first week.
    'phase-first-week': 'En la primera semana',
    'normal-swelling': 'La hinchazón y los moretones son normales. El dolor es más fuerte los primeros días.',
    'care-soft-food': 'Tome comida blanda hasta que le digamos que puede masticar más.',
    'care-mouthwash': 'Use el enjuague que le dieron.',
    'care-head-up': 'Duerma con la cabeza en alto.',
    'care-tape': 'Si le dieron una cinta o una faja para el mentón, úsela como le dijeron.',
    // Recovery: weeks two and three.
    'phase-early': 'Semanas 2 y 3',
    'normal-stitches': 'Los puntos se caen desde la semana 2.',
    // Recovery: the bone heals.
    'phase-bone-healing': 'El hueso se cura',
    'normal-numbness-fading': 'La zona dormida se recupera poco a poco.',
    'care-food-steps': 'Vuelva a la comida de siempre paso a paso.',
    // Recovery: the final shape, and after.
    'phase-final': 'Forma final',
    'normal-final': 'La forma final se ve a menudo a los 9 a 12 meses.',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    'phase-later': 'Los años siguientes',
    'normal-later': 'La mayoría de las veces no hay que hacer nada. Lo usual es dejar las placas dentro.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-hot-drinks': 'No tome nada caliente con el labio dormido, sobre todo en los primeros 7 días.',
    'restriction-exercise': 'No haga ejercicio fuerte en 3 semanas.',
    'restriction-contact-sport':
      'No haga deportes de contacto en 6 semanas. Hasta la semana 12, evite los golpes y pregunte antes.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-xray': 'Le hacen una radiografía antes de ir a casa.',
    'visit-first-week': 'Le vemos para una primera revisión.',
    'visit-check': 'Vemos cómo va la curación.',
    'visit-final': 'Vemos la forma del mentón.',
    'milestone-driving': 'Puede volver a conducir.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-activity': 'Usted vuelve a sus días de siempre.',
    'milestone-exercise': 'Ejercicio fuerte, si lo vemos bien.',
    'milestone-food': 'Otra vez comida normal.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawImplant } from './jaw-implant.ts';

/** The jaw implant in Spanish. */
export const jawImplantEs: ProcedureWords<typeof jawImplant> = {
  locale: 'es',
  name: 'implante de ángulo mandibular',
  synonyms: ['implante de mandíbula', 'implante del ángulo de la mandíbula'],
  statements: {
    // What it is.
    summary:
      'Un implante de ángulo mandibular es una pieza sólida que se pone en la esquina de atrás de la mandíbula, bajo el músculo de masticar. Hace que ese ángulo salga más. Cambia la forma de la cara, no la mordida.',
    'body-location': 'La esquina de atrás de la mandíbula: a la izquierda, a la derecha o en los dos lados.',
    'indication-weak-angle': 'El ángulo de su mandíbula se marca poco. Usted lo quiere más ancho o más bajo.',
    'indication-uneven': 'Su mandíbula es desigual.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-infection': 'Una infección de un diente o de la encía se trata antes. Podría pasar al implante.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-plan':
      'Se mira su cara. Si el implante se hace para usted, se hace un escáner. Las pruebas de imagen ayudan a planear. No pueden prometer un resultado exacto.',
    'step-choose':
      'Se eligen la forma, el tamaño y el material. Los implantes pueden tener tamaños fijos o hacerse para usted con un escáner. Pregunte cuál es el suyo. Un material que el cuerpo tolera bien baja el riesgo de una reacción, pero no lo quita.',
    'step-cut': 'Se hace un corte por dentro de la mejilla, detrás del último diente.',
    'step-place': 'Se hace un bolsillo bajo el músculo de masticar (masetero). El implante se pone dentro.',
    'step-fix':
      'Fijar un implante con un tornillo o un punto baja la posibilidad de que se mueva. Algunos cirujanos confían en un bolsillo ajustado. Pregunte cómo se fija el suyo y por qué. Fijarlo no descarta una infección.',
    'step-close': 'El corte se cierra con puntos.',
    'anaesthesia-general': 'Una anestesia general: usted duerme y no siente nada.',
    'anaesthesia-sedation':
      'Hay clínicas que duermen la zona con inyecciones (anestesia local) y dan sedación. Le da calma y sueño.',
    duration: 'Dura de 60 a 120 minutos.',
    setting: 'Pregunte si vuelve a casa el mismo día.',
    // Materials.
    'material-silicone': 'Silicona sólida. La sujeta una cápsula de cicatriz. No se hace hueso.',
    'material-polyethylene':
      'Polietileno poroso. El tejido crece dentro de él, y por eso cuesta más sacarlo. No se hace hueso.',
    'material-peek': 'PEEK, un plástico duro.',
    'material-titanium': 'Titanio, un metal.',
    // How it is held.
    'fixation-screw':
      'A menudo un tornillo. Lleva unos minutos más. Puede ser algo más difícil y caro, con algo más de riesgo.',
    // What can be expected.
    'outcome-satisfaction': 'Cuánta gente está contenta con el resultado.',
    longevity: 'Está hecho para durar, pero algunos se mueven, se cambian o se quitan.',
    // What can go wrong.
    'complication-uneven':
      'Los dos lados se ven desiguales, o el implante no es el adecuado. A menudo lleva a otra cirugía.',
    'complication-infection':
      'La zona del implante se infecta. Tarda más en curar, y quizá haya que sacar el implante.',
    'complication-movement': 'El implante se mueve, o la mandíbula se ve extraña. Puede hacer falta otra cirugía.',
    'complication-muscle': 'El músculo de masticar se suelta del hueso.',
    'complication-numb': 'El labio o el mentón se sienten dormidos.',
    'complication-edge': 'Se nota el borde del implante al tocar.',
    'complication-exposure':
      'El implante sale. Si puede ver o tocar el implante por la piel o dentro de la boca, llame a la clínica el mismo día.',
    'complication-shape':
      'El resultado se ve extraño porque el implante es muy grande o está mal puesto. La forma de la mandíbula es difícil de prever.',
    'complication-haematoma': 'Se junta sangre debajo de la piel (hematoma).',
    'complication-pain': 'El implante duele o aprieta un nervio. Esto puede durar.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección en la boca o en la piel.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-bite': 'Su mordida no es buena y necesita cirugía de la mandíbula.',
    'caution-jaw-joint': 'Tiene una enfermedad de la articulación de la mandíbula.',
    'caution-age': 'Tiene menos de 18 años.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-diabetes':
      'Su diabetes no está bien controlada. El azúcar alto hace más lenta la curación. Con buen control, la diabetes no suele ser un obstáculo.',
    'caution-radiotherapy': 'Le dieron radioterapia en los maxilares.',
    'caution-bone-medicine':
      'Toma o tomó medicación para los huesos débiles. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su cirujano y su médico deciden juntos.',
    'caution-allergy': 'El material le da alergia.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su mandíbula como está.',
    'alternative-filler':
      'Un relleno: se inyecta un gel a lo largo de la mandíbula. Se cura antes, pero el efecto se va.',
    'alternative-toxin': 'La toxina botulínica en el músculo de masticar hace la cara más fina. Es el efecto opuesto.',
    'alternative-fat': 'Se inyecta grasa de otra parte de su cuerpo. Una parte no se queda.',
    'alternative-jaw-surgery': 'Cirugía de la mandíbula: se corta y se mueve el propio hueso.',
    // With other treatments.
    'combination-soft':
      'Los implantes van antes que la grasa, el relleno o la toxina. La grasa también se puede poner a la vez.',
    // What is known least.
    'evidence-weakest':
      'No hemos hallado ningún estudio que reúna cifras de estos implantes. Pregunte a su cirujano por las suyas.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-swelling': 'Hay mucha hinchazón. Lo peor es hacia los días 2 y 3.',
    'care-head-up': 'Tenga la cabeza en alto, también de noche.',
    'care-cold-pack': 'Use compresas frías en la zona.',
    'care-liquids': 'Tome comida que se pueda beber.',
    // Recovery: the early days.
    'phase-early': 'Las dos primeras semanas',
    'normal-stiff':
      'La boca se abre menos. Al principio puede costar más comer, hablar y sonreír, durante días o semanas.',
    'care-soft-food': 'Siga una dieta blanda.',
    'care-mouthwash': 'Use el enjuague que le dieron.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-settling': 'La nueva forma se empieza a ver hacia el mes 1.',
    // Recovery: the final shape.
    'phase-final': 'Forma final',
    'normal-slow-swelling': 'Puede quedar algo de hinchazón durante varios meses.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    'normal-later': 'Algunos implantes se mueven, se cambian o se quitan más tarde.',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-chewing': 'No mastique los primeros días.',
    'restriction-hard-food': 'No coma cosas duras durante 2 semanas. Hasta la semana 3, pregunte antes.',
    'restriction-contact-sport': 'No haga deportes de contacto en 4 semanas o más.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-first': 'Vemos cómo se va curando.',
    'visit-second': 'Vemos cómo se cura la herida.',
    'visit-four-weeks': 'Vemos si ha curado y si el implante está en su sitio.',
    'visit-shape': 'Vemos si el implante sigue en su sitio.',
    'visit-final': 'Vemos otra vez si el implante está en su sitio.',
    'milestone-contact-sport': 'Deporte de contacto, si estamos de acuerdo.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { cheekImplant } from './cheek-implant.ts';

/** The cheek implant in Spanish. */
export const cheekImplantEs: ProcedureWords<typeof cheekImplant> = {
  locale: 'es',
  name: 'implante de pómulo',
  synonyms: ['implante malar', 'aumento de pómulo con implante'],
  statements: {
    // What it is.
    summary:
      'Un implante de pómulo es una pieza sólida que se pone sobre el hueso del pómulo, bajo la piel y el músculo. Hace que un pómulo plano salga más. Cambia la forma de la cara, no la mordida.',
    'definition-zygomatic': 'Hay implantes dentales que van en el pómulo y se llaman casi igual. Son otra cosa.',
    'body-location': 'El hueso del pómulo y el maxilar a su lado: a la izquierda, a la derecha o en los dos lados.',
    'indication-flat-cheek': 'Su pómulo es plano, o la mejilla de debajo está hundida.',
    'indication-volume': 'Su mejilla ya no está tan llena.',
    'indication-jowls': 'No levanta la piel caída a lo largo de la mandíbula.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-infection':
      'Una infección de un diente, de la encía o de un seno de la cara se trata antes. Podría pasar al implante.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-plan':
      'Se mide la cara para elegir el tamaño. Las pruebas de imagen ayudan a planear. No pueden prometer un resultado exacto.',
    'step-choose':
      'Se eligen la forma, el tamaño y el material. Los implantes pueden tener tamaños fijos o hacerse para usted con un escáner. Pregunte cuál es el suyo. Un material que el cuerpo tolera bien baja el riesgo de una reacción, pero no lo quita.',
    'step-cut': 'Se hace un corte por dentro del labio de arriba o en el párpado de abajo.',
    'step-place': 'Se hace un bolsillo sobre el pómulo. El implante se pone dentro y se comparan los dos lados.',
    'step-fix':
      'Fijar un implante con un tornillo o un punto baja la posibilidad de que se mueva. Algunos cirujanos confían en un bolsillo ajustado. Pregunte cómo se fija el suyo y por qué. Fijarlo no descarta una infección.',
    'step-close': 'El corte se cierra con puntos.',
    'anaesthesia-sedation':
      'Se le ponen inyecciones para dormir la zona (anestesia local) y sedación. La sedación le da calma y sueño.',
    'anaesthesia-general': 'O una anestesia general: usted duerme y no siente nada.',
    duration: 'Dura de 30 a 60 minutos.',
    setting: 'Pregunte si vuelve a casa el mismo día.',
    // Materials.
    'material-silicone': 'Silicona sólida. La sujeta una cápsula de cicatriz. No se hace hueso.',
    'material-polyethylene':
      'Polietileno poroso. El tejido crece dentro de él, y por eso cuesta más sacarlo. No se hace hueso.',
    'material-eptfe': 'ePTFE, un material que se fabrica.',
    // How it is held.
    'fixation-screw':
      'Un tornillo. Lleva unos minutos más. Puede ser algo más difícil y caro, con algo más de riesgo. La mayoría de los cirujanos no lo usa.',
    'fixation-suture': 'Puntos, o un cojín pequeño sujeto con puntos.',
    'fixation-pocket': 'Nada más que un bolsillo bien ajustado.',
    // What can be expected.
    'outcome-satisfaction': 'Cuánta gente está contenta con el resultado.',
    longevity: 'Está hecho para durar, pero algunos se mueven, se cambian o se quitan.',
    // What can go wrong.
    'complication-infection':
      'La zona del implante se infecta y tarda más en curar. Un implante suelto hay que sacarlo. Uno bien fijo a veces se puede dejar.',
    'complication-size': 'El implante se cambia por otro de otro tamaño.',
    'complication-removal': 'La gente pide que le quiten el implante.',
    'complication-movement':
      'El implante gira o se mueve, o las mejillas se ven desiguales o extrañas. Puede hacer falta otra cirugía.',
    'complication-numb': 'La mejilla, el labio de arriba o la piel bajo el ojo se sienten dormidos.',
    'complication-exposure':
      'El implante sale. Si puede ver o tocar el implante por la piel o dentro de la boca, llame a la clínica el mismo día.',
    'complication-bone-thinning': 'El hueso que está debajo del implante adelgaza.',
    'complication-shape':
      'El resultado se ve extraño porque el implante es muy grande o está mal puesto. La forma de la mejilla es difícil de prever.',
    'complication-haematoma': 'Se junta sangre debajo de la piel (hematoma).',
    'mechanism-removal': 'La persona ya no lo quiere.',
    'complication-pain': 'El implante duele o aprieta un nervio. Esto puede durar.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección en la boca o en la piel.',
    'caution-sinus': 'Tiene una infección en un diente o en un seno de la cara.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-bite': 'Su mordida no es buena y necesita cirugía de la mandíbula.',
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
    'alternative-none': 'No tratarse: puede dejar sus mejillas como están.',
    'alternative-filler': 'Un relleno: se inyecta un gel. Se cura antes, pero el efecto se va.',
    'alternative-fat': 'Se inyecta grasa de otra parte de su cuerpo. Una parte no se queda.',
    'alternative-lift': 'Un estiramiento: una cirugía levanta la piel y el tejido caídos.',
    // With other treatments.
    'combination-soft':
      'Los implantes van antes que la grasa, el relleno o la toxina. La grasa también se puede poner a la vez.',
    // What is known least.
    'evidence-weakest': 'Lo que menos sabemos es cuántas veces se duerme la cara.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-swelling': 'La hinchazón y el dolor leve son normales.',
    'normal-stiff': 'Los labios y la boca se mueven menos. Al principio puede costar más comer y hablar.',
    'care-head-up': 'Tenga la cabeza en alto, también de noche.',
    'care-cold-pack': 'Use compresas frías en la zona.',
    'care-soft-food': 'Siga una dieta blanda.',
    'care-mouthwash': 'Si el corte está dentro de la boca, use el enjuague que le dieron.',
    'safety-eye': 'Si el corte está en el párpado y su vista cambia, llame ya a emergencias.',
    // Recovery: the early days.
    'phase-early': 'Hasta el día 10',
    'normal-stitches': 'Los puntos de la boca se deshacen en unos 10 días.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-settling': 'La hinchazón baja.',
    // Recovery: the final shape.
    'phase-final': 'Forma final',
    'normal-slow-change': 'Hay cambios pequeños que siguen unos meses.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    'normal-later':
      'La mayoría de las veces no hay que hacer nada. Algunos implantes se mueven, se cambian o se quitan más tarde.',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-exercise': 'No haga ejercicio fuerte en unos 10 días. Hasta la semana 4, pregunte antes.',
    'restriction-contact-sport': 'No haga deportes de contacto en 4 semanas o más. Hasta la semana 6, pregunte antes.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-first': 'Le vemos de 1 a 3 días después de la cirugía. Una infección suele verse en las primeras 72 horas.',
    'visit-second': 'Vemos cómo se va curando.',
    'visit-settling': 'Vemos si ha curado y si el implante está en su sitio.',
    'visit-final': 'Vemos si el implante sigue en su sitio.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-contact-sport': 'Deporte de contacto, si estamos de acuerdo.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { chinImplant } from './chin-implant.ts';

/** The chin implant in Spanish. */
export const chinImplantEs: ProcedureWords<typeof chinImplant> = {
  locale: 'es',
  name: 'implante de mentón',
  synonyms: ['mentoplastia con implante', 'implante de barbilla', 'aumento de mentón con implante'],
  statements: {
    // What it is.
    summary:
      'Un implante de mentón es una pieza sólida que se pone sobre el hueso del mentón, bajo la piel y el músculo. Hace que un mentón pequeño salga más. Cambia la forma de la cara, no la mordida.',
    'body-location': 'El mentón, en la parte de delante de la mandíbula.',
    'indication-small-chin': 'Su mentón es pequeño o está hacia atrás, y sus dientes encajan bastante bien.',
    'indication-profile': 'Usted quiere otro perfil. A menudo se planea junto con una cirugía de nariz.',
    'indication-bone-surgery':
      'Para un cambio mayor, un mentón desigual o una mala mordida, puede ir mejor una cirugía del hueso.',
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
      'Se hacen fotos y se miden el mentón, los labios y la nariz. Las pruebas de imagen ayudan a planear. No pueden prometer un resultado exacto.',
    'step-choose':
      'Se eligen la forma, el tamaño y el material. Los implantes pueden tener tamaños fijos o hacerse para usted con un escáner. Pregunte cuál es el suyo. Un material que el cuerpo tolera bien baja el riesgo de una reacción, pero no lo quita.',
    'step-cut': 'Se hace un corte debajo del mentón o por dentro del labio de abajo.',
    'step-place': 'Se hace un bolsillo sobre el hueso. El implante se pone en el borde de abajo del mentón.',
    'step-fix':
      'Fijar un implante con un tornillo o un punto baja la posibilidad de que se mueva. Algunos cirujanos confían en un bolsillo ajustado. Pregunte cómo se fija el suyo y por qué. Fijarlo no descarta una infección.',
    'step-close': 'El corte se cierra con puntos y se pone una cinta.',
    'anaesthesia-sedation':
      'Se le ponen inyecciones para dormir la zona (anestesia local) y sedación. La sedación le da calma y sueño.',
    'anaesthesia-general': 'O una anestesia general: usted duerme y no siente nada.',
    duration: 'Dura de 30 a 60 minutos.',
    setting: 'Es cirugía de día: vuelve a casa el mismo día.',
    // Materials.
    'material-silicone': 'Silicona sólida. La sujeta una cápsula de cicatriz. No se hace hueso.',
    'material-polyethylene':
      'Polietileno poroso. El tejido crece dentro de él, y por eso cuesta más sacarlo. No se hace hueso.',
    'material-eptfe': 'ePTFE, un material que se fabrica.',
    'material-peek': 'PEEK, un plástico duro.',
    'material-titanium': 'Titanio, un metal.',
    // How it is held.
    'fixation-screw':
      'Uno o dos tornillos. El segundo evita que el implante gire. Lleva unos minutos más. Puede ser algo más difícil y caro, con algo más de riesgo.',
    'fixation-suture': 'Puntos.',
    'fixation-both': 'Tornillos y puntos.',
    'fixation-pocket': 'Nada más que un bolsillo bien ajustado.',
    // What can be expected.
    'outcome-satisfaction': 'La gente dice que está contenta con el resultado.',
    longevity:
      'Está hecho para durar, pero algunos se mueven, se cambian o se quitan. El hueso que está debajo del implante puede adelgazar.',
    // What can go wrong.
    'complication-infection':
      'La zona del implante se infecta. Tarda más en curar, y quizá haya que sacar el implante. Los estudios difieren mucho.',
    'complication-numb-silicone': 'El labio o el mentón se sienten dormidos, con un implante de silicona.',
    'complication-numb-eptfe': 'El labio o el mentón se sienten dormidos, con un implante de ePTFE.',
    'complication-numb-polyethylene':
      'El labio o el mentón se sienten dormidos, con un implante de polietileno poroso.',
    'complication-revision': 'La gente quiere cambiar el resultado con otra cirugía.',
    'complication-movement':
      'El implante se mueve, o el mentón se ve desigual o extraño. Puede hacer falta otra cirugía.',
    'complication-exposure':
      'El implante sale. Si puede ver o tocar el implante por la piel o dentro de la boca, llame a la clínica el mismo día.',
    'complication-bone-thinning': 'El hueso que está debajo del implante adelgaza.',
    'complication-shape': 'El resultado se ve extraño porque el implante es muy grande o está mal puesto.',
    'complication-haematoma': 'Se junta sangre debajo de la piel (hematoma).',
    'complication-pain': 'El implante duele o aprieta un nervio. Esto puede durar.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección en la boca o en la piel.',
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
    'alternative-none': 'No tratarse: puede dejar su mentón como está.',
    'alternative-filler': 'Un relleno: se inyecta un gel. Se cura antes, pero el efecto se va.',
    'alternative-fat': 'Se inyecta grasa de otra parte de su cuerpo. Una parte no se queda.',
    'alternative-genioplasty': 'Cirugía del hueso del mentón (genioplastia): se corta y se mueve su propio hueso.',
    // With other treatments.
    'combination-rhinoplasty': 'Se hace a menudo con una cirugía de nariz. El perfil se planea como un todo.',
    'combination-soft':
      'Los implantes van antes que la grasa, el relleno o la toxina. La grasa también se puede poner a la vez.',
    // What is known least.
    'evidence-weakest':
      'Lo que menos sabemos es cuántas veces se quitan los implantes y cuántas veces adelgaza el hueso.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-swelling': 'La hinchazón, los moretones y la tirantez son normales.',
    'normal-stiff': 'La sonrisa y el habla están rígidas. Al principio puede costar más comer y hablar.',
    'care-head-up': 'Tenga la cabeza en alto, también de noche.',
    'care-cold-pack': 'Use compresas frías en la zona.',
    'care-soft-food': 'Tome comida blanda o líquida, más o menos una semana.',
    'care-mouthwash': 'Si el corte está dentro de la boca, use el enjuague que le dieron.',
    // Recovery: the early days.
    'phase-early': 'Hasta el día 10',
    'normal-bruise': 'Los moretones se van. Los puntos de la boca se deshacen en unos 10 días.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-settling': 'La tirantez ya no está. La mayor parte de la hinchazón se va hacia la semana 6.',
    'care-build-activity': 'Haga un poco más cada semana.',
    // Recovery: the final shape.
    'phase-final': 'Forma final',
    'normal-numbness-fading':
      'La zona dormida se recupera poco a poco. Puede notar pequeños cambios en cómo siente el mentón.',
    // Recovery: the years after.
    'phase-later': 'Los años siguientes',
    'normal-later':
      'La mayoría de las veces no hay que hacer nada. Algunos implantes se mueven, se cambian o se quitan más tarde.',
    'care-look': 'Si hay algo que le preocupa, díganoslo. Podemos verle.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-alcohol': 'No beba alcohol en 5 días.',
    'restriction-pressure': 'No apriete el mentón en 6 semanas. Hasta el mes 3, pregunte antes.',
    'restriction-hard-food': 'No coma cosas duras durante 7 a 10 días.',
    'restriction-exercise': 'No haga ejercicio fuerte en unos 10 días. Hasta la semana 4, pregunte antes.',
    'restriction-contact-sport': 'No haga deportes de contacto en 4 semanas o más. Hasta la semana 6, pregunte antes.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-first': 'Vemos cómo se va curando.',
    'visit-stitches': 'Se quitan los puntos de la piel.',
    'visit-six-weeks': 'Vemos si ha curado y si el implante está en su sitio.',
    'visit-final': 'Vemos si el implante sigue en su sitio.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-activity': 'Usted vuelve a sus días de siempre.',
    'milestone-contact-sport': 'Deporte de contacto, si estamos de acuerdo.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialBalancing } from './facial-balancing.ts';

/** The facial balancing plan in Spanish. */
export const facialBalancingEs: ProcedureWords<typeof facialBalancing> = {
  locale: 'es',
  name: 'plan de armonización facial',
  synonyms: ['armonización facial'],
  statements: {
    // What it is.
    summary:
      'La armonización facial es un plan, no un solo tratamiento. Primero se mira toda la cara. Después se hace un plan para usted. Se busca que las partes y los dos lados de su cara vayan bien juntos.',
    'definition-parts':
      'El plan tiene partes que se hacen en orden. Cada parte tiene sus propios riesgos, y usted da su permiso para cada una.',
    'definition-injections':
      'Una parte puede ser de inyecciones: rellenos, toxina botulínica tipo A o su propia grasa.',
    'definition-operations': 'Una parte puede ser una cirugía: de la nariz, del mentón o de la línea de la mandíbula.',
    'definition-timelines':
      'Cada parte tiene su propio calendario y sus propios signos de alarma. Cuentan los signos de todas.',
    'definition-merged':
      'El plan muestra los calendarios juntos. Si dos límites coinciden, en él vale el más largo. Lo normal tras cada parte no cambia.',
    'definition-order': 'Las reglas del orden son una propuesta. Deciden usted y su clínica.',
    'body-location': 'La cara.',
    'indication-contour': 'Quiere líneas más claras en la cara.',
    'indication-volume': 'Su cara ha perdido volumen.',
    'indication-asymmetry': 'Los dos lados de su cara son distintos y eso le molesta.',
    'indication-proportion': 'Quiere que las partes de su cara vayan mejor juntas.',
    // Before.
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    // Steps.
    'step-goals': 'Usted dice qué le molesta, qué espera y por qué. También dice qué le preocupa.',
    'step-assess': 'Se miran los rasgos de su cara: cómo van juntos y cómo son el hueso y las partes blandas.',
    'step-who':
      'Pregunte por la formación, el registro y quién hace cada parte. Para operar la nariz, la mandíbula o el mentón hace falta un cirujano que se haya formado en eso.',
    'step-options':
      'Se le habla de cada opción: sus riesgos, qué puede hacer y qué no. No tratarse es una de ellas. Tómese su tiempo para decidir.',
    'step-choose': 'Usted y la clínica eligen las partes. El plan se hace para usted.',
    'step-stages': 'Las partes se hacen por etapas.',
    'step-follow-up':
      'En las citas de después vemos cómo va todo, le damos respuestas y, si hace falta, se cambia el plan.',
    'anaesthesia-topical': 'Para rellenos y toxina: una crema que duerme la piel, anestesia dentro del gel, o nada.',
    'anaesthesia-sedation':
      'Para la grasa y algunos implantes: inyecciones que duermen la zona con sedación, o anestesia general.',
    'anaesthesia-general': 'Para operar el hueso o la nariz: anestesia general. Usted duerme y no siente nada.',
    duration: 'Cada parte tiene su propio tiempo.',
    setting: 'Cada parte tiene su lugar: desde una sala de la clínica hasta una noche en el hospital.',
    longevity: 'El resultado dura lo que dura la parte que se va antes. Esas partes se pueden volver a hacer.',
    // What can go wrong.
    'complication-blockage': 'El relleno tapa un vaso de sangre. La piel puede morir.',
    'complication-sight-loss':
      'El relleno o la grasa entra en una arteria del ojo. Se pierde la vista, y muchas veces no vuelve.',
    'complication-stroke':
      'El relleno o la grasa entra en una arteria del cerebro. Esto es un ictus (derrame cerebral).',
    'complication-numb':
      'Tras un implante o una cirugía del hueso se daña un nervio. El labio, el mentón o la mejilla siguen dormidos.',
    'complication-clot': 'Tras una cirugía se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    'evidence-weakest':
      'Lo que menos sabemos es en qué orden conviene operar. Solo hallamos un acuerdo de expertos sobre las inyecciones.',
    // Who may have to wait or choose something else.
    'caution-parts': 'Cada parte tiene sus motivos para esperar o elegir otra cosa.',
    'caution-infection': 'Tiene una infección en la boca o en la piel.',
    'caution-age': 'Tiene menos de 18 años.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. Un tratamiento pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su cara como está.',
    'alternative-one-part': 'Solo una parte del plan.',
    // The order of the parts.
    'combination-health': 'La salud va primero. Según lo que responda, hablamos con usted antes de darle cita.',
    'combination-dental':
      'Los dientes y las encías se tratan antes. Los dientes, la mordida y la forma de la cara se planean juntos.',
    'combination-bone':
      'Primero va el hueso: cirugía de la mandíbula o del mentón, o implantes. La grasa, el relleno y la toxina van después. La grasa también se puede poner a la vez.',
    'combination-injections':
      'La toxina y el relleno se pueden poner el mismo día, en cualquier orden. O deje 1 o 2 semanas entre las dos cosas.',
    'combination-old-filler':
      'Si se va a operar la nariz o poner un implante, el relleno de esa zona se deshace o se espera.',
    'combination-filler-dental': 'Deje unas 2 semanas entre el relleno y una cirugía de la boca o los dientes.',
    'combination-filler-vaccine':
      'Deje unas 2 semanas entre el relleno y una vacuna. No deje de ponerse una vacuna por el relleno.',
    'combination-fat': 'Deje al menos 3 meses entre la grasa y un retoque.',
    'combination-nose': 'Espere 12 meses antes de juzgar la nariz nueva.',
    'combination-operations':
      'Solo se hacen varias cirugías el mismo día si el tiempo y el riesgo de coágulos están dentro de nuestros límites.',
    'combination-time-to-think':
      'Tómese un tiempo para pensar antes de cada cirugía. Los cirujanos del Reino Unido piden dos semanas.',
    // What patients ask first.
    'care-talk': 'Díganos en todo momento cómo está. Pregunte todo lo que le preocupe.',
    'visit-parts': 'Las citas de después son parte del plan.',
    'normal-swelling':
      'La hinchazón, los moretones y el dolor leve son normales por un tiempo. Cuánto duran depende de cada parte.',
    'normal-time':
      'Tras la mayoría de las inyecciones, la hinchazón y los moretones duran días o semanas. Hasta la forma final, la nariz tarda hasta 12 meses y el hueso del mentón de 9 a 12 meses. Un implante de mandíbula tarda unos meses.',
    'normal-gradual': 'El cambio se ve poco a poco.',
  },
  review: DRAFT,
};

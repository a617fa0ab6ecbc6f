import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { rhinoplasty } from './rhinoplasty.ts';

/** The rhinoplasty in Spanish. */
export const rhinoplastyEs: ProcedureWords<typeof rhinoplasty> = {
  locale: 'es',
  name: 'rinoplastia',
  synonyms: ['cirugía de la nariz', 'septorrinoplastia'],
  statements: {
    // What it is.
    summary: 'La rinoplastia es una cirugía de la nariz. Cambia su forma, cómo se respira por ella, o las dos cosas.',
    'body-location':
      'La nariz. El cartílago que haga falta puede salir de la pared de dentro de la nariz (tabique), de una oreja o de una costilla.',
    'indication-shape': 'Usted quiere otra forma de nariz.',
    'indication-breathing': 'Le cuesta respirar por la nariz.',
    'indication-injury': 'Tuvo un golpe en la nariz.',
    'indication-birth': 'Su nariz es distinta desde que nació.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-company': 'Busque a alguien que se quede con usted la primera noche.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-surgeon':
      'Para operar la nariz hace falta un cirujano que se haya formado en eso. Pregunte por la formación, el registro y quién hace cada parte.',
    'step-airway': 'Vemos cómo pasa el aire por su nariz. Le decimos cómo se puede sentir tras la cirugía.',
    'step-comfort': 'Vemos con usted qué hacer contra el dolor y las náuseas.',
    'step-open': 'El cirujano opera de forma abierta o cerrada. Pregunte cuál y por qué.',
    'step-reshape': 'Se cambian el hueso y el cartílago. Se puede poner más cartílago (injerto).',
    'step-skin': 'La piel se pone sobre la nueva forma. Una férula la sujeta.',
    'step-packing':
      'Lo normal es no tapar la nariz por dentro. Los antibióticos se dejan en las 24 horas tras la cirugía.',
    'anaesthesia-general': 'Una anestesia general: usted duerme y no siente nada.',
    duration: 'Dura de 1 a 3 horas, más o menos.',
    setting: 'Se hace en un quirófano. Pregunte si vuelve a casa el mismo día.',
    // Materials.
    'material-cartilage': 'Su propio cartílago, si hace falta un injerto.',
    'material-splint': 'Una férula en la nariz mientras se cura.',
    // What can be expected.
    'outcome-satisfaction': 'La gente dice que está contenta con el resultado.',
    longevity: 'Se hace para que dure. Si quiere operarse otra vez, hay que esperar al menos 12 meses.',
    // What can go wrong.
    'complication-revision': 'La nariz se opera otra vez. Los estudios difieren mucho.',
    'complication-revision-open': 'Hay que operar otra vez tras la forma abierta.',
    'complication-revision-closed': 'Hay que operar otra vez tras la forma cerrada.',
    'complication-infection': 'La nariz se infecta.',
    'complication-opening': 'La herida se abre.',
    'complication-bleeding': 'La nariz sangra más de lo que se espera.',
    'complication-septum': 'Se forma un agujero en la pared de dentro de la nariz (tabique).',
    'complication-smell': 'Se pierde el olfato.',
    'complication-breathing': 'Cuesta más respirar por la nariz.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'En este momento tiene una infección.',
    'caution-growth': 'Su nariz aún crece.',
    'caution-bleeding': 'Tiene un problema de sangrado sin controlar. Nunca deje un anticoagulante por su cuenta.',
    'caution-cocaine': 'Usa cocaína. Si quiere, hable de ello con nosotros en persona.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su nariz como está.',
    'alternative-filler':
      'El relleno cambia la forma sin cirugía. En la nariz, el riesgo de que tape un vaso de sangre es de los más altos. Se puede perder la vista o la piel.',
    'alternative-septum': 'Operar solo la pared de dentro de la nariz (septoplastia).',
    // With other treatments.
    'combination-chin': 'Un implante de mentón se pone a la vez o más tarde.',
    'combination-filler': 'Antes de operar la nariz, el relleno de la nariz se deshace o se espera.',
    // What is known least.
    'evidence-weakest': 'Lo que menos se sabe es cuántos días dura cada etapa de la recuperación.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-blocked': 'La nariz tapada, los ojos morados y un poco de sangre son normales.',
    'care-head-up': 'Duerma con la cabeza en alto 2 semanas.',
    'care-cold-pack': 'Ponga una compresa fría en las mejillas.',
    'safety-aspirin': 'No tome aspirina si no se la mandó un médico. Nunca deje un anticoagulante por su cuenta.',
    // Recovery: with the splint.
    'phase-splint': 'Con la férula',
    'normal-bruise': 'Los moretones de los ojos se van. Puede tardar de 2 a 3 semanas.',
    // Recovery: the early weeks.
    'phase-early': 'Semanas 2 y 3',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-tip': 'La punta está hinchada y dormida.',
    // Recovery: the final shape, and after.
    'phase-final': 'Forma final',
    'normal-refining': 'La forma se afina poco a poco, hasta 12 meses. Con la piel gruesa tarda más.',
    'phase-later': 'Los años siguientes',
    'normal-later': 'Con la piel gruesa la forma aún puede cambiar un poco.',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    // Restrictions.
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-nose-blowing': 'No se suene la nariz en 3 semanas.',
    'restriction-glasses': 'No apoye gafas (lentes) en la nariz en 4 semanas. Hasta la semana 6, pregunte antes.',
    'restriction-exercise': 'No haga ejercicio fuerte en 3 semanas. Hasta la semana 8, pregunte antes.',
    'restriction-contact-sport': 'No haga deportes de contacto en 6 semanas o más. Hasta la semana 8, pregunte antes.',
    'restriction-driving':
      'No conduzca los primeros 10 días. No use máquinas durante 24 a 48 horas tras la anestesia general.',
    // Visits and milestones.
    'visit-splint': 'Se quitan la férula y los puntos.',
    'visit-weeks': 'Vemos cómo va la curación.',
    'visit-six-weeks': 'Vemos cómo va todo.',
    'visit-months': 'Vemos la forma de la nariz.',
    'visit-year': 'Le preguntamos cuánto le gusta el resultado, a los 12 meses o más tarde.',
    'milestone-work': 'La mayoría ha vuelto al trabajo de oficina.',
    'milestone-driving': 'Puede volver a conducir.',
    'milestone-exercise': 'Ejercicio fuerte, si lo vemos bien.',
    'milestone-contact-sport': 'Deporte de contacto, si estamos de acuerdo.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dentalImplant } from './dental-implant.ts';

/** The dental implant in Spanish. */
export const dentalImplantEs: ProcedureWords<typeof dentalImplant> = {
  locale: 'es',
  name: 'implante dental',
  synonyms: ['implante dental unitario', 'implante con corona'],
  statements: {
    // What it is.
    summary:
      'El implante dental ocupa el lugar de la raíz del diente que falta. Es un poste pequeño de metal o cerámica que se pone en el hueso. Cuando el hueso se une a él, se fija encima una corona.',
    'body-location': 'El hueso de la boca, donde falta el diente.',
    'indication-missing-tooth': 'Le falta un diente.',
    'indication-bone': 'Hay hueso que puede sostener el implante, o se puede añadir hueso.',
    // Before.
    'preparation-smoking':
      'Si fuma, déjelo antes de la cirugía. Es una de las mejores cosas que puede hacer por su implante. Podemos ayudarle.',
    'preparation-gums': 'Primero se trata la enfermedad de las encías.',
    'preparation-antibiotic':
      'Quizá le den una dosis de antibiótico antes de la cirugía. Es probable que así fallen menos implantes.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-face-injections':
      '¿Le van a poner inyecciones cerca de la boca? Deje unas 2 semanas entre ellas y la cirugía dental.',
    // Steps.
    'step-assess':
      'Su dentista revisa su boca y le pregunta por su salud. Con una radiografía o un TAC se ve el hueso.',
    'step-extraction':
      'Si aún hay un diente dañado, se saca. El implante se pone el mismo día, o semanas o meses después.',
    'step-graft': 'Si falta hueso, se añade (injerto óseo).',
    'step-place': 'Se coloca el implante en el hueso.',
    'step-heal': 'El hueso se une al implante. Tarda de unas 6 semanas a 6 meses.',
    'step-second-stage':
      'A veces hace falta otra cirugía pequeña. Deja libre de encía la parte de arriba del implante.',
    'step-impression': 'Se toma un molde o una imagen de los dientes para que la corona encaje.',
    'step-crown': 'Se fijan al implante una pieza de unión (pilar) y la corona.',
    'anaesthesia-local': 'La zona se adormece con inyecciones (anestesia local). Usted no se duerme.',
    'anaesthesia-sedation': 'Algunas clínicas dan también sedación. Le da calma y sueño.',
    duration: 'Colocar un implante dura de 30 a 60 minutos. Del inicio a la corona pasan unos 3 a 9 meses.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // When it is placed, and when it first bears a tooth.
    'timing-placement':
      'Se coloca el día en que se saca el diente, con la encía o parte del hueso ya curados, o más tarde.',
    'timing-loading':
      'Muerde con un diente nuevo enseguida, o tras semanas o meses. O lleva primero un diente que no toca al morder. Se prefiere esperar más de 2 meses si el implante es pequeño o no está firme, el injerto es grande o usted se cura peor.',
    'combination-graft':
      'A veces se hace también un injerto óseo, o una elevación de seno (hueso bajo el seno maxilar).',
    // Materials.
    'material-titanium': 'Titanio, puro o mezclado con otros metales.',
    'material-zirconia': 'Zirconia: una cerámica de color blanco. No promete que no haya alergia.',
    'material-graft': 'Para el injerto: su propio hueso, hueso de otra persona o animal, o un material sintético.',
    // What can be expected.
    'outcome-ten-years':
      'El implante sigue en su sitio después de 10 años. Estar en su sitio no siempre es estar sin problemas.',
    'outcome-ten-years-older': 'El implante sigue en su sitio después de 10 años en personas de 65 años o más.',
    'outcome-thirteen-years': 'El implante sigue en su sitio después de unos 13 años.',
    'outcome-twenty-years': 'El implante sigue en su sitio después de 20 años.',
    longevity:
      'Un implante puede durar décadas, pero necesita cuidados. La corona se cambia a menudo a los 10 o 15 años.',
    // What can go wrong.
    'complication-early-failure':
      'El implante no se une al hueso y se pierde. Se nota en las primeras semanas o meses.',
    'complication-late-loss':
      'Se pierde un implante en los 10 primeros años. La pérdida puede llegar años después de la unión.',
    'complication-peri-implantitis': 'La encía y el hueso de alrededor enferman (periimplantitis). Se pierde hueso.',
    'complication-feeling-early':
      'El labio o la barbilla se sienten dormidos o distintos poco después de un implante en la mandíbula.',
    'complication-feeling-lasting':
      'El labio o la barbilla aún se sienten dormidos o distintos un año después de un implante en la mandíbula. En la mayoría, la sensación vuelve antes.',
    'complication-infection': 'Se infecta la herida o el implante.',
    'complication-bleeding': 'La herida no deja de sangrar.',
    'complication-sinus': 'En el maxilar superior, un paso abierto al seno maxilar (el hueco junto a la nariz).',
    'complication-position': 'El implante no está en el sitio correcto.',
    'complication-screw': 'Se afloja el tornillo que sujeta la corona.',
    'complication-jaw-necrosis':
      'En personas que toman o tomaron ciertos medicamentos para los huesos, parte del hueso no se cura y muere.',
    'complication-radiation-necrosis':
      'En personas que recibieron radioterapia en la cabeza o el cuello, parte del hueso no se cura.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'evidence-weakest': 'Lo que menos se sabe es cada cuánto hacen falta los controles.',
    // Who may have to wait or choose something else.
    'caution-cancer-bone-medicine':
      'Recibe medicación para los huesos por la vena debido a un cáncer. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su dentista y su médico deciden juntos.',
    'caution-diabetes':
      'Su diabetes no está bien controlada. El azúcar alto hace más lenta la curación. Con buen control, la diabetes no suele ser un obstáculo.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-radiotherapy': 'Le dieron radioterapia en los maxilares, sobre todo si fue hace poco.',
    'caution-growth': 'Sus huesos de la boca aún crecen (hasta unos 18 a 21 años).',
    'caution-bleeding-disorder': 'Tiene un trastorno de sangrado sin tratar.',
    'caution-heavy-smoking': 'Fuma mucho. Cuanto más fuma, mayor es la posibilidad de que se pierda un implante.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar el hueco como está. Pregunte qué supone para usted.',
    'alternative-bridge': 'Un puente: un diente falso que se sujeta en los dientes de al lado.',
    'alternative-denture': 'Una prótesis removible: un diente falso que se quita y se pone.',
    // Recovery: the day of surgery.
    'phase-day-of-surgery': 'Día de la cirugía',
    'normal-oozing': 'Un poco de sangre y la saliva rosada son normales.',
    'normal-numb': 'La boca sigue dormida hasta que pasa la inyección.',
    'care-gauze': 'Muerda la gasa como le mostraron.',
    'care-cold-pack': 'Ponga una compresa fría en la mejilla.',
    'care-cool-food': 'Coma cosas blandas y frías.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-swelling': 'La hinchazón es mayor en los días 2 y 3.',
    'normal-mild-pain': 'Un dolor leve es normal. Cede a los 2 o 3 días.',
    'care-salt-water': 'Desde 24 horas después de la cirugía, enjuague con cuidado con agua tibia y sal.',
    'care-antiseptic-rinse': 'Si le dieron un enjuague de clorhexidina, úselo dos veces al día.',
    'care-brush-others': 'Cepille los otros dientes como siempre.',
    'care-head-up': 'Duerma con la cabeza en alto las primeras 2 o 3 noches.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': 'Las dos primeras semanas',
    'normal-bruise': 'Los moretones se van. Los puntos se caen o se quitan a las 2 o 3 semanas.',
    'care-soft-food': 'Siga una dieta blanda cerca de una semana.',
    'care-gentle-brushing': 'Cepille la zona con cuidado cuando su clínica le diga.',
    // Recovery: bonding.
    'phase-bonding': 'Mientras el hueso se une',
    'normal-nothing-felt':
      'No debe tener dolor ni sentir nada especial. El hueso se une al implante (osteointegración).',
    'safety-silent-failure': 'A veces un implante que falla no da síntomas. Por eso importan los controles.',
    'care-keep-clean': 'Mantenga limpia la zona cada día.',
    'care-temporary-tooth': 'Use el diente provisional como le dijeron.',
    // Recovery: the crown.
    'phase-crown': 'La corona',
    'normal-slow-bonding': 'Algunos implantes tardan hasta 6 meses en unirse.',
    // Recovery: upkeep.
    'phase-upkeep': 'Cuidados de por vida',
    'normal-healthy-gums':
      'Las encías sanas son firmes y no sangran. Suelen ser rosadas, pero el tono cambia según la piel.',
    'care-lifelong': 'La meta es que se una. Un implante unido sigue necesitando cuidados de por vida.',
    'care-clean-between': 'Cepille los dientes cada día y limpie entre ellos con hilo dental o un cepillo pequeño.',
    // Restrictions.
    'restriction-smoking':
      'No fume, al menos hasta que el implante se una (entre 2 y 6 meses), y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-alcohol': 'Evite el alcohol unas 2 semanas, o lo que diga su dentista.',
    'restriction-exercise': 'No haga ejercicio fuerte durante 3 a 5 días.',
    'restriction-rinsing': 'No se enjuague el día de la cirugía.',
    'restriction-hot-food': 'Nada de comida o bebida caliente el día de la cirugía.',
    'restriction-straws': 'No use pajita (popote) el día de la cirugía.',
    'restriction-brushing': 'No cepille la herida al principio. Su clínica le dirá cuándo empezar.',
    'restriction-chewing': 'No mastique con esa zona durante 2 semanas.',
    'restriction-load': 'No muerda con el implante hasta que su dentista diga que se ha unido.',
    'restriction-hard-food': 'No muerda cosas muy duras con la corona nueva.',
    // Visits and milestones.
    'visit-wound': 'Vemos cómo se cura la herida.',
    'visit-bonding': 'Vemos cómo se une el implante al hueso.',
    'visit-fitting': 'Se coloca la corona.',
    'visit-after-crown': 'Le vemos otra vez después de poner la corona.',
    'visit-hygiene': 'Tiene visitas de higiene. Su dentista le dice cada cuánto.',
    'visit-regular': 'Va a un control cada cierto tiempo.',
    'milestone-activity': 'Puede volver a su actividad.',
    'milestone-crown': 'Le ponen su corona.',
  },
  review: DRAFT,
};

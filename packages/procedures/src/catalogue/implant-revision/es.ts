import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { implantRevision } from './implant-revision.ts';

/** Implant revision in Spanish. */
export const implantRevisionEs: ProcedureWords<typeof implantRevision> = {
  locale: 'es',
  name: 'retirada y reimplante de un implante dental',
  synonyms: ['explantación', 'reimplante', 'injerto óseo'],
  statements: {
    // What it is.
    summary:
      'Se retira el implante que ha fallado y a menudo se puede poner otro. Un fallo no es el final. Le puede pasar a cualquiera.',
    'definition-failure': 'Un implante debe unirse al hueso. Si no se une, o si se pierde más tarde, ha fallado.',
    'definition-feelings': 'Puede sentir disgusto, preguntarse por qué o temer otro fallo. Hable con nosotros.',
    'body-location': 'El hueso de la boca, donde falló el implante.',
    'indication-loose': 'El implante está flojo o se siente raro.',
    'indication-pain': 'La zona sigue doliendo con el paso del tiempo.',
    'indication-swelling': 'La zona se hincha o se inflama una y otra vez.',
    'safety-silent-failure': 'A veces no hay síntomas. Por eso importan los controles.',
    'indication-peri-implantitis': 'La encía y el hueso junto al implante están muy enfermos (periimplantitis).',
    // Before.
    'preparation-smoking':
      'Si fuma, déjelo antes de la cirugía. Es una de las mejores cosas que puede hacer por su implante. Podemos ayudarle.',
    'preparation-bone-medicine':
      'La medicación para los huesos importa también para los dientes. Díganos si tiene huesos débiles y todo lo que toma o tomó para ellos. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su dentista y su médico deciden juntos cuándo.',
    'preparation-alcohol': 'Beber mucho hace más lenta la curación. Díganos cuánto bebe.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-face-injections':
      '¿Le van a poner inyecciones cerca de la boca? Deje unas 2 semanas entre ellas y la cirugía dental.',
    // Steps.
    'step-find-cause':
      'Primero buscamos la causa, para que no se repita. A menudo se juntan varias: poco hueso, movimiento, infección, tabaco o azúcar alto.',
    'step-scan': 'Un TAC muestra el hueso. Algunas clínicas usan una guía digital.',
    'step-remove': 'El implante se desenrosca o se corta con una broca hueca.',
    'step-clean': 'Se quita el tejido con infección.',
    'step-graft':
      'Un hueso débil sujeta peor un implante. Si falta hueso, se puede añadir (injerto óseo). No hace falta siempre.',
    'step-wait': 'A veces el implante nuevo se pone enseguida. A menudo el hueso necesita primero entre 2 y 6 meses.',
    'step-place': 'Se pone el implante nuevo. Después se une al hueso.',
    'step-crown': 'Se fija encima una corona nueva.',
    'anaesthesia-local': 'La zona se adormece con inyecciones (anestesia local). Usted no se duerme.',
    'anaesthesia-sedation': 'Algunas clínicas dan también sedación. Le da calma y sueño.',
    duration: 'Nuestras fuentes no dan un tiempo normal. Pregunte a su dentista.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // When the new implant is placed.
    'timing-immediate': 'Se pone enseguida. Los estudios no ven una diferencia clara con esperar.',
    'timing-delayed': 'Tras retirarlo, se esperan unos 3 meses.',
    'timing-after-graft': 'Tras un injerto óseo, se esperan de 2 a 3 meses.',
    // Materials.
    'material-own-bone': 'Su propio hueso (autoinjerto).',
    'material-donor-bone': 'Hueso de otra persona (aloinjerto).',
    'material-animal-bone': 'Hueso de un animal (xenoinjerto).',
    'material-synthetic': 'Un material que se fabrica (sintético).',
    // What can be expected.
    'outcome-second': 'El implante nuevo sigue en su sitio. Los estudios difieren mucho.',
    'outcome-third': 'Un tercer implante en el mismo lugar sigue en su sitio.',
    'outcome-one-year': 'El implante nuevo sigue en su sitio después de 1 año.',
    'outcome-graft-at-once': 'Con el injerto hecho enseguida, el implante nuevo sigue en su sitio después de 1 año.',
    'outcome-graft-later':
      'Con el injerto hecho más tarde, el implante nuevo sigue en su sitio después de 1 año. La diferencia puede ser azar.',
    longevity: 'Un segundo implante suele ir bien, pero algo menos que el primero. Encontrar la causa es lo primero.',
    'evidence-weakest': 'Lo que menos se sabe es cuánto hay que esperar.',
    // What can go wrong.
    'complication-new-failure':
      'El implante nuevo falla también. Si no se une, se nota en las primeras semanas o meses. Otros pueden fallar años después.',
    'complication-graft':
      'El injerto óseo falla. Se puede infectar o quedar a la vista. Aquí se cuentan los injertos en el lado de la mandíbula.',
    'complication-feeling-early':
      'El labio o la barbilla se sienten dormidos o distintos poco después de un implante en la mandíbula.',
    'complication-feeling-lasting':
      'El labio o la barbilla aún se sienten dormidos o distintos un año después de un implante en la mandíbula. En la mayoría, la sensación vuelve antes.',
    'complication-radiation-necrosis':
      'En personas que recibieron radioterapia en la cabeza o el cuello, parte del hueso no se cura.',
    'complication-jaw-necrosis':
      'En personas que toman o tomaron ciertos medicamentos para los huesos, parte del hueso no se cura y muere.',
    'complication-bone-defect': 'Falta hueso donde estaba el implante.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    // Who may have to wait or choose something else.
    'caution-cause': 'No se ha encontrado la causa, o sigue ahí.',
    'caution-cancer-bone-medicine':
      'Recibe medicación para los huesos por la vena debido a un cáncer. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su dentista y su médico deciden juntos.',
    'caution-diabetes':
      'Su diabetes no está bien controlada. El azúcar alto hace más lenta la curación. Con buen control, la diabetes no suele ser un obstáculo.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-radiotherapy': 'Le dieron radioterapia en los maxilares, sobre todo si fue hace poco.',
    'caution-growth': 'Sus huesos de la boca aún crecen (hasta unos 18 a 21 años).',
    'caution-bleeding-disorder': 'Tiene un trastorno de sangrado sin tratar.',
    'caution-heavy-smoking':
      'Fuma mucho. El tabaco hace que llegue menos sangre a la encía. Cuanto más fuma, mayor es la posibilidad de que se pierda un implante.',
    // Alternatives.
    'alternative-none': 'Sin implante nuevo: puede dejar el hueco como está. Pregunte qué supone para usted.',
    'alternative-bridge': 'Un puente: un diente falso que se sujeta en los dientes de al lado.',
    'alternative-denture': 'Una prótesis removible: un diente falso que se quita y se pone.',
    // Recovery: after removal.
    'phase-removal': 'Los primeros días',
    'normal-oozing': 'Un poco de sangre y la saliva rosada son normales.',
    'normal-swelling': 'La hinchazón es mayor en los días 2 y 3.',
    'normal-mild-pain': 'Un dolor leve es normal. Cede a los 2 o 3 días.',
    'normal-numb': 'La boca sigue dormida hasta que pasa la inyección.',
    'care-gauze': 'Muerda la gasa como le mostraron.',
    'care-cold-pack': 'Ponga una compresa fría en la mejilla.',
    'care-cool-food': 'Coma cosas blandas y frías.',
    'care-salt-water': 'Desde 24 horas después de la cirugía, enjuague con cuidado con agua tibia y sal.',
    'care-head-up': 'Duerma con la cabeza en alto las primeras 2 o 3 noches.',
    'care-antiseptic-rinse': 'Si le dieron un enjuague de clorhexidina, úselo dos veces al día.',
    'care-brush-others': 'Cepille los otros dientes como siempre.',
    // Recovery: the gum.
    'phase-gum': 'La encía se cura',
    'care-soft-food': 'Siga una dieta blanda.',
    'care-keep-clean': 'Mantenga limpia la zona cada día.',
    // Recovery: the bone.
    'phase-bone': 'El hueso se cura',
    'care-temporary-tooth': 'Use el diente provisional como le dijeron.',
    // Recovery: the new implant.
    'phase-new-implant': 'El implante nuevo',
    'normal-restart':
      'Si no se puso enseguida, el implante nuevo se pone entre el día 60 y el 180. Desde ahí su plan es el de un primer implante, desde el día 0.',
    'care-lifelong': 'La meta es que se una. Un implante unido sigue necesitando cuidados de por vida.',
    // Restrictions.
    'restriction-smoking':
      'No fume, al menos hasta que el implante se una (entre 2 y 6 meses), y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-alcohol': 'Evite el alcohol unas 2 semanas, o lo que diga su dentista.',
    'restriction-exercise': 'No haga ejercicio fuerte durante 3 a 5 días.',
    'restriction-rinsing': 'No se enjuague el día de la cirugía.',
    'restriction-hot-food': 'Nada de comida o bebida caliente el día de la cirugía.',
    'restriction-straws': 'No use pajita (popote) el día de la cirugía.',
    'restriction-brushing': 'No cepille la herida al principio. Su clínica le dirá cuándo empezar.',
    'restriction-poking': 'No toque el hueco con la lengua ni con un dedo.',
    'restriction-load': 'No muerda con esa zona hasta que su dentista le diga.',
    // Visits and milestones.
    'visit-stitches': 'Vemos cómo se cura la herida.',
    'visit-gum': 'Vemos cómo se cura la encía.',
    'visit-bone': 'Con una radiografía vemos el hueso antes del paso siguiente.',
    'visit-fitting': 'Se coloca la corona nueva.',
    'visit-regular': 'Va a un control cada cierto tiempo.',
    'milestone-crown': 'Le ponen su corona nueva.',
  },
  review: DRAFT,
};

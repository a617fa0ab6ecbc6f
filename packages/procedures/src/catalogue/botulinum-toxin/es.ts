import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { botulinumToxin } from './botulinum-toxin.ts';

/** Botulinum toxin type A in Spanish. */
export const botulinumToxinEs: ProcedureWords<typeof botulinumToxin> = {
  locale: 'es',
  name: 'toxina botulínica tipo A',
  synonyms: ['neuromodulador', 'toxina botulínica'],
  statements: {
    // What it is.
    summary:
      'La toxina botulínica tipo A es un medicamento con receta. Unas inyecciones pequeñas relajan un músculo durante unos meses. Las líneas sobre ese músculo se ven más suaves mientras dura.',
    'body-location': 'Músculos de la cara y, a veces, del cuello.',
    'indication-licensed':
      'Le molestan las líneas del entrecejo, del lado de los ojos o de la frente. El medicamento está aprobado para esto.',
    'indication-off-label':
      'Hay otras zonas en las que no está aprobado: el mentón, el músculo de masticar (masetero), la sonrisa que muestra la encía o el cuello. Eso se llama uso fuera de lo aprobado.',
    // Before.
    'preparation-medicines': 'Díganos todos los medicamentos que toma. No deje ninguno por su cuenta.',
    'preparation-product': 'Pregunte qué producto le ponen y de dónde viene.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte por la formación, el registro y quién hace cada parte. Tómese su tiempo para decidir.',
    'step-prescriber': 'Usted ve en persona a quien lo receta. Deciden juntos.',
    'step-inject': 'Le pinchan varias veces, un poco cada vez.',
    duration: 'Dura de 10 a 30 minutos.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // Materials.
    'material-toxin': 'Toxina botulínica tipo A. Hay varias clases. Todas son medicamentos con receta.',
    // What can be expected.
    'outcome-effect': 'El músculo se relaja, y las líneas sobre él se ven más suaves.',
    longevity: 'El efecto dura de 3 a 4 meses. A veces son de 2 a 6 meses.',
    // What can go wrong.
    'complication-any':
      'Hay algún efecto no deseado. Lo más común es un dolor de cabeza, una reacción de la piel o un músculo débil en la cara.',
    'complication-droop': 'Se cae un párpado o una ceja. Llame a la clínica el mismo día.',
    'complication-double-vision': 'Ve doble. Busque ayuda en el acto.',
    'complication-uneven-brow': 'Una ceja está más alta que la otra.',
    'complication-spread':
      'El efecto pasa a otros músculos. Se siente débil, o le cuesta tragar, hablar o respirar. Llame ya a su número de emergencias. No espere a que le llamemos.',
    'complication-fake': 'Un producto falso hace que se ponga muy mal (botulismo).',
    'complication-cold-sores': 'El herpes labial vuelve en los días siguientes.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección donde iría la aguja, o no se siente bien.',
    'caution-muscle-disease':
      'Tiene una enfermedad de los nervios y los músculos, como miastenia gravis, Lambert-Eaton o ELA. O tiene una parte de la cara que no se mueve.',
    'caution-pregnancy': 'Está embarazada o da el pecho.',
    'caution-medicines':
      'Le ponen un antibiótico por la vena (aminoglucósido) o toma penicilamina, quinina o un bloqueador del calcio. No deje ninguno por su cuenta.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. Un tratamiento pocas veces ayuda con eso. Hable antes con nosotros.',
    'caution-age': 'Tiene menos de 18 años.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su cara como está.',
    'alternative-filler': 'Un relleno: se inyecta un gel. El efecto se va.',
    // With other treatments.
    'combination-filler':
      'El relleno se puede poner el mismo día, antes o después. O deje 1 o 2 semanas entre las dos cosas.',
    'combination-energy-device': 'Primero el láser u otra energía, después la toxina botulínica.',
    'combination-facial-implant': 'Una cirugía del hueso o un implante en la cara va antes que la toxina botulínica.',
    // What is known least.
    'evidence-weakest': 'Lo que menos sabemos es cuántas veces se cae un párpado.',
    // Recovery: the first day.
    'phase-first-day': 'El primer día',
    'normal-first-day': 'Unos bultitos, un moretón o un dolor de cabeza son normales.',
    // Recovery: the effect sets in.
    'phase-onset': 'El efecto llega',
    'normal-onset': 'El efecto empieza el día 2 o 3. En la semana 2 es completo.',
    'care-wait': 'No juzgue el resultado antes de la semana 2.',
    'care-tell': 'Si hay algo que le preocupa, díganoslo.',
    // Recovery: the effect, and after.
    'phase-effect': 'El efecto dura',
    'care-no-repeat': 'No se lo ponga otra vez demasiado pronto.',
    'phase-later': 'Más tarde',
    'normal-later': 'El efecto se va, y el músculo vuelve a moverse. No tiene que ponérselo otra vez.',
    // Restrictions.
    'restriction-massage':
      'No frote la zona el día del tratamiento ni el día siguiente. Hasta el día 3, pregunte antes.',
    'restriction-sun': 'Evite el sol durante 2 días.',
    'restriction-sauna': 'No vaya a la sauna durante 2 días.',
    // Visits and milestones.
    'visit-review': 'Vemos con usted el resultado.',
    'visit-later': 'Le podemos ver otra vez cuando el efecto se va.',
    'milestone-starts': 'El efecto ya empieza.',
    'milestone-full': 'Se ve todo el efecto.',
    'milestone-fading': 'El efecto se ha ido.',
  },
  review: DRAFT,
};

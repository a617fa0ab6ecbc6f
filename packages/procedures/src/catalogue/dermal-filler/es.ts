import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dermalFiller } from './dermal-filler.ts';

/** The dermal filler in Spanish. */
export const dermalFillerEs: ProcedureWords<typeof dermalFiller> = {
  locale: 'es',
  name: 'relleno dérmico',
  synonyms: ['relleno facial', 'relleno de ácido hialurónico'],
  statements: {
    'safety-act-at-once':
      'Llame ya a su número de emergencias si nota uno de estos signos durante o tras el relleno. Su vista cambia, le duele mucho un ojo o se le cae un párpado. La piel se pone blanca, gris, azul o con manchas, o duele mucho. Se le cae un lado de la cara, o le falla un brazo o una pierna. Le cuesta hablar, de pronto se confunde o tiene el peor dolor de cabeza de su vida. No espere a que le llamemos. El relleno puede tapar un vaso de sangre.',
    // What it is.
    summary:
      'Un relleno dérmico es un gel que se inyecta bajo la piel. Rellena arrugas y pliegues, o da volumen a la cara o al dorso de la mano. Con la mayoría de los rellenos el efecto se va.',
    'body-location': 'La cara o el dorso de las manos.',
    'indication-folds': 'Le molestan las arrugas o los pliegues de la cara.',
    'indication-volume':
      'Quiere más volumen en los labios, las mejillas, el mentón, la línea de la mandíbula, bajo los ojos o en el dorso de las manos.',
    // Before.
    'preparation-earlier-filler':
      'Un relleno viejo puede seguir ahí años después. Díganos qué le pusieron, cuándo y dónde.',
    // What the clinic has in place.
    'safety-hyaluronidase': 'Hialuronidasa a mano. Es un medicamento que deshace el relleno de ácido hialurónico.',
    'safety-plan': 'Un plan escrito para un vaso de sangre tapado.',
    'safety-eye-hospital': 'Un contacto en un hospital de ojos.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte por la formación, el registro y quién hace cada parte. Tómese su tiempo para decidir.',
    'step-consent': 'Se le dice que se puede perder la vista. Después usted dice sí o no.',
    'step-prepare': 'Se hacen fotos. Se limpia la piel y se duerme la zona.',
    'step-inject': 'El relleno entra por una aguja o un tubo sin punta (cánula), despacio y poco a poco.',
    'step-massage': 'Algunos rellenos se moldean luego con un masaje.',
    'anaesthesia-topical': 'Se le pone una crema que duerme la piel.',
    duration: 'Dura de 20 a 30 minutos.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // Materials.
    'material-hyaluronic-acid': 'Ácido hialurónico. Un medicamento (hialuronidasa) lo puede deshacer.',
    'material-calcium': 'Hidroxiapatita de calcio. Es un mineral que también tiene el hueso.',
    'material-polylactic-acid': 'Ácido poli-L-láctico, un material que se fabrica y que el cuerpo deshace.',
    'safety-silicone-oil': 'Aceite de silicona. Nadie se lo debe ofrecer.',
    // What can be expected.
    'outcome-effect': 'La zona se ve más llena, o el pliegue menos hondo.',
    longevity:
      'La mayoría de los rellenos duran de 6 a 18 meses. Las pruebas de imagen pueden mostrar el relleno durante años.',
    // What can go wrong.
    'complication-blockage-needle': 'El relleno puesto con aguja tapa un vaso de sangre. La piel puede morir.',
    'complication-blockage-cannula':
      'El relleno puesto con un tubo sin punta (cánula) tapa un vaso de sangre. La piel puede morir.',
    'complication-sight-loss':
      'El relleno entra en una arteria del ojo. Se pierde la vista, y muchas veces no vuelve. La mayoría de los casos son de relleno en el entrecejo o en la nariz.',
    'complication-stroke': 'El relleno entra en una arteria del cerebro. Esto es un ictus (derrame cerebral).',
    'complication-delayed-reaction':
      'Mucho después, el cuerpo reacciona al relleno y la zona se hincha. Puede pasar tras una enfermedad, una vacuna o un tratamiento dental.',
    'complication-cold-sores': 'El herpes labial vuelve en los días siguientes.',
    'complication-infection': 'La zona se infecta.',
    'complication-lumps': 'Usted ve o toca bultos.',
    'complication-movement': 'El relleno se mueve a otro lugar.',
    'complication-colour': 'La piel cambia de color.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-infection': 'Tiene una infección o un herpes labial donde iría el relleno.',
    'caution-high-risk-areas':
      'Quiere relleno en el entrecejo, la nariz, la frente o cerca de los ojos. Ahí es mayor el riesgo de tapar un vaso de sangre.',
    'caution-body': 'Quiere relleno en los pechos, los glúteos o las pantorrillas. No está hecho para eso.',
    'caution-lasting-filler': 'Tiene ahí un relleno que el cuerpo no deshace.',
    'caution-pregnancy': 'Está embarazada o da el pecho. Los rellenos no se han probado bastante en ese tiempo.',
    'caution-allergy': 'Tiene alergia al relleno, a la lidocaína o a una proteína de bacterias.',
    'caution-bleeding': 'Tiene un problema de sangrado. Nunca deje un anticoagulante por su cuenta.',
    'caution-autoimmune': 'Tiene un brote de una enfermedad en la que el cuerpo se ataca a sí mismo (autoinmune).',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. Un tratamiento pocas veces ayuda con eso. Hable antes con nosotros.',
    'caution-age': 'Tiene menos de 18 años. En EE. UU. los rellenos están aprobados desde los 22 años.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar su cara o sus manos como están.',
    'alternative-toxin': 'Toxina botulínica tipo A: un medicamento con receta que relaja los músculos.',
    'alternative-fat': 'Se inyecta grasa de otra parte de su cuerpo. Una parte no se queda.',
    'alternative-implant': 'Un implante: se pone una pieza sólida sobre el hueso.',
    // With other treatments.
    'combination-toxin':
      'La toxina botulínica se puede poner el mismo día, antes o después. O deje 1 o 2 semanas entre las dos cosas.',
    'combination-energy-device': 'Primero el láser u otra energía, después el relleno.',
    'combination-rhinoplasty': 'Antes de operar la nariz, el relleno de la nariz se deshace o se espera.',
    'combination-facial-implant':
      'Una cirugía del hueso o un implante en la cara va antes que el relleno. El relleno que ya tenga en esa zona se deshace o se espera.',
    'combination-dental-work': 'Deje unas 2 semanas entre el relleno y un tratamiento dental.',
    'combination-vaccine':
      'Deje unas 2 semanas entre el relleno y una vacuna. No deje de ponerse una vacuna por el relleno.',
    // What is known least.
    'evidence-weakest': 'Lo que menos sabemos es cuánto esperar entre el relleno y un tratamiento dental o una vacuna.',
    // Recovery: the first hours.
    'phase-first-hours': 'Las primeras horas',
    'normal-first-hours': 'La zona puede estar roja, hinchada, sensible o con un moretón.',
    'care-watch':
      'Vigile el color de su piel y su vista. En la piel oscura un cambio puede verse distinto. Tenga a mano el número de emergencias.',
    // Recovery: the first days.
    'phase-early': 'Los primeros días',
    'normal-swelling': 'Ahora es cuando más se hincha, sobre todo en los labios.',
    // Recovery: settling.
    'phase-settling': 'Todo se asienta',
    'normal-settling':
      'Los moretones se van en 1 a 10 días. En la semana 2 se ha curado la mayor parte de lo que causan las inyecciones.',
    'care-report':
      'Díganos si nota un bulto, o si se hincha tras una enfermedad o una vacuna. Venga cuando lo necesite.',
    // Recovery: the months and years after.
    'phase-late': 'El efecto se va',
    'normal-fading': 'El efecto se va poco a poco.',
    'phase-later': 'Los años siguientes',
    // Restrictions.
    'restriction-make-up': 'No use maquillaje durante 6 a 12 horas.',
    'restriction-alcohol': 'No beba alcohol el día del tratamiento.',
    'restriction-sauna': 'No vaya a la sauna el día del tratamiento.',
    'restriction-exercise': 'No haga ejercicio fuerte el día del tratamiento.',
    'restriction-massage': 'No frote ni masajee la zona hasta el día 3.',
    'restriction-flying': 'No viaje en avión hasta el día 4. Hasta el día 7, pregunte antes.',
    'restriction-dental-work': 'No se haga tratamientos dentales hasta el día 3. Hasta la semana 2, pregunte antes.',
    // Visits and milestones.
    'visit-message': 'Le mandamos un mensaje. Le pregunta por signos de un vaso de sangre tapado.',
    'visit-review': 'Vemos con usted el resultado.',
    'milestone-bruise': 'Los moretones se han ido.',
    'milestone-fading': 'El efecto se ha ido.',
  },
  review: DRAFT,
};

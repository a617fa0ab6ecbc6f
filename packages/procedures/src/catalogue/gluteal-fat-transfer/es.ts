import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { glutealFatTransfer } from './gluteal-fat-transfer.ts';

/** The buttock fat transfer in Spanish. */
export const glutealFatTransferEs: ProcedureWords<typeof glutealFatTransfer> = {
  locale: 'es',
  name: 'lipoinyección glútea',
  synonyms: ['lipotransferencia glútea', 'gluteoplastia con lipoinjertos', 'BBL'],
  statements: {
    // Before anything else.
    'safety-death':
      'Pasar grasa a los glúteos puede causar la muerte si la grasa llega a los pulmones. Ninguna otra cirugía estética tiene una tasa de muerte más alta.',
    'safety-under-skin':
      'La grasa debe ir solo bajo la piel, nunca dentro ni debajo del músculo. En el músculo, el riesgo de muerte es hasta 16 veces mayor.',
    'safety-surgeon':
      'La debe hacer un cirujano cualificado, con ecografía mientras pone la grasa. El tacto solo no basta.',
    'safety-no-label': 'Esta cirugía no tiene ningún sello de «aprobado».',
    'safety-ask':
      'Pregunte quién opera, dónde pone la grasa y si usa ecografía. No se opere en una clínica que no sepa contestar.',
    'safety-filler': 'No se ponga relleno en los glúteos en su lugar. Eso también ha matado.',
    'safety-time':
      'Pregunte a cuántas personas opera el cirujano en un día. En un estudio, la mayoría de las muertes fue en clínicas baratas que operan mucho.',
    // What it is.
    summary: 'Se saca grasa de otra parte de su cuerpo y se pone bajo la piel de los glúteos. Así tienen más volumen.',
    'body-location': 'Los glúteos. La grasa sale del vientre, las caderas, la cintura o los muslos.',
    'indication-volume': 'Usted quiere más volumen en los glúteos.',
    // Before.
    'preparation-smoking':
      'Si fuma, deje de fumar unas semanas antes de la cirugía. Pregúntenos cuánto tiempo. Podemos ayudarle.',
    'preparation-hormones': 'Díganos si toma la píldora u hormonas y si piensa volar.',
    'preparation-weight-medicine':
      '¿Usa un medicamento GLP-1 para el peso o la diabetes? Díganos su nombre y la fecha de la última dosis. La mayoría puede seguir con él. Quizá le pidan tomar solo bebidas claras las 24 horas antes. No lo deje por su cuenta.',
    'preparation-sleep-and-clots': 'Díganos si ronca, si tiene apnea del sueño o si tuvo un coágulo de sangre.',
    'preparation-company': 'Busque a alguien que se quede con usted la primera noche.',
    // Steps.
    'step-consult':
      'Usted dice qué le molesta y qué espera. Se le habla de ventajas, riesgos, otras opciones y no tratarse. Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía. Tómese su tiempo para decidir.',
    'step-lie': 'Usted está boca abajo, con la cadera doblada.',
    'step-harvest': 'La grasa se saca con tubos finos (liposucción).',
    'step-prepare': 'La grasa se deja reposar, se lava, se centrifuga o se filtra.',
    'step-inject':
      'La grasa se pone en túneles finos bajo la piel, por encima del músculo. La ecografía muestra a dónde va.',
    'anaesthesia-general': 'Una anestesia general: usted duerme y no siente nada.',
    duration: 'Nuestras fuentes no dan un tiempo normal. Pregunte a su equipo médico.',
    setting: 'Se hace en un quirófano. Pregunte si vuelve a casa el mismo día.',
    'material-own-fat':
      'Su propia grasa. El injerto de grasa da volumen. Las afirmaciones sobre las células madre no están probadas.',
    // What can be expected.
    'outcome-retention': 'Una parte de la grasa se queda. La cantidad varía mucho.',
    longevity: 'La grasa que prende puede durar años. Una clínica dice que se pierde cerca de un tercio.',
    // What can go wrong.
    'complication-death':
      'La grasa llega a los pulmones (embolia grasa) y la persona muere. Los estudios difieren mucho.',
    'complication-embolism': 'La grasa llega a los pulmones (embolia grasa) y la persona vive.',
    'complication-any': 'Toda clase de problemas, grandes o no.',
    'complication-serious': 'Un problema grave. Aquí no están todas las muertes.',
    'mechanism-several': 'Esta cifra suma varios tipos de problemas.',
    'complication-infection': 'Se infectan los glúteos o la zona de donde salió la grasa.',
    'complication-seroma': 'Se junta líquido bajo la piel (seroma).',
    'complication-nerve': 'Se daña el nervio grande de la pierna (nervio ciático).',
    'complication-shape': 'La forma queda desigual.',
    'complication-fat-loss': 'Se pierde más grasa de lo que se esperaba.',
    'complication-lumps': 'La grasa muere. Deja bultos, quistes oleosos o zonas duras.',
    'complication-clot': 'Se forma un coágulo de sangre en una pierna o un pulmón.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    'complication-regret': 'No le gusta cómo se ve, o le preocupa más que antes.',
    // Who may have to wait or choose something else.
    'caution-deep': 'El plan es poner la grasa muy adentro o poner mucha.',
    'caution-clot': 'Ya tuvo un coágulo.',
    'caution-smoking': 'Usted fuma.',
    'caution-weight': 'Su peso y su altura están fuera de los límites de la clínica.',
    'caution-flight': 'Piensa volar en los 7 días tras la cirugía.',
    'caution-distress':
      'Pensar en su aspecto le ocupa gran parte del día. La cirugía pocas veces ayuda con eso. Hable antes con nosotros.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede dejar los glúteos como están.',
    'alternative-implant': 'Los implantes de glúteo. Tienen sus propios riesgos.',
    // With other treatments.
    'combination-touch-up': 'Para poner más grasa se esperan al menos 3 meses.',
    // What is known least.
    'evidence-weakest':
      'Lo que menos se sabe es cada cuánto hay otros problemas que no son la muerte. Tampoco se sabe cuánto tiempo no hay que sentarse.',
    // Recovery: the first days.
    'phase-first-days': 'Los primeros días',
    'normal-sore': 'Le duele y tiene moretones.',
    'care-signs':
      'Sepa estos signos de memoria: dolor de pecho, falta de aire, pulso muy rápido, desmayo, labios azules, confusión. Si nota uno, llame ya a su número de emergencias. No espere a que le llamemos.',
    'safety-walk': 'Ande a menudo.',
    'care-sleep': 'Duerma boca abajo o de lado.',
    'care-garment': 'Lleve la faja cerca de un mes.',
    // Recovery: the first weeks.
    'phase-early': 'Las dos primeras semanas',
    'normal-bruise': 'Los moretones aún se ven.',
    'phase-middle': 'Semanas tres y cuatro',
    'normal-swelling': 'La hinchazón baja.',
    'care-cushion': 'Cuando se siente, ponga un cojín bajo los muslos.',
    // Recovery: settling.
    'phase-settling': 'Semanas cinco a ocho',
    'normal-volume': 'Ve que baja algo el volumen. Una parte de la grasa no se queda.',
    'care-light-exercise': 'Solo haga algo de ejercicio suave.',
    // Recovery: the final shape, and after.
    'phase-final': 'Forma final',
    'normal-stable': 'La forma ya no cambia tras unos 3 a 4 meses.',
    'care-weight': 'Mantenga el mismo peso.',
    'phase-later': 'Los años siguientes',
    'normal-later': 'La grasa que prendió puede durar años.',
    'care-lump': 'Avise si hay un bulto, una zona dura o una forma desigual después de 3 meses.',
    // Restrictions.
    'restriction-sitting': 'No se siente sobre los glúteos durante 2 a 4 semanas.',
    'restriction-long-sitting':
      'No esté sentado mucho tiempo durante al menos 3 semanas. Hasta la semana 4, pregunte antes.',
    'restriction-lying': 'No se acueste boca arriba en 2 semanas.',
    'restriction-smoking': 'No fume durante al menos 4 a 6 semanas, y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-flying': 'No vuele durante al menos 7 días. Hasta la semana 6, pregunte antes.',
    'restriction-exercise': 'No haga ejercicio fuerte en 6 a 8 semanas.',
    'restriction-driving':
      'No conduzca ni use máquinas durante 24 a 48 horas tras una sedación o una anestesia general.',
    // Visits and milestones.
    'visit-first': 'Le vemos al día siguiente de la cirugía.',
    'visit-week': 'Le vemos tras una semana.',
    'visit-final': 'Vemos la forma final.',
    'milestone-work': 'La mayoría ha vuelto al trabajo, pero no se sienta sobre los glúteos.',
    'milestone-sitting': 'Ya puede sentarse, si estamos de acuerdo.',
    'milestone-exercise': 'Ejercicio fuerte, si lo vemos bien.',
    'milestone-shape': 'Se ve la forma final.',
  },
  review: DRAFT,
};

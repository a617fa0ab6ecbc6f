import { DRAFT } from '@osseo/core';
import type { RecoveryRuleWords } from './recovery-rule-words.ts';

/** The rules of recovery in Spanish. */
export const recoveryRulesEs: RecoveryRuleWords = {
  locale: 'es',
  name: 'sus respuestas',
  statements: {
    'smoking-until-cleared-because':
      'Nos dijo que fuma. Fumar hace más lenta la curación y más fácil que algo falle. No fume hasta que le digamos que ha curado; lo mejor es dejarlo del todo.',
    'smoking-until-cleared-ask': 'No sabemos si fuma. Pregúntenos cuánto tiempo debe estar sin fumar.',
    'bonding-until-cleared-because':
      'Nos dijo que tiene diabetes. El azúcar alto puede hacer que el implante tarde más en unirse al hueso. No muerda con el implante hasta que le digamos que se ha unido.',
    'bonding-until-cleared-ask': 'No sabemos si tiene diabetes. Pregúntenos cuándo puede morder con el implante.',
    'flying-until-cleared-because':
      'Nos habló de coágulos, hormonas, cáncer o un vuelo largo. No viaje en avión hasta que le digamos que puede.',
    'flying-until-cleared-ask':
      'No sabemos si es más fácil que tenga un coágulo. Pregúntenos cuándo puede viajar en avión.',
    'watch-jawbone-because':
      'Nos habló de un medicamento para los huesos. En pocos casos, el hueso de la mandíbula no cura cuando se toma. Por eso le pedimos que vigile esta señal. No deje el medicamento por su cuenta.',
    'watch-jawbone-ask': 'No sabemos si toma un medicamento para los huesos. Pregúntenos qué debe vigilar en su boca.',
    'watch-cold-sores-because':
      'Nos dijo que le sale herpes en los labios. Puede volver 1 o 2 días después del relleno.',
    'watch-cold-sores-ask':
      'No sabemos si le sale herpes en los labios. Pregúntenos qué debe mirar después del relleno.',
    'watch-cold-sores-task': 'Mire los días 1 y 2 si le sale herpes en los labios. Llámenos si lo ve.',
    'earlier-cleaning-because':
      'Nos habló de enfermedad de las encías. Después de ella, la encía del implante se inflama más veces.',
    'earlier-cleaning-ask':
      'No sabemos si ha tenido enfermedad de las encías. Pregúntenos cada cuánto debe venir a una limpieza.',
    'earlier-cleaning-visit': 'Viene a una limpieza entre 3 y 6 meses después de la cirugía.',
  },
  review: DRAFT,
};

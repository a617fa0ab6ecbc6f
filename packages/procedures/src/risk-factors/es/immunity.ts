import type { immunity as sentences } from '../statements/immunity.ts';

/** The immune system, and infections, in Spanish. */
export const immunity: Readonly<Record<keyof typeof sentences, string>> = {
  'R07-patient':
    'Quizá tarde más en curarse y tenga más infecciones. Díganos qué enfermedad tiene y qué medicamentos toma. No los deje por su cuenta.',
  'R07-clinician':
    'Recuentos de sangre, dosis de corticoides, momento entre ciclos; cobertura suprarrenal en anestesia general; infección y nódulos tras rellenos.',
  'R07-small-series': 'Los implantes suelen ir bien en series pequeñas',
  'R10-patient':
    'Díganos qué enfermedad tiene y qué medicamentos toma. Es mejor elegir una época en que esté tranquila.',
  'R10-clinician': 'Actividad, medicamentos, lesiones en la boca. Tratar primero la enfermedad de la boca.',
  'R10-survival': 'Supervivencia del implante en las enfermedades autoinmunes',
  'R10-sjogren': 'Supervivencia del implante a 4 años, síndrome de Sjögren',
  'R10-erosive-lichen': 'Supervivencia del implante, liquen plano oral erosivo activo',
  'R10-lichen-review': 'Fracaso del implante con liquen plano oral en una revisión, por el peso de una serie',
  'R10-filler': 'Rellenos: precaución con enfermedad autoinmune activa',
  'R27-patient':
    'Díganos si tiene ahora alguna infección: piel, dientes, seno nasal, herpes labial o fiebre. Le daremos otra cita cuando se cure.',
  'R27-clinician': 'Tratar primero el foco.',
  'R27-spread': 'Una infección dental puede extenderse a un implante facial',
  'R27-toxin': 'Toxina botulínica: no con infección de la piel ni con malestar general',
  'R27-filler': 'Rellenos: aplazar mientras haya infección',
  'R30-patient':
    'Díganos si suele tener herpes en los labios o si tiene uno ahora. Si lo tiene ahora, hay que esperar.',
  'R30-clinician': 'Profilaxis según los antecedentes; el antiviral lo decide el profesional.',
  'R30-reactivation': 'Herpes labial que reaparece tras un relleno',
  'R30-onset': 'El herpes labial que reaparece se ve de 24 a 48 horas después del relleno',
  'R30-incidence': 'No hay una cifra fiable de con qué frecuencia reaparece el herpes labial tras un relleno',
};

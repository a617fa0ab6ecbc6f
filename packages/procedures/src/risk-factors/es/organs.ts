import type { organs as sentences } from '../statements/organs.ts';

/** Heart, lungs, kidneys, liver, nerves and muscles, in Spanish. */
export const organs: Readonly<Record<keyof typeof sentences, string>> = {
  'R38-patient':
    'Díganos si tiene problemas de corazón, la tensión alta, una válvula o si tuvo un derrame cerebral. Traiga la lista de lo que toma y su último informe.',
  'R38-clinician': 'Revisión cardíaca; con prótesis valvular o endocarditis previa, decidir sobre antibióticos.',
  'R39-patient': 'Díganos si tiene asma u otro problema de pulmón. Traiga la lista de lo que toma y su último informe.',
  'R39-clinician': 'Revisión pulmonar; grado de control.',
  'R40-patient':
    'Díganos si tiene un problema de riñón o de hígado, o hepatitis. Traiga la lista de lo que toma y su último informe.',
  'R40-clinician': 'Revisión de riñón e hígado; dosis de los medicamentos.',
  'R41-patient':
    'Con algunas enfermedades de los nervios y los músculos no se puede hacer este tratamiento. Díganos si tiene alguna y qué medicamentos toma.',
  'R41-clinician':
    'Descartar miastenia gravis, síndrome de Lambert-Eaton y ELA. Interacciones: aminoglucósidos, penicilamina, quinina, bloqueadores de los canales de calcio.',
  'R41-diseases': 'La toxina botulínica no se aplica en la miastenia gravis y enfermedades parecidas',
  'R41-medicines':
    'Los aminoglucósidos, la penicilamina, la quinina y los bloqueadores del calcio interactúan con la toxina botulínica',
};

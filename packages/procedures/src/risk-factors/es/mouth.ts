import type { mouth as sentences } from '../statements/mouth.ts';

/** Teeth, gums, and implants that were lost before, in Spanish. */
export const mouth: Readonly<Record<keyof typeof sentences, string>> = {
  'R11-patient': 'Díganos si aprieta o rechina los dientes. Una férula de noche puede proteger su implante.',
  'R11-clinician': 'Diseño, número y oclusión.',
  'R11-pool': 'Fracaso del implante, con bruxismo frente a sin él',
  'R11-second-pool': 'Fracaso del implante, con bruxismo frente a sin él, otro metaanálisis',
  'R12-patient':
    'Díganos si le sangran las encías, si se le mueven los dientes o si tiene enfermedad de las encías. Eso se trata primero.',
  'R12-clinician': 'Tratar antes de colocar.',
  'R12-history': 'Haber tenido periodontitis se asocia a más periimplantitis, fracaso y pérdida de hueso',
  'R12-more-often': 'La periimplantitis es más frecuente con periodontitis, en fumadores y después de 5 años',
  'R12-peri-implantitis': 'Periimplantitis, todos los pacientes con implantes',
  'R13-patient': 'Un implante se limpia cada día, toda la vida, y necesita revisiones. Díganos si eso le cuesta.',
  'R13-clinician': 'Índice de placa, destreza, cuidador.',
  'R13-plaque': 'La placa y la inflamación se asocian a pérdida de hueso alrededor del implante',
  'R47-patient':
    'Le puede pasar a cualquiera. Un segundo implante suele ir bien, pero un poco menos que el primero. Primero buscamos la causa.',
  'R47-clinician': 'Causas: tabaco, carga, infección, hueso.',
  'R47-replacement': 'Supervivencia de implantes colocados donde otro había fallado',
  'R47-third': 'Supervivencia de un tercer intento',
};

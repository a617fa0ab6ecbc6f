import type { ProcedureNames } from './procedure-names.ts';

/** The procedures in Spanish. */
export const procedureNamesEs: ProcedureNames = {
  'chin-implant': 'implante de mentón',
  'cheek-implant': 'implante de pómulo',
  'jaw-implant': 'implante de ángulo mandibular',
  genioplasty: 'genioplastia',
  'jawline-contouring': 'contorno mandibular',
  'dental-implant': 'implante dental',
  'mini-dental-implants': 'miniimplantes dentales',
  'implant-revision': 'retirada y reimplante de un implante dental',
  'dermal-filler': 'relleno dérmico',
  'botulinum-toxin': 'toxina botulínica tipo A',
  'facial-fat-transfer': 'lipoinyección facial',
  'breast-fat-transfer': 'lipoinyección mamaria',
  'hand-fat-transfer': 'lipoinyección de manos',
  'gluteal-fat-transfer': 'lipoinyección glútea',
  rhinoplasty: 'rinoplastia',
  'facial-balancing': 'plan de armonización facial',
};

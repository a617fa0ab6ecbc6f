/** The procedures that this package ships, in the order of the evidence. */
export const PROCEDURE_IDS = [
  'chin-implant',
  'cheek-implant',
  'jaw-implant',
  'genioplasty',
  'jawline-contouring',
  'dental-implant',
  'mini-dental-implants',
  'implant-revision',
  'dermal-filler',
  'botulinum-toxin',
  'facial-fat-transfer',
  'breast-fat-transfer',
  'hand-fat-transfer',
  'gluteal-fat-transfer',
  'rhinoplasty',
  'facial-balancing',
] as const;

/** A procedure of this package. A clinic's own procedure may have any other id. */
export type ProcedureId = (typeof PROCEDURE_IDS)[number];

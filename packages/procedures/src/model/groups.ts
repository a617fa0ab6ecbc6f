/**
 * The groups of the evidence's question matrix: what a procedure asks of a
 * patient follows from the groups it belongs to. `sedation` is anything under
 * sedation or a general anaesthetic.
 */
export const PROCEDURE_GROUPS = [
  'dental-implant',
  'facial-implant',
  'injectable-filler',
  'injectable-toxin',
  'fat-transfer',
  'rhinoplasty',
  'sedation',
] as const;

export type ProcedureGroup = (typeof PROCEDURE_GROUPS)[number];

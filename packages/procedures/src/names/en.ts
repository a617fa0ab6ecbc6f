import type { ProcedureNames } from './procedure-names.ts';

/** The procedures in English. */
export const procedureNamesEn: ProcedureNames = {
  'chin-implant': 'chin implant',
  'cheek-implant': 'cheek implant',
  'jaw-implant': 'jaw implant',
  genioplasty: 'genioplasty',
  'jawline-contouring': 'jawline contouring',
  'dental-implant': 'dental implant',
  'mini-dental-implants': 'mini dental implants',
  'implant-revision': 'dental implant revision',
  'dermal-filler': 'dermal filler',
  'botulinum-toxin': 'botulinum toxin type A',
  'facial-fat-transfer': 'facial fat transfer',
  'breast-fat-transfer': 'breast fat transfer',
  'hand-fat-transfer': 'hand fat transfer',
  'gluteal-fat-transfer': 'buttock fat transfer',
  rhinoplasty: 'rhinoplasty',
  'facial-balancing': 'facial balancing plan',
};

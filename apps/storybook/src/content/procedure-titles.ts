import { PROCEDURE_IDS, type ProcedureId } from '@osseo/procedures';
import { inWords } from './in-words.ts';

/** Each procedure as the list on the left names it. The pages' own labels are English. */
export const PROCEDURE_TITLES: Readonly<Record<ProcedureId, string>> = {
  'chin-implant': 'Chin implant',
  'cheek-implant': 'Cheek implant',
  'jaw-implant': 'Jaw implant',
  genioplasty: 'Genioplasty',
  'jawline-contouring': 'Jawline contouring',
  'dental-implant': 'Dental implant',
  'mini-dental-implants': 'Mini dental implants',
  'implant-revision': 'Dental implant revision',
  'dermal-filler': 'Dermal filler',
  'botulinum-toxin': 'Botulinum toxin type A',
  'facial-fat-transfer': 'Facial fat transfer',
  'breast-fat-transfer': 'Breast fat transfer',
  'hand-fat-transfer': 'Hand fat transfer',
  'gluteal-fat-transfer': 'Gluteal fat transfer',
  rhinoplasty: 'Rhinoplasty',
  'facial-balancing': 'Facial balancing',
};

/** The English name of a procedure, or of anything else that the data refers to by an id. */
export function titleOf(reference: string): string {
  const id = PROCEDURE_IDS.find((known) => known === reference);
  return id === undefined ? inWords(reference) : PROCEDURE_TITLES[id];
}

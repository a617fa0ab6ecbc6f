import { kindOfType } from '../fhir/kinds.ts';
import type { Answer } from '../model/answer.ts';

/** Whether an answer is of the kind that a type asks for. A whole number is a number, and a date is a moment. */
export function suits(type: string, { kind }: Answer): boolean {
  const wanted = kindOfType(type);
  return kind === wanted || `${kind} ${wanted}` === 'integer decimal' || `${kind} ${wanted}` === 'date dateTime';
}

import type { Answer } from '../model/answer.ts';

const KINDS: Readonly<Record<string, readonly Answer['kind'][]>> = {
  boolean: ['boolean'],
  integer: ['integer'],
  decimal: ['decimal', 'integer'],
  date: ['date'],
  dateTime: ['dateTime', 'date'],
  time: ['time'],
  string: ['string'],
  text: ['string'],
  url: ['uri'],
  quantity: ['quantity'],
  attachment: ['attachment'],
  reference: ['reference'],
};

/** The kinds of answer to a question of one type, as the form spells the type; options are judged on their own. */
export function kindsOf(fhirType: string): readonly Answer['kind'][] {
  return (Object.hasOwn(KINDS, fhirType) ? KINDS[fhirType] : undefined) ?? ['coding'];
}

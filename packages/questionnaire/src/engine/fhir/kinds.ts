import type { Answer } from '../model/answer.ts';

/** Kinds whose value is written as it is, under the name of the kind. */
type PlainKind = Exclude<Answer['kind'], 'absent' | 'other'>;

/** The kind of a value that FHIR spells so, such as `DateTime`. */
export function kindOfValue<Spelling extends string>(spelling: Spelling): Uncapitalize<Spelling> {
  return (spelling.charAt(0).toLowerCase() + spelling.slice(1)) as Uncapitalize<Spelling>;
}

/** The field of a value of a kind, such as `valueDateTime`. */
export function fieldOfKind(kind: PlainKind): string {
  return `value${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Types whose answers go by another name. */
const KINDS: Readonly<Record<string, PlainKind>> = {
  text: 'string',
  url: 'uri',
  choice: 'coding',
  'open-choice': 'coding',
  question: 'coding',
  unsupported: 'string',
  group: 'string',
  display: 'string',
};

/** The kind of answer that a type asks for, options aside. */
export function kindOfType(type: string): PlainKind {
  return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? (type as PlainKind);
}

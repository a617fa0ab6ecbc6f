import { DEFAULT_MAX_LENGTH_STRING, DEFAULT_MAX_LENGTH_TEXT } from '../form/limits.ts';
import type { Item } from '../model/item.ts';
import type { CheckTools } from './check-tools.ts';
import { finding, type Finding } from './finding.ts';

/** Length is counted in characters of Unicode, as FHIR counts a string: a sign that takes two units of UTF-16 is one. */
export function checkText(item: Item, value: string): Finding | undefined {
  const cap = item.type === 'text' ? DEFAULT_MAX_LENGTH_TEXT : DEFAULT_MAX_LENGTH_STRING;
  const maxLength = item.maxLength ?? cap;
  const { length } = Array.from(value);
  if (length > maxLength) return finding('too-long', { maxLength });
  const { minLength } = item.limits;
  return minLength !== undefined && length < minLength ? finding('too-short', { minLength }) : undefined;
}

/** A pattern is of the text as FHIR writes it. Without a tool that cannot hang, it is not checked. */
export function checkPattern({ limits: { pattern } }: Item, text: string, tools: CheckTools): Finding | undefined {
  if (pattern === undefined || !tools.matchesWhole || tools.matchesWhole(text, pattern)) return undefined;
  return finding('wrong-format');
}

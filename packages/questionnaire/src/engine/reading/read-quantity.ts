import { unitToken } from '../keys/tokens.ts';
import type { Coding } from '../model/answer.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Item } from '../model/item.ts';
import type { ValueReading } from './reading.ts';
import { numberOf } from './read-number.ts';
import { readText } from './read-text.ts';

/** Units are short; anything longer is no unit. */
const MAX_UNIT_LENGTH = 100;

/** Reads a number (part `value`, or the whole field) and the unit chosen for it. A unit alone is no answer. */
export function readQuantity(
  item: Item,
  values: (part: string) => readonly string[],
  locale: string | undefined,
): ValueReading {
  const text = values('value')[0] ?? values('')[0];
  const token = values('unit')[0];
  if (text === undefined) return token === undefined ? { answers: [] } : { code: undefined };

  const value = numberOf(text, locale);
  if (value === undefined) return { code: 'unreadable' };
  const chosen = readUnit(item.units, token);
  return 'code' in chosen ? chosen : { answers: [{ kind: 'quantity', value, unit: chosen.unit }] };
}

/** The one unit of the form needs no choosing; where the form names none, the words typed are the unit. */
function readUnit(
  units: readonly Coding[],
  token: string | undefined,
): { readonly unit: Coding | undefined } | { readonly code: IssueCode } {
  if (token === undefined) return units.length > 1 ? { code: 'unit-missing' } : { unit: units[0] };
  if (units.length === 0) {
    const readable = token.length <= MAX_UNIT_LENGTH && 'answers' in readText(token, 'string');
    return readable ? { unit: { display: token } } : { code: 'not-an-option' };
  }
  const unit = units.find((candidate) => unitToken(candidate) === token);
  return unit ? { unit } : { code: 'not-an-option' };
}

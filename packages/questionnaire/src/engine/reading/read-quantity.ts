import { parseNumber } from '@osseo/core';
import { unitToken } from '../keys/tokens.ts';
import type { Coding } from '../model/answer.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Item } from '../model/item.ts';
import type { ValueReading } from './reading.ts';
import { readText } from './read-text.ts';
import { takesOtherUnits } from '../form/takes-other-units.ts';

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

  const value = parseNumber(text, locale);
  if (value === undefined) return { code: 'unreadable' };
  const chosen = readUnit(item, token);
  return 'code' in chosen ? chosen : { answers: [{ kind: 'quantity', value, unit: chosen.unit }] };
}

/** The one unit that there can be needs no choosing; where the form names none, or takes others, the words typed are the unit. */
function readUnit(
  item: Item,
  text: string | undefined,
): { readonly unit: Coding | undefined } | { readonly code: IssueCode } {
  const { units } = item;
  const isOpen = takesOtherUnits(item);
  if (text === undefined) return units.length > (isOpen ? 0 : 1) ? { code: 'unit-missing' } : { unit: units[0] };
  const unit = units.find((own) => unitToken(own) === text || own.display === text);
  if (unit) return { unit };
  const isTaken = isOpen && text.length <= MAX_UNIT_LENGTH && 'answers' in readText(text, 'string');
  return isTaken ? { unit: otherUnit(item, text) } : { code: 'not-an-option' };
}

/** Beside a list that takes codes alone the word typed is one. */
function otherUnit({ limits: { unitConstraint, unitSystem: system } }: Item, text: string): Coding {
  if (unitConstraint !== 'optionsOrType') return { display: text };
  return { code: text.trim(), ...(system !== undefined && { system }) };
}

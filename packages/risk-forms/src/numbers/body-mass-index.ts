import type { Answer } from '@osseo/questionnaire/engine';

/** Body mass index in kg/m2, not rounded. */
export function bodyMassIndex(kilograms: number, centimetres: number): number {
  return kilograms / (centimetres / 100) ** 2;
}

/** A height in centimetres, from centimetres or inches (UCUM); `undefined` for anything else. */
export function inCentimetres(answer: Answer | undefined): number | undefined {
  return convert(answer, CENTIMETRES);
}

/** A weight in kilograms, from kilograms or pounds (UCUM); `undefined` for anything else. */
export function inKilograms(answer: Answer | undefined): number | undefined {
  return convert(answer, KILOGRAMS);
}

/** What one unit is, by the international definitions of the inch and the pound. */
const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, '[in_i]': 2.54 };
const KILOGRAMS: Readonly<Record<string, number>> = { kg: 1, '[lb_av]': 0.453_592_37 };

function convert(answer: Answer | undefined, units: Readonly<Record<string, number>>): number | undefined {
  if (answer?.kind !== 'quantity') return undefined;
  const unit = units[answer.unit?.code ?? ''];
  return unit === undefined ? undefined : answer.value * unit;
}

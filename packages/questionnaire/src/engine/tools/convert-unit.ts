import type { Coding } from '../model/answer.ts';
import { readUnit, type Measure } from './read-unit.ts';
import { SCALES } from './ucum-units.ts';

const UCUM = 'http://unitsofmeasure.org';

/** More digits than a conversion can vouch for. */
const SIGNIFICANT_DIGITS = 12;

/**
 * A number of one unit in another, by the codes of UCUM; `undefined` where the units measure different things, or
 * one of them is no code of UCUM that we know.
 */
export function convertUnit(value: number, from: Coding, to: Coding): number | undefined {
  const [source, target] = [scaleOf(from), scaleOf(to)];
  if (!source || !target || !sameKind(source.measure, target.measure)) return undefined;
  const inBase = (value * source.per + source.zero) * source.measure.factor;
  const converted = (inBase / target.measure.factor - target.zero) / target.per;
  return Number.isFinite(converted) ? Number(converted.toPrecision(SIGNIFICANT_DIGITS)) : undefined;
}

interface Scale {
  readonly measure: Measure;
  readonly per: number;
  readonly zero: number;
}

function scaleOf({ system, code }: Coding): Scale | undefined {
  if (code === undefined || (system !== undefined && system !== UCUM)) return undefined;
  const special = SCALES.get(code);
  const measure = readUnit(special ? 'K' : code);
  return measure && { measure, per: special?.per ?? 1, zero: special?.zero ?? 0 };
}

function sameKind(a: Measure, b: Measure): boolean {
  return a.powers.size === b.powers.size && [...a.powers].every(([symbol, power]) => b.powers.get(symbol) === power);
}

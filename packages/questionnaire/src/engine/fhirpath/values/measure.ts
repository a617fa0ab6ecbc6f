import { fail, unsupported } from '../halt.ts';

const UCUM = 'http://unitsofmeasure.org';

/** A number with a unit: a word of the calendar (`day`), or a code of UCUM in quotes (`'kg'`). */
export class Measure {
  readonly value: number;
  readonly unit: string;

  constructor(value: number, unit: string) {
    this.value = value;
    this.unit = unit;
  }

  toString(): string {
    return `${this.value} ${this.unit}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A Quantity of FHIR as a measure, or nothing for everything else. Units that UCUM does not know stay apart from it. */
export function measureOf(value: unknown): Measure | undefined {
  if (value instanceof Measure) return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const { value: amount, unit, code, system, comparator } = value as Record<string, unknown>;
  if (typeof amount !== 'number' || typeof (code ?? unit) !== 'string') return undefined;
  if (comparator !== undefined) fail('a quantity with a comparator');
  return new Measure(
    amount,
    system === UCUM && code !== undefined ? `'${String(code)}'` : `${String(system)}|${String(code ?? unit)}`,
  );
}

/** The numbers of two measures of one unit. A bare number has the unit 1. Other pairs need a library of units. */
export function sameUnit(left: Measure | number, right: Measure | number): readonly [number, number] {
  const [one, two] = [left, right].map((side) => (typeof side === 'number' ? new Measure(side, "'1'") : side));
  if (one === undefined || two === undefined || singular(one) !== singular(two)) unsupported('different units');
  return [one.value, two.value];
}

/** A word of the calendar without its plural; codes in quotes are as they are. */
function singular({ unit }: Measure): string {
  return unit.replace(/s$/, '');
}

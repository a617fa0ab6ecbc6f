import { alcohol } from '../factors/r02-alcohol.ts';
import type { DerivedId } from '../model/rule.ts';
import { CLOT_RISKS } from '../rules/derive.ts';
import {
  answersAt,
  AUTHORED,
  booleansAt,
  codeAt,
  codesAt,
  dateTextAt,
  numberInCode,
  plainNumberAt,
  quoted,
} from './answer-paths.ts';
import { dayNumber, firstDay, lastDay } from './day-numbers.ts';

/** Below which and above which a number worked out from answers cannot lie, as two expressions in one measure. */
export interface BoundPaths {
  readonly low: string;
  readonly high: string;
  /** A threshold of a rule in the measure of the expressions, for `over` and for `under`. */
  readonly over: (threshold: number) => number;
  readonly under: (threshold: number) => number;
}

/** The same derivations as `derive`, in FHIRPath; tests hold the two together. */
export function derivedPaths(id: DerivedId): BoundPaths {
  return DERIVATIONS[id]();
}

const same = (threshold: number): number => threshold;
const inDays = (years: number): number => years * 372;
const SAME = { over: same, under: same };

const DERIVATIONS: Readonly<Record<DerivedId, () => BoundPaths>> = {
  age: () => {
    const [born, today] = [dateTextAt('date-of-birth'), dayNumber(AUTHORED)];
    const years = (day: string) => `iif(${lastDay(born)} > ${today}, {}, (${today} - ${day}) div 372)`;
    return { low: years(lastDay(born)), high: years(firstDay(born)), ...SAME };
  },
  // Ten times the index, before it is rounded: it is above 35.0 where it rounds to 350.5 tenths or more.
  bmi: () => {
    const metres = `(${either(numberInCode('height', 'cm'), `${numberInCode('height', '[in_i]')} * 2.54`)} / 100)`;
    const kilograms = either(numberInCode('weight', 'kg'), `${numberInCode('weight', '[lb_av]')} * 0.45359237`);
    const tenths = `(${kilograms} / (${metres} * ${metres}) * 10 + 0.5).floor()`;
    return { low: tenths, high: tenths, over: (limit) => limit * 10, under: (limit) => limit * 10 };
  },
  'audit-c': () => {
    const [often, ...others] = alcohol.items;
    const sum = (open: number) => others.map((item) => ` + ${scoreOf(item)}.combine(${open}).first()`).join('');
    const bound = (open: number) => `${scoreOf(often)}.select(iif($this = 0, 0, $this${sum(open)}))`;
    return { low: bound(0), high: bound(4), ...SAME };
  },
  'pack-years': () => {
    const amount = `(${plainNumberAt('smoking-per-day')} / 20 * ${plainNumberAt('smoking-years')})`;
    return { low: amount, high: amount, ...SAME };
  },
  'bone-medicine-years': () => {
    const [started, lastDose] = [dateTextAt('bone-medicine-started'), dateTextAt('bone-medicine-last-dose')];
    const ended = (day: (text: string) => string) =>
      `iif(${codeAt('bone-medicine')} = 'past', ${day(lastDose)}, ${dayNumber(AUTHORED)})`;
    return {
      low: `(${ended(firstDay)} - ${lastDay(started)})`,
      high: `(${ended(lastDay)} - ${firstDay(started)})`,
      over: inDays,
      under: inDays,
    };
  },
  'blood-thinner-count': () => {
    const count = `iif(${codesAt('blood-thinner-names')}.exists(), ${answersAt('blood-thinner-names')}.count(), {})`;
    return { low: count, high: count, ...SAME };
  },
  'clot-risk-count': () => {
    const each = CLOT_RISKS.map((linkId) => `${booleansAt(linkId)}.first()`);
    const known = `(${each.map((answer) => `${answer}.exists()`).join(' or ')})`;
    const counted = (test: (answer: string) => string) =>
      `iif(${known}, ${each.map((answer) => `iif(${test(answer)}, 1, 0)`).join(' + ')}, {})`;
    return {
      low: counted((answer) => `${answer} = true`),
      high: counted((answer) => `(${answer} = false).combine(false).first().not()`),
      ...SAME,
    };
  },
};

function either(one: string, other: string): string {
  return `(${one}).combine(${other}).first()`;
}

interface Scored {
  readonly linkId: string;
  readonly options: readonly string[];
  readonly scores: readonly number[];
}

function scoreOf({ linkId, options, scores }: Scored): string {
  const score = options.reduceRight(
    (otherwise, code, index) => `iif($this = ${quoted(code)}, ${scores[index] ?? '{}'}, ${otherwise})`,
    '{}',
  );
  return `${codeAt(linkId)}.select(${score})`;
}

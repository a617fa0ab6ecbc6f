import type { Answer } from '@osseo/questionnaire/engine';
import { numberOf, plainNumberOf, valueOf, type ResponseAnswers } from '../answers/response-answers.ts';
import { alcohol } from '../factors/r02-alcohol.ts';
import type { DerivedId } from '../model/rule.ts';
import { bodyMassIndex, inCentimetres, inKilograms } from '../numbers/body-mass-index.ts';
import { dateSpan, yearsBetween } from '../numbers/date-span.ts';
import { packYears } from '../numbers/pack-years.ts';

/** A number that is known only within bounds, both included; they are equal where it is known exactly. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

interface Derivation {
  /** Questions that go in, in the order of the form. */
  readonly inputs: readonly string[];
  readonly derive: (answers: ResponseAnswers) => Bounds | undefined;
  /** The inputs that are amounts, each with what reads it in the units that it may have. */
  readonly amounts?: Readonly<Record<string, (answer: Answer | undefined) => number | undefined>>;
}

/**
 * Works out a number from the answers, or gives `undefined` where the answers say
 * nothing about it. For clinicians and rules; never shown to patients.
 */
export function derive(id: DerivedId, answers: ResponseAnswers): Bounds | undefined {
  return DERIVATIONS[id].derive(answers);
}

/** The questions from which a number is worked out. */
export function inputsOf(id: DerivedId): readonly string[] {
  return DERIVATIONS[id].inputs;
}

/** The questions whose answers are amounts in units from which this number cannot be worked out. */
export function inOtherUnits(id: DerivedId, answers: ResponseAnswers): readonly string[] {
  return Object.entries(DERIVATIONS[id].amounts ?? {}).flatMap(([linkId, read]) => {
    const answer = answers.of(linkId)[0];
    return numberOf(answer) !== undefined && read(answer) === undefined ? [linkId] : [];
  });
}

/** What adds to the risk of a clot besides an own clot. */
export const CLOT_RISKS: readonly string[] = ['family-clot', 'hormones', 'cancer', 'recent-surgery', 'long-flight'];

const DERIVATIONS: Readonly<Record<DerivedId, Derivation>> = {
  /** Whole years on the day of the response. A birthday that lies after it is a slip and gives nothing. */
  age: {
    inputs: ['date-of-birth'],
    derive: (answers) => {
      const born = spanOf(answers.of('date-of-birth')[0]);
      if (!born || !answers.authored || born.last > answers.authored) return undefined;
      return {
        low: Math.floor(yearsBetween(born.last, answers.authored)),
        high: Math.floor(yearsBetween(born.first, answers.authored)),
      };
    },
  },
  /** Kilograms per square metre, rounded to a tenth as clinicians write it. */
  bmi: {
    inputs: ['height', 'weight'],
    amounts: { height: inCentimetres, weight: inKilograms },
    derive: (answers) => {
      const height = inCentimetres(answers.of('height')[0]);
      const weight = inKilograms(answers.of('weight')[0]);
      return height === undefined || weight === undefined
        ? undefined
        : exactly(Math.round(bodyMassIndex(weight, height) * 10) / 10);
    },
  },
  /** Sum of the three items, 0-12. "Never" answers the other two; an open item counts 0 to 4. */
  'audit-c': {
    inputs: alcohol.items.map(({ linkId }) => linkId),
    derive: (answers) => {
      const frequency = scoreOf(answers, alcohol.items[0]);
      if (frequency === undefined) return undefined;
      if (frequency === 0) return exactly(0);
      const others = [scoreOf(answers, alcohol.items[1]), scoreOf(answers, alcohol.items[2])];
      return {
        low: frequency + sum(others.map((score) => score ?? 0)),
        high: frequency + sum(others.map((score) => score ?? 4)),
      };
    },
  },
  'pack-years': {
    inputs: ['smoking-per-day', 'smoking-years'],
    amounts: { 'smoking-per-day': plainNumberOf, 'smoking-years': plainNumberOf },
    derive: (answers) => {
      const perDay = plainNumberOf(answers.of('smoking-per-day')[0]);
      const years = plainNumberOf(answers.of('smoking-years')[0]);
      return perDay === undefined || years === undefined ? undefined : exactly(packYears(perDay, years));
    },
  },
  /** From the first dose to the last, or to the day of the response where the medicine is still taken. */
  'bone-medicine-years': {
    inputs: ['bone-medicine', 'bone-medicine-started', 'bone-medicine-last-dose'],
    derive: (answers) => {
      const started = spanOf(answers.of('bone-medicine-started')[0]);
      const today = answers.authored && { first: answers.authored, last: answers.authored };
      const use = answers.of('bone-medicine')[0];
      const ended = use && valueOf(use) === 'past' ? spanOf(answers.of('bone-medicine-last-dose')[0]) : today;
      return (
        started &&
        ended && { low: yearsBetween(started.last, ended.first), high: yearsBetween(started.first, ended.last) }
      );
    },
  },
  'blood-thinner-count': {
    inputs: ['blood-thinner-names'],
    derive: (answers) => {
      const names = answers.of('blood-thinner-names');
      return names.length === 0 || names.some(({ kind }) => kind === 'absent') ? undefined : exactly(names.length);
    },
  },
  /** What adds to the risk of a clot besides an own clot: each yes counts, and a question left open may be one. */
  'clot-risk-count': {
    inputs: CLOT_RISKS,
    derive: (answers) => {
      const given = CLOT_RISKS.map((linkId) => answers.of(linkId)[0]).map((answer) => answer && valueOf(answer));
      if (given.every((value) => value === undefined)) return undefined;
      return {
        low: given.filter((value) => value === true).length,
        high: given.filter((value) => value !== false).length,
      };
    },
  },
};

function scoreOf(
  answers: ResponseAnswers,
  item: { readonly linkId: string; readonly options: readonly string[]; readonly scores: readonly number[] },
): number | undefined {
  const answer = answers.of(item.linkId)[0];
  const value = answer && valueOf(answer);
  return typeof value === 'string' ? item.scores[item.options.indexOf(value)] : undefined;
}

function spanOf(answer: Answer | undefined): ReturnType<typeof dateSpan> {
  return answer?.kind === 'date' ? dateSpan(answer.value) : undefined;
}

function exactly(value: number): Bounds {
  return { low: value, high: value };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

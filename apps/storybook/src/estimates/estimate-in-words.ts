import { formatMessage } from '@osseo/core';
import type { CountEstimate, Estimate, RareEstimate, ShareEstimate } from '@osseo/procedures';
import { inWords } from '../content/in-words.ts';
import { rangeInWords } from '../content/time-in-words.ts';

/** What is hoped for, or what is feared: a missing figure must make neither look better. */
export type Hoped = 'outcome' | 'harm';

const NOT_SAID: Readonly<Record<Hoped, string>> = {
  outcome: 'That does not mean that it is common.',
  harm: 'That does not mean that it is rare.',
};

/** How often, in one English line. A figure that is missing is said as strongly as one that is there. */
export function estimateInWords(estimate: Estimate, hoped: Hoped): string {
  switch (estimate.kind) {
    case 'count':
      return `${rangeInWords({ min: estimate.low, max: estimate.high })} in ${number(estimate.of)} ${estimate.unit}`;
    case 'rare':
      return `${oneIn(estimate)} ${estimate.unit}: rarer than 1 in 1,000, so it is not drawn`;
    case 'share':
      return `${rangeInWords(estimate.percent)}% of the ${inWords(estimate.of).toLowerCase()}`;
    case 'none-found':
      return `Nobody knows how often: no figure was found. ${NOT_SAID[hoped]}`;
    case 'not-applicable':
      return 'A figure does not apply here.';
  }
}

type Studied = CountEstimate | RareEstimate | ShareEstimate;

/** What a figure from studies says of itself, as pairs of term and English words. */
export function factsOf(estimate: Studied): readonly (readonly [term: string, words: string])[] {
  const { certainty, interval, within, studied } = estimate;
  const reported = estimate.kind === 'count' ? estimate.reported : undefined;
  return [
    ['Certainty', inWords(certainty)],
    ['As reported', reported ? `${rangeInWords(reported)}%` : 'Not given in %'],
    ['95% interval', interval ? `${rangeInWords(interval)}%` : 'Not given'],
    [
      'Period',
      within
        ? formatMessage({ one: `{count} ${within.unit}`, other: `{count} ${within.unit}s` }, 'en', {
            count: within.value,
          })
        : 'Not given',
    ],
    ['Studied', studied ? studiedInWords(studied) : 'Not given'],
  ];
}

function oneIn({ oneIn: { min, max } }: RareEstimate): string {
  return min === max ? `1 in ${number(min)}` : `1 in ${number(min)} to 1 in ${number(max)}`;
}

function studiedInWords({ studies, people, units }: NonNullable<Studied['studied']>): string {
  const parts = [
    studies === undefined
      ? null
      : formatMessage({ one: '{count} study', other: '{count} studies' }, 'en', { count: studies }),
    people === undefined ? null : `${number(people)} people`,
    units === undefined ? null : `${number(units)} treated or placed`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function number(value: number): string {
  return formatMessage('{value}', 'en', { value });
}

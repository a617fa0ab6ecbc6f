import type { EffectFigure, EffectMeasure } from '@osseo/procedures/risk-factors';
import { rangeInWords } from '../content/time-in-words.ts';

const MEASURES: Readonly<Record<EffectMeasure, readonly [before: string, after: string]>> = {
  'risk-ratio': ['Risk ratio ', ''],
  'odds-ratio': ['Odds ratio ', ''],
  percent: ['', '%'],
  'percent-change': ['Change of ', '%'],
  'percentage-points': ['', ' percentage points'],
  'per-100000-person-years': ['', ' per 100,000 person-years'],
  millimetres: ['', ' mm'],
};

/** What a study found as one English line, with its 95% interval where there is one. */
export function effectInWords(figure: EffectFigure | null): string {
  if (figure === null) return 'No figure';
  const { measure, value, interval } = figure;
  const [before, after] = MEASURES[measure];
  const range = rangeInWords(typeof value === 'number' ? { min: value, max: value } : value);
  const words = `${before}${range}${after}${interval ? ` (95% interval ${rangeInWords(interval)})` : ''}`;
  // A hyphen before a figure is overlooked.
  return words.replaceAll(/-(?=\d)/gu, '\u2212');
}

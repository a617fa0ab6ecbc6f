import { formatMessage } from '@osseo/core';
import type { EffectFigure, EffectMeasure } from '@osseo/procedures/risk-factors';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';

/** A figure with its interval as one line, such as "RR 2.45 (95% CI 1.42 to 4.22)" or "+847%". */
export function effectText({ measure, value, interval }: EffectFigure, messages: FlagMessages): string {
  const { locale } = messages;
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    signDisplay: DIFFERENCES.includes(measure) ? 'exceptZero' : 'auto',
  });
  const between = (message: FlagMessages['range'], min: number, max: number) =>
    formatMessage(message, locale, { min: number.format(min), max: number.format(max) });

  const figure = typeof value === 'number' ? number.format(value) : between(messages.range, value.min, value.max);
  const text = formatMessage(messages.measures[measure], locale, { figure });
  return interval ? `${text} (${between(messages.interval, interval.min, interval.max)})` : text;
}

/** A number, or the bounds within which it is known, at most one digit after the point. */
export function rangeText(low: number, high: number, { locale, range }: FlagMessages): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [min, max] = [number.format(low), number.format(high)];
  return min === max ? min : formatMessage(range, locale, { min, max });
}

/** Measures of how much more or less, which without their sign read as how much. */
const DIFFERENCES: readonly EffectMeasure[] = ['percent-change', 'percentage-points'];

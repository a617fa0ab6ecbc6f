import { formatMessage } from '@osseo/core';
import type { EffectFigure } from '@osseo/procedures/risk-factors';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';

/** A figure with its interval as one line, such as "RR 2.45 (95% CI 1.42 to 4.22)". */
export function effectText(figure: EffectFigure, messages: FlagMessages): string {
  const { measure, value, interval } = figure;
  const number = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 2 });
  const shown =
    typeof value === 'number'
      ? number.format(value)
      : formatMessage(messages.range, messages.locale, { min: value.min, max: value.max });
  const text = formatMessage(messages.measures[measure], messages.locale, { figure: shown });
  if (!interval) return text;
  return `${text} (${formatMessage(messages.interval, messages.locale, { min: interval.min, max: interval.max })})`;
}

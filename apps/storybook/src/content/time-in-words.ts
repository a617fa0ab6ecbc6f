import { formatMessage } from '@osseo/core';
import type { Range, Span, TimeUnit } from '@osseo/procedures';

/** "3", or "3 to 5". */
export function rangeInWords({ min, max }: Range): string {
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}

/** A stretch or a window of time in its own unit, such as "Days 1 to 3", "Week 6" or "From month 6". */
export function timeInWords({ unit, from, to }: Span): string {
  if (to === null) return `From ${unit} ${number(from)}`;
  const range = rangeInWords({ min: from, max: to });
  return from === to ? `${capital(unit)} ${range}` : `${capital(unit)}s ${range}`;
}

/** How long, such as "3 months" or "4 to 8 weeks". */
export function lengthInWords({ unit, min, max }: Range & { readonly unit: TimeUnit }): string {
  return max === 1 ? `1 ${unit}` : `${rangeInWords({ min, max })} ${unit}s`;
}

function capital(unit: TimeUnit): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

function number(value: number): string {
  return formatMessage('{value}', 'en', { value });
}

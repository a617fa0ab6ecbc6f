import { formatMessage } from '@osseo/core';
import type { Span } from '@osseo/procedures';
import type { Locale } from '../languages.ts';
import { wordsFor } from '../words/index.ts';

/** A stretch of recovery in the unit of its source: "Days 1–3", "From month 6". */
export function spanInWords({ unit, from, to }: Span, locale: Locale): string {
  const words = wordsFor(locale).span[unit];
  if (to === null) return formatMessage(words.onwards, locale, { from });
  return from === to ? formatMessage(words.one, locale, { from }) : formatMessage(words.range, locale, { from, to });
}

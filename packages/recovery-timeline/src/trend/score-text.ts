import { formatMessage } from '@osseo/core';
import type { Measure } from '../check-in/engine/model/answers.ts';
import type { TrendMessages } from './messages/trend-messages.ts';

/** A score as people read it: pain as a number, swelling as a word. */
export function scoreText(
  measure: Measure,
  score: number,
  { messages, locale }: { readonly messages: TrendMessages; readonly locale: string },
): string {
  if (measure === 'swelling') return messages.amounts[score] ?? '';
  return formatMessage('{score}', locale, { score });
}

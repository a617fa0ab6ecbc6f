import { formatMessage, formatNumber, type MessageValues, type NumberLimits, type NumberProblem } from '@osseo/core';
import type { NumberFieldMessages } from './number-field-messages.ts';

/** Says one of the words, with its holes filled. */
export type SayNumber = (key: keyof NumberFieldMessages, values?: MessageValues) => string;

/**
 * Puts a problem that `readNumber` has found into words, as a server says them after a form was posted without script.
 *
 * @param locale BCP 47: how numbers in the sentence are written.
 */
export function numberProblemText(problem: NumberProblem, messages: NumberFieldMessages, locale: string): string {
  return sayNumberProblem(problem, (key, values) => formatMessage(messages[key], locale, values), locale);
}

export function sayNumberProblem(problem: NumberProblem, say: SayNumber, locale: string): string {
  const write = (value: number) => formatNumber(value, locale);
  switch (problem.problem) {
    case 'empty':
      return '';
    case 'unreadable':
      return say('unreadable', { example: write(7.5) });
    case 'between-steps':
      return problem.step === 1 ? say('notWhole') : say('betweenSteps', { step: write(problem.step) });
    case 'too-low':
      return say('tooLow', { min: write(problem.limit) });
    case 'too-high':
      return say('tooHigh', { max: write(problem.limit) });
  }
}

/** What the limits ask for, before anything is typed. */
export function sayLimits({ min, max }: NumberLimits, say: SayNumber, locale: string): string | undefined {
  const least = min === undefined ? undefined : formatNumber(min, locale);
  const most = max === undefined ? undefined : formatNumber(max, locale);
  if (least !== undefined && most !== undefined) return say('between', { min: least, max: most });
  if (least !== undefined) return say('orMore', { min: least });
  return most === undefined ? undefined : say('orLess', { max: most });
}

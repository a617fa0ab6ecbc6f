import { formatMessage } from '@osseo/core';
import type { Condition, DerivedId, RiskFormWords } from '@osseo/risk-forms';

interface Asked {
  readonly text: string;
  readonly options?: Readonly<Record<string, string>>;
}

const DERIVED: Readonly<Record<DerivedId, string>> = {
  age: 'age',
  bmi: 'body mass index',
  'audit-c': 'the AUDIT-C sum',
  'pack-years': 'pack-years',
  'bone-medicine-years': 'years on bone medicine',
  'blood-thinner-count': 'the number of blood thinners',
  'clot-risk-count': 'the number of clot risks',
};

const REASONS = { 'asked-unknown': "I don't know", 'asked-declined': 'in person' } as const;

/** A rule's condition as an English sentence, with questions and options as the form words them. */
export function conditionInWords(condition: Condition, words: RiskFormWords): string {
  if ('all' in condition) return list(condition.all, 'conjunction', words);
  if ('any' in condition) return list(condition.any, 'disjunction', words);
  if ('not' in condition) return `not (${conditionInWords(condition.not, words)})`;
  if ('derived' in condition) return `${DERIVED[condition.derived]} is ${threshold(condition)}`;

  const { text, options = {} } = askedIn(words, condition.item);
  const subject = `“${text}”`;
  if ('is' in condition) return `${subject} is ${answerOf(condition.is, options)}`;
  if ('anyOf' in condition) {
    const answers = condition.anyOf.map((code) => answerOf(code, options));
    return `${subject} is ${new Intl.ListFormat('en', { type: 'disjunction' }).format(answers)}`;
  }
  if ('withinMonths' in condition) {
    const months = { one: 'the last {count} month', other: 'the last {count} months' };
    return `${subject} is within ${formatMessage(months, 'en', { count: condition.withinMonths })}`;
  }
  if ('absent' in condition) return `${subject} is left open (${REASONS[condition.absent]})`;
  return `${subject} is ${threshold(condition)}`;
}

function list(parts: readonly Condition[], type: 'conjunction' | 'disjunction', words: RiskFormWords): string {
  const sentences = parts.map((part) => {
    const sentence = conditionInWords(part, words);
    return 'all' in part || 'any' in part ? `(${sentence})` : sentence;
  });
  return new Intl.ListFormat('en-GB', { type }).format(sentences);
}

function threshold(limit: { over: number; unit?: string } | { under: number; unit?: string }): string {
  // A figure and its unit stay on one line; English has no space before %.
  const unit = limit.unit === undefined || limit.unit === '%' ? (limit.unit ?? '') : `\u00A0${limit.unit}`;
  return 'over' in limit ? `over ${limit.over}${unit}` : `under ${limit.under}${unit}`;
}

function answerOf(value: string | boolean, options: Readonly<Record<string, string>>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return `“${options[value] ?? value}”`;
}

function askedIn(words: RiskFormWords, linkId: string): Asked {
  for (const { items } of Object.values(words.factors)) {
    const asked: Asked | undefined = (items as Readonly<Record<string, Asked>>)[linkId];
    if (asked) return asked;
  }
  return { text: linkId };
}

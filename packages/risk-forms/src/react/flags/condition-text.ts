import { formatMessage } from '@osseo/core';
import { factors } from '../../factors/index.ts';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Condition } from '../../model/rule.ts';
import type { RiskFormWords } from '../../model/words.ts';
import { factorOf } from '../../rules/form-order.ts';

/** The words in which a condition is said. */
export interface ConditionSpeaker {
  readonly messages: FlagMessages;
  /** The questions and options, as the form words them. */
  readonly words: RiskFormWords;
}

/** A condition as one sentence, with questions and options as the form words them. */
export function conditionText(condition: Condition, speaker: ConditionSpeaker): string {
  const { condition: said, locale } = speaker.messages;
  if ('all' in condition) return listed(condition.all, 'conjunction', speaker);
  if ('any' in condition) return listed(condition.any, 'disjunction', speaker);
  if ('not' in condition) return formatMessage(said.not, locale, { condition: conditionText(condition.not, speaker) });

  const { text: subject, options } = askedAs(condition, speaker);
  if ('absent' in condition) return formatMessage(said.absent[condition.absent], locale, { subject });
  if ('withinMonths' in condition)
    return formatMessage(said.withinMonths, locale, { subject, count: condition.withinMonths });
  if ('over' in condition) return formatMessage(said.over, locale, { subject, limit: limitText(condition.over) });
  if ('under' in condition) return formatMessage(said.under, locale, { subject, limit: limitText(condition.under) });

  const values = 'is' in condition ? [condition.is] : condition.anyOf;
  const answers = values.map((value) =>
    typeof value === 'boolean' ? said[value ? 'yes' : 'no'] : (options[value] ?? value),
  );
  return formatMessage(said.is, locale, { subject, answer: list(locale, 'disjunction', answers) });

  function limitText(limit: number): string {
    const unit = 'unit' in condition ? condition.unit : undefined;
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(limit);
    return unit === undefined ? number : `${number}${unit === '%' ? '' : ' '}${unit}`;
  }
}

/** The question in the words of the form, for an app that gives no label. */
export function askedText(linkId: string, words: RiskFormWords): string {
  return asked(linkId, words).text;
}

interface Asked {
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
}

type Leaf = Extract<Condition, { readonly item: string } | { readonly derived: string }>;

function askedAs(condition: Leaf, { messages, words }: ConditionSpeaker): Asked {
  if ('derived' in condition) return { text: messages.derived[condition.derived], options: {} };
  return asked(condition.item, words);
}

function asked(linkId: string, words: RiskFormWords): Asked {
  const factor = factorOf(linkId);
  if (factor === undefined || !factors[factor].items.some((item) => item.linkId === linkId))
    return { text: linkId, options: {} };
  const items: Readonly<Record<string, Partial<Asked>>> = words.factors[factor].items;
  return { text: items[linkId]?.text ?? linkId, options: items[linkId]?.options ?? {} };
}

function listed(parts: readonly Condition[], type: 'conjunction' | 'disjunction', speaker: ConditionSpeaker): string {
  const sentences = parts.map((part) => {
    const sentence = conditionText(part, speaker);
    return 'all' in part || 'any' in part ? `(${sentence})` : sentence;
  });
  return list(speaker.messages.locale, type, sentences);
}

function list(locale: string, type: 'conjunction' | 'disjunction', parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type }).format(parts);
}

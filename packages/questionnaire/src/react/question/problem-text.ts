import { formatCivilDate, parseCivilDate, type Message } from '@osseo/core';
import type { Item, Quantity } from '../../engine/model/item.ts';
import type { Issue } from '../../engine/model/issue.ts';
import type { Session } from '../../engine/model/session.ts';
import type { QuestionnaireMessages } from '../../messages/questionnaire-messages.ts';
import type { FormContextValue } from '../form-context.ts';
import { questionText } from './question-text.ts';
import { wordsIn } from './words.ts';

type Speaker = Pick<FormContextValue, 'locale' | 'messages'>;

/** Says how to mend a problem, with the limits that the question sets. */
export function problemText(item: Item, issue: Issue, speaker: Speaker): string {
  const t = wordsIn(speaker);
  const { problems, absent } = speaker.messages;

  switch (issue.code) {
    case 'required': {
      const ask = t(problems.required[wayToAnswer(item)]);
      if (!item.absentReasons.includes('asked-unknown')) return ask;
      return `${ask} ${t(problems.orSayUnknown, { reason: t(absent['asked-unknown']) })}`;
    }
    case 'unreadable':
      return t(problems.unreadable[kindOf(item)]);
    case 'no-such-date':
      return t(problems.noSuchDate);
    case 'year-too-short':
      return t(problems.yearTooShort);
    case 'not-whole':
      return t(problems.notWhole);
    case 'below-min':
    case 'above-max':
      return limitText(item, issue, speaker);
    case 'too-long': {
      const count = issue.limits['maxLength'] ?? item.maxLength ?? 0;
      return t(problems.tooLong, { count });
    }
    case 'not-an-option':
      return t(problems.notAnOption);
    case 'exclusive-option':
      return t(problems.exclusiveOption, { option: issue.limits['option'] ?? '' });
    case 'unit-missing':
      return t(problems.unitMissing);
  }
}

/** A problem away from its question, as a summary has it: the question, then what to do. */
export function problemLine(session: Session, issue: Issue, speaker: Speaker): string {
  const { item } = session.item(issue.key).getSnapshot();
  const problem = problemText(item, issue, speaker);
  return wordsIn(speaker)(speaker.messages.summary.line, { question: questionText(item), problem });
}

function limitText(item: Item, issue: Issue, speaker: Speaker): string {
  const { min, max } = limitsOf(item, issue);
  const texts: Record<'belowMin' | 'aboveMax' | 'outside', Message> =
    item.type === 'date' ? speaker.messages.problems.date : speaker.messages.problems.number;
  const missed = issue.code === 'below-min' ? 'belowMin' : 'aboveMax';
  const which = min !== undefined && max !== undefined ? 'outside' : missed;

  const write = (limit: string | number | undefined) => writeLimit(limit, issue.limits['unit'], speaker);
  return wordsIn(speaker)(texts[which], { min: write(min), max: write(max) });
}

/** The limit that was missed, and the other one: to be told the second only after the next attempt is no kindness. */
function limitsOf(item: Item, { limits }: Issue): Readonly<Record<'min' | 'max', string | number | undefined>> {
  const inUnit = (quantities: readonly Quantity[]) =>
    quantities.find(({ unit }) => (unit?.display ?? unit?.code) === limits['unit'])?.value;
  return {
    min: limits['min'] ?? item.min ?? inUnit(item.minQuantities),
    max: limits['max'] ?? item.max ?? inUnit(item.maxQuantities),
  };
}

function writeLimit(
  limit: string | number | undefined,
  unit: string | number | undefined,
  { locale }: Speaker,
): string {
  if (limit === undefined) return '';
  if (typeof limit === 'number') {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(limit);
    return unit === undefined ? number : `${number} ${unit}`;
  }
  const date = parseCivilDate(limit);
  return date ? formatCivilDate(date, locale) : limit;
}

function wayToAnswer({ type, repeats }: Item): keyof QuestionnaireMessages['problems']['required'] {
  if (type === 'group') return 'group';
  if (type === 'boolean') return 'choose';
  if (type === 'choice' || type === 'open-choice') return repeats ? 'chooseSome' : 'choose';
  const kind = kindOf({ type });
  return kind === 'other' ? 'write' : kind;
}

function kindOf({ type }: Pick<Item, 'type'>): 'number' | 'date' | 'other' {
  if (type === 'integer' || type === 'decimal' || type === 'quantity') return 'number';
  return type === 'date' ? 'date' : 'other';
}

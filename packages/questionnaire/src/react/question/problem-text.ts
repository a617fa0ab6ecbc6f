import type { Message } from '@osseo/core';
import type { Item, Quantity } from '../../engine/model/item.ts';
import type { Issue } from '../../engine/model/issue.ts';
import type { AnsweringSession } from '../../engine/model/session.ts';
import type { QuestionnaireMessages } from '../../messages/questionnaire-messages.ts';
import type { FormContextValue } from '../form-context.ts';
import { questionText } from './question-text.ts';
import { wordsIn } from './words.ts';
import { writeNumber } from './write-number.ts';
import { writeMoment, writeTime } from './write-when.ts';

type Speaker = Pick<FormContextValue, 'locale' | 'messages'>;

/** Says how to mend a problem, with the limits that the question sets. */
export function problemText(item: Item, issue: Issue, speaker: Speaker): string {
  const t = wordsIn(speaker);
  const { problems, absent } = speaker.messages;
  // Where a sentence has one hole, the problem has one limit.
  const [limit = 0] = Object.values(issue.limits);
  const values = { count: limit, types: limit, option: limit };

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
    case 'no-such-time':
      return t(problems.noSuchTime);
    case 'year-too-short':
      return t(problems.yearTooShort);
    case 'not-whole':
      return t(problems.notWhole);
    case 'below-min':
    case 'above-max':
      return limitText(item, issue, speaker);
    case 'too-long':
      return t(problems.tooLong, values);
    case 'too-short':
      return t(problems.tooShort, values);
    case 'wrong-format':
      return t(problems.wrongFormat);
    case 'too-many-decimals':
      return t(limit === 0 ? problems.notWhole : problems.tooManyDecimals, values);
    case 'too-few':
      return t(problems.tooFew[whatIsGiven(item)], values);
    case 'too-many':
      return t(problems.tooMany[whatIsGiven(item)], values);
    case 'wrong-file-type':
      return t(problems.wrongFileType, values);
    case 'file-too-large':
      return t(problems.fileTooLarge, { size: writeLimit(limit, undefined, speaker) });
    case 'not-an-option':
      return t(problems.notAnOption);
    case 'exclusive-option':
      return t(problems.exclusiveOption, values);
    case 'unit-missing':
      return t(problems.unitMissing);
    case 'constraint':
    case 'hidden-item':
      return String(issue.limits['human'] ?? t(problems.constraint));
  }
}

/** A problem away from its question, as a summary has it: the question, then what to do. */
export function problemLine(session: AnsweringSession, issue: Issue, speaker: Speaker): string {
  const t = wordsIn(speaker);
  // A rule over all answers is about no one question.
  if (issue.key === '') return String(issue.limits['human'] ?? t(speaker.messages.problems.constraint));
  const { item } = session.item(issue.key).getSnapshot();
  const problem = problemText(item, issue, speaker);
  return t(speaker.messages.summary.line, { question: questionText(item), problem });
}

function limitText(item: Item, issue: Issue, speaker: Speaker): string {
  const { min, max } = limitsOf(item, issue);
  const kind = kindOf({ type: item.fhirType });
  const texts: Record<'belowMin' | 'aboveMax' | 'outside', Message> =
    speaker.messages.problems[kind === 'date' || kind === 'moment' ? 'date' : kind === 'time' ? 'time' : 'number'];
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
  if (typeof limit === 'number') return writeNumber(limit, locale, unit);
  return limit.includes('-') ? writeMoment(limit, locale) : writeTime(limit, locale);
}

function wayToAnswer({ type, repeats }: Item): keyof QuestionnaireMessages['problems']['required'] {
  if (type === 'group') return 'group';
  if (type === 'boolean') return 'choose';
  if (type === 'choice' || type === 'open-choice') return repeats ? 'chooseSome' : 'choose';
  const kind = kindOf({ type });
  if (kind === 'moment') return 'date';
  return kind === 'other' || kind === 'url' ? 'write' : kind;
}

function whatIsGiven({ type }: Item): 'answers' | 'entries' {
  return type === 'group' ? 'entries' : 'answers';
}

type Kind = keyof QuestionnaireMessages['problems']['unreadable'];

const KINDS: Readonly<Record<string, Kind>> = {
  integer: 'number',
  decimal: 'number',
  quantity: 'number',
  date: 'date',
  dateTime: 'moment',
  time: 'time',
  url: 'url',
};

function kindOf({ type }: { readonly type: string }): Kind {
  return KINDS[type] ?? 'other';
}

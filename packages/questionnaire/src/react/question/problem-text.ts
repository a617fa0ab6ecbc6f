import { formatNumber, type Message } from '@osseo/core';
import type { Item, Quantity } from '../../engine/model/item.ts';
import type { Issue } from '../../engine/model/issue.ts';
import type { AnsweringSession, ItemState } from '../../engine/model/session.ts';
import type { QuestionnaireMessages } from '../../messages/questionnaire-messages.ts';
import type { FormContextValue } from '../form-context.ts';
import { setApart } from './own-language.tsx';
import { questionText } from './question-text.ts';
import { wordsIn } from './words.ts';
import { writeMoment, writeTime } from './write-when.ts';

type Speaker = Pick<FormContextValue, 'locale' | 'messages'> & Partial<Pick<FormContextValue, 'ownLanguage'>>;

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
    case 'below-min':
    case 'above-max':
      return limitText(item, issue.code, issue.limits, speaker);
    case 'too-many-decimals':
      return t(problems[limit === 0 ? 'not-whole' : issue.code], values);
    case 'too-few':
    case 'too-many':
      return t(problems[issue.code][item.type === 'group' ? 'entries' : 'answers'], values);
    case 'file-too-large':
      return t(problems[issue.code], { size: writeLimit(limit, undefined, speaker) });
    case 'constraint':
    case 'hidden-item':
      return String(issue.limits['human'] ?? t(problems.constraint));
    default:
      return t(problems[issue.code], values);
  }
}

/** A problem away from its question, as a summary has it: the question, then what to do. */
export function problemLine(session: AnsweringSession, issue: Issue, speaker: Speaker): string {
  const t = wordsIn(speaker);
  const { problems, summary } = speaker.messages;
  const { human, signature = '' } = issue.limits;
  if (issue.key !== '') {
    const state = session.item(issue.key).getSnapshot();
    const { item } = state;
    const question = [setApart(speaker, questionText(item)), ...entriesAround(session, state, speaker)].join(' ');
    return t(summary.line, { question, problem: problemText(item, issue, speaker) });
  }
  // A rule over all answers is about no one question.
  if (issue.code !== 'unsigned') return String(human ?? t(problems.constraint));
  const problem = t(problems.unsigned);
  return signature === '' ? problem : t(summary.line, { question: signature, problem });
}

/** Which entries of lists a question stands in, the nearest first: `(Medicine 2)`. A list of one entry needs no number. */
function entriesAround(session: AnsweringSession, { parent }: ItemState, speaker: Speaker): readonly string[] {
  if (parent === null) return [];
  const around = session.item(parent).getSnapshot();
  const { children } = around.parent === null ? session.getSnapshot() : session.item(around.parent).getSnapshot();
  const entries = children.filter((key) => session.item(key).getSnapshot().item === around.item);
  const values = { group: questionText(around.item), number: entries.indexOf(parent) + 1 };
  const further = entriesAround(session, around, speaker);
  return entries.length > 1 ? [`(${wordsIn(speaker)(speaker.messages.repeat.heading, values)})`, ...further] : further;
}

type Missed = 'below-min' | 'above-max';

function limitText(item: Item, missed: Missed, limits: Issue['limits'], speaker: Speaker): string {
  const { min, max } = limitsOf(item, limits);
  const kind = kindOf({ type: item.fhirType });
  const texts: Record<Missed | 'outside', Message> =
    speaker.messages.problems[kind === 'date' || kind === 'moment' ? 'date' : kind === 'time' ? 'time' : 'number'];
  const which = min !== undefined && max !== undefined ? 'outside' : missed;

  const write = (limit: string | number | undefined) => writeLimit(limit, limits['unit'], speaker);
  return wordsIn(speaker)(texts[which], { min: write(min), max: write(max) });
}

/** The limit that was missed, and the other one: to be told the second only after the next attempt is no kindness. */
function limitsOf(item: Item, limits: Issue['limits']): Readonly<Record<'min' | 'max', string | number | undefined>> {
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
  if (typeof limit === 'number') return formatNumber(limit, locale, unit);
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

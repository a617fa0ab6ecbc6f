import type { Message } from '@osseo/core';
import type { AbsentReason } from '../engine/model/answer.ts';

/** Every word that a form shows besides the words of the questionnaire itself. */
export interface QuestionnaireMessages {
  readonly yes: Message;
  readonly no: Message;
  /** The line between the answers and the ways not to answer. */
  readonly or: Message;
  /** The ways not to answer; also what the review shows for them. */
  readonly absent: Readonly<Record<AbsentReason, Message>>;
  /** Stands after a question that may stay empty. An empty text says of no question that it may, nor of all of them. */
  readonly optional: Message;
  /** Stands once above several questions that may all stay empty. */
  readonly allOptional: Message;
  readonly date: Readonly<Record<'day' | 'month' | 'year', Message>>;
  /** Names the field for the time of day beside a date. */
  readonly time: Message;
  readonly unit: Message;
  /** The first, empty line of a list of units. */
  readonly chooseUnit: Message;
  /** The first, empty line of a long list of answers. */
  readonly chooseAnswer: Message;
  /** The option of an open choice that is written in one's own words. */
  readonly other: Message;
  /** Names the text field of that option. */
  readonly otherText: Message;
  /** Names one of several text fields of a repeating question; holes `{question}`, `{number}`. */
  readonly entryLabel: Message;
  readonly repeat: {
    /** Heads one instance of a repeating group; holes `{group}`, `{number}`. */
    readonly heading: Message;
    readonly add: Message;
    readonly remove: Message;
    /** Said after an instance was added; holes `{group}`, `{number}`. */
    readonly added: Message;
    /** Said after an instance was removed; hole `{group}`. */
    readonly removed: Message;
  };
  /** Stands in place of a question of a type that cannot be shown. */
  readonly unsupported: Message;
  /** Stands in place of a page whose conditions leave nothing to ask. */
  readonly empty: Message;
  readonly submit: Message;
  /** Holes `{value}`, `{max}`. */
  readonly progress: Message;
  readonly announce: {
    /** Chosen by `{count}`. */
    readonly questionsAdded: Message;
    readonly questionsRemoved: Message;
  };
  readonly summary: {
    readonly title: Message;
    /** One line of the summary; holes `{question}`, `{problem}`. */
    readonly line: Message;
  };
  readonly problems: ProblemMessages;
  readonly review: {
    readonly change: Message;
    readonly notAnswered: Message;
    /** What was typed but cannot be read yet; hole `{text}`. */
    readonly unreadable: Message;
    /** The heading of questions that stand outside every section. */
    readonly otherQuestions: Message;
  };
}

/** What to do about each problem. Every sentence says how to mend it; none blames. */
interface ProblemMessages {
  readonly required: Readonly<
    Record<'choose' | 'chooseSome' | 'write' | 'number' | 'date' | 'time' | 'group', Message>
  >;
  /** Follows `required` where the question offers "I don't know"; hole `{reason}`. */
  readonly orSayUnknown: Message;
  readonly unreadable: Readonly<Record<'number' | 'date' | 'moment' | 'time' | 'url' | 'other', Message>>;
  readonly 'no-such-date': Message;
  readonly 'no-such-time': Message;
  readonly 'year-too-short': Message;
  readonly 'not-whole': Message;
  /** Limits of a number; holes `{min}`, `{max}`, which hold the unit where there is one. */
  readonly number: Readonly<Record<'below-min' | 'above-max' | 'outside', Message>>;
  /** Limits of a date; holes `{min}`, `{max}`, written as dates. */
  readonly date: Readonly<Record<'below-min' | 'above-max' | 'outside', Message>>;
  /** Limits of a time of day; holes `{min}`, `{max}`. */
  readonly time: Readonly<Record<'below-min' | 'above-max' | 'outside', Message>>;
  /** Chosen by `{count}`, the number of characters that fit. */
  readonly 'too-long': Message;
  /** Chosen by `{count}`, the number of characters that are needed. */
  readonly 'too-short': Message;
  /** The answer does not have the form that the question asks for. */
  readonly 'wrong-format': Message;
  /** Chosen by `{count}`, the number of digits after the point. */
  readonly 'too-many-decimals': Message;
  /** Of a question that repeats, and of a group that does. Chosen by `{count}`. */
  readonly 'too-few': Readonly<Record<'answers' | 'entries', Message>>;
  readonly 'too-many': Readonly<Record<'answers' | 'entries', Message>>;
  /** Hole `{types}`. */
  readonly 'wrong-file-type': Message;
  /** Hole `{size}`, in megabytes. */
  readonly 'file-too-large': Message;
  readonly 'not-an-option': Message;
  /** An option such as "none of these" was chosen with others; hole `{option}`. */
  readonly 'exclusive-option': Message;
  readonly 'unit-missing': Message;
  /** A signature is missing. */
  readonly unsigned: Message;
  /** A file was chosen and is not kept yet. */
  readonly 'file-on-its-way': Message;
  /** A rule of the form does not hold, and the form has no words for it. */
  readonly constraint: Message;
}

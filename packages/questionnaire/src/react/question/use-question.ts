'use client';
import type { FocusEvent, ReactNode } from 'react';
import { fieldName, type FieldPart } from '../../engine/keys/field-name.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm, type FormContextValue } from '../form-context.ts';
import { itemId, questionId } from './item-id.ts';
import { inOwnLanguage } from './own-language.tsx';
import { problemText } from './problem-text.ts';
import { helpText, questionText } from './question-text.ts';
import { wordsIn, type Words } from './words.ts';

/** What the controls of one question need to know. */
export interface Question {
  /** The id of the first control; a problem of the question leads to it. */
  readonly id: string;
  /** The id of the element around all its controls. */
  readonly questionId: string;
  /** The `name` under which a part of the answer is posted. */
  readonly name: (part?: FieldPart) => string;
  readonly label: string;
  /** The label as the form wants it to look. */
  readonly shownLabel: ReactNode;
  /** How to answer; empty where there is nothing to say. */
  readonly help: string;
  readonly shownHelp: ReactNode;
  /** What stands above the control and is no part of its description. */
  readonly above: ReactNode;
  readonly note: string | undefined;
  readonly error: string | undefined;
  readonly t: Words;
  /** Checks the question again when focus leaves it, once an attempt to send has failed. */
  readonly leave: (event: FocusEvent<HTMLElement>) => void;
}

/** Everything about one question that every kind of control needs. For renderers of one's own. */
export function useQuestion(state: ItemState): Question {
  return questionOf(useForm('FormItem'), state);
}

/** The same for a part that knows its form already. */
export function questionOf(form: FormContextValue, state: ItemState): Question {
  const { key, item, issues } = state;
  const { recheck, presentation } = form;
  const t = wordsIn(form);

  const label = questionText(item);
  const help = helpText(item);
  // A signature says itself that it is missing.
  const problem = issues.find(({ code }) => code !== 'unsigned');
  return {
    id: itemId(key),
    questionId: questionId(key),
    name: (part) => fieldName(key, part),
    label,
    shownLabel: inOwnLanguage(form, presentation.showText?.(state, label) ?? label),
    help,
    shownHelp: inOwnLanguage(form, presentation.showHelp?.(state, help) ?? help),
    above: presentation.showAbove?.(state),
    note: item.required || form.isOptionalSaid ? undefined : t(form.messages.optional),
    error: problem && problemText(item, problem, form),
    t,
    leave({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (!currentTarget.contains(relatedTarget) && !sends(relatedTarget)) recheck(key);
    },
  };
}

// Sending checks everything. To check here as well would move the page, and the
// button away from under the finger.
function sends(element: EventTarget | null): boolean {
  return element instanceof HTMLButtonElement && element.type === 'submit';
}

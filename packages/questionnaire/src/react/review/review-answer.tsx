'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Answer } from '../../engine/model/answer.ts';
import type { Item } from '../../engine/model/item.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { isAskedByHost } from '../../engine/form/is-answerable.ts';
import { useForm, type FormContextValue } from '../form-context.ts';
import { answerText } from '../question/answer-text.ts';
import { enteredText } from '../question/entered-text.ts';
import { optionOf } from '../question/option-of.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { wordsIn } from '../question/words.ts';

export interface ReviewAnswerProps {
  state: ItemState;
}

/** What was answered to a question, or the words for not having answered, and who has signed it. */
export function ReviewAnswer({ state }: ReviewAnswerProps): ReactElement {
  const { presentation } = useForm('FormReview');
  return (
    <>
      <GivenAnswer state={state} />
      {presentation.showSignatures?.(state, 'display')}
    </>
  );
}

function GivenAnswer({ state }: ReviewAnswerProps): ReactElement {
  const form = useForm('FormReview');
  const { messages } = form;
  const { item, answers } = state;
  const t = wordsIn(form);
  const typed = enteredText(state, form);
  if (typed !== undefined) return <>{t(messages.review.unreadable, { text: typed })}</>;
  if (item.type === 'unsupported' || (isAskedByHost(item) && answers.length === 0))
    return <>{t(messages.unsupported)}</>;
  if (answers.length === 0) {
    return <span className="osseo-form-review-missing">{t(messages.review.notAnswered)}</span>;
  }
  return (
    <>
      {answers.map((answer, index) => (
        <span className="osseo-form-review-answer" key={index}>
          {wordsOf(answer, item, form) ?? t(messages.unsupported)}
        </span>
      ))}
    </>
  );
}

/** An option is in the words of the form, and anything else in those of the page or of whoever answered. */
function wordsOf(answer: Answer, item: Item, form: FormContextValue): ReactNode {
  const text = answerText(answer, item, form);
  return optionOf(item, answer) ? inOwnLanguage(form, text) : text;
}

'use client';
import { SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { isAskedByHost } from '../../engine/form/is-answerable.ts';
import { useForm } from '../form-context.ts';
import { answerText } from '../question/answer-text.ts';
import { enteredText } from '../question/entered-text.ts';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';

export interface ReviewRowProps {
  state: ItemState;
}

/** One question with what was answered, or with the words for not having answered. */
export function ReviewRow({ state }: ReviewRowProps): ReactElement {
  const form = useForm('FormReview');
  const { messages } = form;
  const { item, answers } = state;
  const t = wordsIn(form);
  const typed = enteredText(state, form);

  return (
    <SummaryRow term={questionText(item)}>
      {typed !== undefined ? (
        t(messages.review.unreadable, { text: typed })
      ) : item.type === 'unsupported' || (isAskedByHost(item) && answers.length === 0) ? (
        t(messages.unsupported)
      ) : answers.length === 0 ? (
        <span className="osseo-form-review-missing">{t(messages.review.notAnswered)}</span>
      ) : (
        answers.map((answer, index) => (
          <span className="osseo-form-review-answer" key={index}>
            {answerText(answer, item, form) ?? t(messages.unsupported)}
          </span>
        ))
      )}
    </SummaryRow>
  );
}

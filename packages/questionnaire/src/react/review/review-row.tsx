'use client';
import { SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import { ReviewAnswer } from './review-answer.tsx';

export interface ReviewRowProps {
  state: ItemState;
}

/** One question with what was answered, or with the words for not having answered. */
export function ReviewRow({ state }: ReviewRowProps): ReactElement {
  const form = useForm('FormReview');
  return (
    <SummaryRow term={inOwnLanguage(form, questionText(state.item))}>
      <ReviewAnswer state={state} />
    </SummaryRow>
  );
}

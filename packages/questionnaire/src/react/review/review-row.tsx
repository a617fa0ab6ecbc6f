'use client';
import { SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { questionText } from '../question/question-text.ts';
import { ReviewAnswer } from './review-answer.tsx';

export interface ReviewRowProps {
  state: ItemState;
}

/** One question with what was answered, or with the words for not having answered. */
export function ReviewRow({ state }: ReviewRowProps): ReactElement {
  return (
    <SummaryRow term={questionText(state.item)}>
      <ReviewAnswer state={state} />
    </SummaryRow>
  );
}

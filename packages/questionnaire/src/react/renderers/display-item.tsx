'use client';
import type { ReactElement } from 'react';
import { useQuestion } from '../question/use-question.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Words between questions. */
export function DisplayItem({ state }: ItemRendererProps): ReactElement {
  return <p className="osseo-form-display">{useQuestion(state).shownLabel}</p>;
}

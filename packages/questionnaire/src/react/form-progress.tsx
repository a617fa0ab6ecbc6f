'use client';
import { StepProgress, type StepProgressProps } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useWords } from './question/words.ts';

export interface FormProgressProps extends Omit<StepProgressProps, 'label'> {}

/**
 * Which page of the form this is.
 * Renders a `<div>` element with the words and one mark per page.
 */
export function FormProgress({ value, max, ...props }: FormProgressProps): ReactElement {
  const { t, messages } = useWords('FormProgress');
  return <StepProgress {...props} value={value} max={max} label={t(messages.progress, { value, max })} />;
}

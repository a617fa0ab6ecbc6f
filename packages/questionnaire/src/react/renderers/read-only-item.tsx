'use client';
import { SummaryList } from '@osseo/ui';
import type { ReactElement } from 'react';
import { ReviewRow } from '../review/review-row.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** An answer that is shown and cannot be changed here. */
export function ReadOnlyItem({ state }: ItemRendererProps): ReactElement {
  return (
    <SummaryList>
      <ReviewRow state={state} />
    </SummaryList>
  );
}

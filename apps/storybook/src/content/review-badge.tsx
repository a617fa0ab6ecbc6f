import type { ReviewStatus } from '@osseo/core';
import { Badge } from '@osseo/ui';
import type { ReactElement } from 'react';

const NAMES: Readonly<Record<ReviewStatus, string>> = {
  draft: 'Draft',
  'clinician-reviewed': 'Reviewed',
  retired: 'Retired',
};

/** How far a text has come, in a word. */
export function ReviewBadge({ status, of }: { status: ReviewStatus; of?: string }): ReactElement {
  return (
    <Badge tone={status === 'draft' ? 'draft' : 'neutral'}>
      {NAMES[status]}
      {of && ` ${of}`}
    </Badge>
  );
}

import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import { pathOf } from '../../layout/path-of.ts';
import { staffPaths } from '../../staff/staff-paths.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';

export interface SubmissionGoneProps {
  locale: Locale;
}

/** Stands in place of a submission that is not there. */
export function SubmissionGone({ locale }: SubmissionGoneProps): ReactElement {
  const words = wordsFor(locale).staff;

  return (
    <PageHead title={words.gone} lead={words.goneText}>
      <p className="clinic-actions">
        <Button render={<a href={pathOf(locale, staffPaths.inbox)} />}>{words.backToInbox}</Button>
      </p>
    </PageHead>
  );
}

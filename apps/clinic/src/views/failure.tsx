import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../languages.ts';
import { pathOf } from '../layout/path-of.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';

export interface FailureProps {
  locale: Locale;
  /** What happened and what to do, without a word of what was sent. */
  text: string;
}

/** What to do when the server could not answer. */
export function Failure({ locale, text }: FailureProps): ReactElement {
  const words = wordsFor(locale).failure;

  return (
    <PageHead title={words.title} lead={text}>
      <p className="clinic-actions">
        <Button render={<a href={pathOf(locale, '')} />}>{words.action}</Button>
      </p>
    </PageHead>
  );
}

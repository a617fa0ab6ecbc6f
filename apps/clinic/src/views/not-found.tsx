import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../languages.ts';
import { pathOf } from '../layout/path-of.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';

export interface NotFoundProps {
  locale: Locale;
}

/** What to do when there is no such page. */
export function NotFound({ locale }: NotFoundProps): ReactElement {
  const words = wordsFor(locale).notFound;

  return (
    <PageHead title={words.title} lead={words.text}>
      <p className="clinic-actions">
        <Button render={<a href={pathOf(locale, '')} />}>{words.action}</Button>
      </p>
    </PageHead>
  );
}

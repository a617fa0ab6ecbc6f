import type { Locale } from '@osseo/core';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { pathOf } from '../layout/path-of.ts';
import { wordsFor } from '../words/index.ts';

export interface NotFoundProps {
  locale: Locale;
  headingLevel: 1 | 2;
}

/** What to do when there is no such page, in one language. */
export function NotFound({ locale, headingLevel }: NotFoundProps): ReactElement {
  const words = wordsFor(locale).notFound;
  const Heading = `h${headingLevel}` as const;

  return (
    <div className="clinic-page-head" lang={locale}>
      <Heading className="clinic-title">{words.title}</Heading>
      <p className="clinic-lead">{words.text}</p>
      <p className="clinic-actions">
        <Button variant="secondary" render={<a href={pathOf(locale, '')}>{words.action}</a>} />
      </p>
    </div>
  );
}

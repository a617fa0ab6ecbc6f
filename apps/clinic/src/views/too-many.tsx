import { formatMessage } from '@osseo/core';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { planPath, planPaths } from '../plan/plan-paths.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';

export interface TooManyProps {
  locale: Locale;
}

/** What to do when one network has started or sent very many plans within a minute. */
export function TooMany({ locale }: TooManyProps): ReactElement {
  const { title, text, action } = wordsFor(locale).tooMany;

  return (
    <PageHead title={title} lead={formatMessage(text, locale, { clinic: clinic.phone.clinic })}>
      <p className="clinic-actions">
        <Button render={<a href={planPath(locale, planPaths.start)}>{action}</a>} />
      </p>
    </PageHead>
  );
}

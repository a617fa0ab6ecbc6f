import { formatMessage } from '@osseo/core';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { phoneText } from '../../layout/phone-text.ts';
import type { PlanMessage as Name } from '../../plan/outcome.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { formatMinutes } from '../../request/format-minutes.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';

export interface PlanMessageProps {
  locale: Locale;
  message: Name;
  idleMinutes: number;
}

const NEXT: Readonly<Record<Name, string>> = {
  expired: planPaths.start,
  noReceipt: planPaths.start,
  alreadySent: planPaths.sent,
  tooLarge: planPaths.questions(1),
  outOfDate: planPaths.questions(1),
  notTaken: planPaths.start,
};

/** A page of the plan that says what happened and what to do next. */
export function PlanMessage({ locale, message, idleMinutes }: PlanMessageProps): ReactElement {
  const { title, text, action } = wordsFor(locale).plan.messages[message];
  const values = { clinic: phoneText(clinic.phone.clinic), time: formatMinutes(idleMinutes, clinic.formats[locale]) };

  return (
    <PageHead title={title} lead={formatMessage(text, locale, values)}>
      <p className="clinic-actions">
        <Button render={<a href={planPath(locale, NEXT[message])}>{action}</a>} />
      </p>
    </PageHead>
  );
}

import { formatMessage } from '@osseo/core';
import type { FormNotice } from '@osseo/questionnaire/server';
import { Callout } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { phoneText } from '../../layout/phone-text.ts';
import { wordsFor } from '../../words/index.ts';

export interface PlanNoticeProps {
  locale: Locale;
  notice: FormNotice;
  /** What is said of it here, where the general sentence does not fit. */
  text?: string | undefined;
}

/** What has to be said about the last post, besides what is wrong with an answer. */
export function PlanNotice({ locale, notice, text }: PlanNoticeProps): ReactElement {
  const words = wordsFor(locale).plan.notices[notice];
  return (
    <Callout level="note" label={words.title} headingLevel={2} className="clinic-notice">
      <p>{formatMessage(text ?? words.text, locale, { clinic: phoneText(clinic.phone.clinic) })}</p>
    </Callout>
  );
}

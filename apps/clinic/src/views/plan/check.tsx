import { FormErrorSummary, FormReview, FormRoot } from '@osseo/questionnaire/react';
import type { ReviewView } from '@osseo/questionnaire/server';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { formMessagesFor } from '../../plan/form-messages.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { PlanNotice } from './plan-notice.tsx';

export interface CheckProps {
  locale: Locale;
  view: ReviewView;
}

/** All answers once more before they are sent. */
export function Check({ locale, view }: CheckProps): ReactElement {
  const words = wordsFor(locale).plan;
  const { session, incomplete, notice, action, hiddenFields, backHref, changeHref } = view;

  return (
    <FormRoot
      session={session}
      action={action}
      locale={clinic.formats[locale]}
      messages={formMessagesFor(locale)}
      className="clinic-check"
    >
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <a className="clinic-back" href={backHref}>
        {words.back}
      </a>
      {incomplete && <FormErrorSummary pageHref={changeHref} />}
      <PageHead title={words.check.title} lead={words.check.introduction}>
        {notice && (
          <PlanNotice locale={locale} notice={notice} text={notice === 'stale' ? words.check.stale : undefined} />
        )}
      </PageHead>
      <FormReview changeHref={changeHref} />
      {incomplete ? (
        <p className="clinic-aside">{words.check.incompleteText}</p>
      ) : (
        <>
          <p>{words.check.sendNote}</p>
          <p className="clinic-actions">
            <Button type="submit">{words.check.send}</Button>
          </p>
        </>
      )}
    </FormRoot>
  );
}

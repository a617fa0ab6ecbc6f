import { createSession, type ItemKey } from '@osseo/questionnaire/engine';
import { FormErrorSummary, FormReview, FormRoot } from '@osseo/questionnaire/react';
import { Button, Callout } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import type { CheckPage } from '../../plan/check-answers.ts';
import { formMessagesFor } from '../../plan/form-messages.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { sectionNumberOf } from '../../plan/sections.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';

export interface CheckProps extends CheckPage {
  locale: Locale;
}

/** All answers once more before they are sent. */
export function Check({ locale, form, snapshot, sections, incomplete, stale, revision }: CheckProps): ReactElement {
  const words = wordsFor(locale).plan;
  const format = clinic.formats[locale];
  const session = createSession(form, { snapshot, locale: format });
  if (incomplete) session.validate();
  const pageOf = (key: ItemKey) => planPath(locale, planPaths.change(Math.max(1, sectionNumberOf(session, key))));

  return (
    <FormRoot session={session} locale={format} messages={formMessagesFor(locale)} className="clinic-check">
      <input type="hidden" name="revision" value={revision} />
      <a className="clinic-back" href={planPath(locale, planPaths.questions(Math.max(1, sections.length)))}>
        {words.back}
      </a>
      {incomplete && <FormErrorSummary pageHref={pageOf} />}
      <PageHead title={words.check.title} lead={words.check.introduction}>
        {stale && (
          <Callout level="note" label={words.notices.stale.title}>
            <p>{words.check.stale}</p>
          </Callout>
        )}
      </PageHead>
      <FormReview changeHref={pageOf} />
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

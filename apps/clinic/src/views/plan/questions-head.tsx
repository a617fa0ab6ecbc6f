import { formatMessage } from '@osseo/core';
import { Callout, StepProgress } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import type { QuestionsNotice, QuestionsPage } from '../../plan/answer-questions.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { wordsFor } from '../../words/index.ts';

export interface QuestionsHeadProps {
  locale: Locale;
  page: QuestionsPage;
}

/** Above the questions: the way back, how far one is, and what has to be said about the last post. */
export function QuestionsHead({ locale, page }: QuestionsHeadProps): ReactElement {
  const words = wordsFor(locale).plan;
  const { step, steps, returns, notice } = page;
  const back = returns ? planPaths.check : step === 1 ? planPaths.start : planPaths.questions(step - 1);

  return (
    <div className="clinic-questions-head">
      <a className="clinic-back" href={planPath(locale, back)}>
        {words.back}
      </a>
      <StepProgress value={step} max={steps} label={formatMessage(words.step, locale, { step, steps })} />
      {notice && <Notice locale={locale} notice={notice} />}
    </div>
  );
}

function Notice({ locale, notice }: { locale: Locale; notice: QuestionsNotice }): ReactElement {
  const { title, text } = wordsFor(locale).plan.notices[notice];
  return (
    <Callout level="note" label={title} headingLevel={2} className="clinic-notice">
      <p>{text}</p>
    </Callout>
  );
}

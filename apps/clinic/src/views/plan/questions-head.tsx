import { formatMessage } from '@osseo/core';
import type { QuestionsView } from '@osseo/questionnaire/server';
import { StepProgress } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { wordsFor } from '../../words/index.ts';
import { PlanNotice } from './plan-notice.tsx';

export interface QuestionsHeadProps {
  locale: Locale;
  view: QuestionsView;
}

/** Above the questions: the way back, how far one is, and what has to be said about the last post. */
export function QuestionsHead({ locale, view }: QuestionsHeadProps): ReactElement {
  const words = wordsFor(locale).plan;
  const { step, steps, notice, backHref = planPath(locale, planPaths.start) } = view;

  return (
    <div className="clinic-questions-head">
      <a className="clinic-back" href={backHref}>
        {words.back}
      </a>
      {steps > 1 && (
        <StepProgress value={step} max={steps} label={formatMessage(words.step, locale, { step, steps })} />
      )}
      {view.keys.length > 1 && <h1>{words.title}</h1>}
      {notice && <PlanNotice locale={locale} notice={notice} />}
    </div>
  );
}

import { toCivilDate } from '@osseo/core';
import { createSession, type Session } from '@osseo/questionnaire/engine';
import { evaluateRules, judgedFlags, type Flag } from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { planQuestions } from '../plan/plan-questions.ts';
import type { PlanSubmission } from '../plan/plan-submission.ts';
import type { StoredSubmission } from '../server/index.ts';
import { readJudgements } from './read-judgements.ts';

/** One submission as staff read it: the answers in the language of the reader, and what the adopted rules and the staff say to them. */
export interface ReadSubmission {
  readonly session: Session;
  readonly flags: readonly Flag[];
}

/** Reads a submission in the language of the reader; answers are codes, so they need no translation. */
export function readSubmission(
  { procedures, sentOn, response }: PlanSubmission,
  judgements: StoredSubmission['judgements'],
  locale: Locale,
): ReadSubmission {
  const { form, clinician } = planQuestions(procedures, locale, toCivilDate(sentOn));
  const { rules, adoptions, groups } = clinician;
  return {
    session: createSession(form, { response, locale: clinic.formats[locale] }),
    flags: judgedFlags(evaluateRules(rules, response, { adoptions, groups }), readJudgements(judgements)),
  };
}

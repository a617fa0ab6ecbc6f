import { toCivilDate } from '@osseo/core';
import { createSession, type Session } from '@osseo/questionnaire/engine';
import { draftedRules, evaluateRules, type Flag } from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import { wordedProcedure } from '../catalogue/worded-procedure.ts';
import type { Locale } from '../languages.ts';
import { planForm } from '../plan/plan-form.ts';
import type { PlanSubmission } from '../plan/plan-submission.ts';

/** One submission as staff read it: the answers in the language of the reader, and what the adopted rules say to them. */
export interface ReadSubmission {
  readonly session: Session;
  readonly flags: readonly Flag[];
}

/** Reads a submission in the language of the reader; answers are codes, so they need no translation. */
export function readSubmission({ procedures, sentOn, response }: PlanSubmission, locale: Locale): ReadSubmission {
  const form = planForm(procedures, locale, toCivilDate(sentOn));
  const groups = procedures.flatMap((id) => wordedProcedure(id, locale).procedure.groups);
  return {
    session: createSession(form, { response, locale: clinic.formats[locale] }),
    flags: evaluateRules(draftedRules, response, { adoptions: clinic.adoptedRules, groups }),
  };
}

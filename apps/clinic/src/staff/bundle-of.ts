import { toCivilDate } from '@osseo/core';
import { toCarePlan } from '@osseo/recovery-timeline/engine';
import { flagsToFhir } from '@osseo/risk-forms';
import type { Bundle } from 'fhir/r4.js';
import { wordedProcedures } from '../catalogue/worded-procedure.ts';
import { recoveryMessagesFor } from '../plan/recovery-messages.ts';
import { planQuestionnaire, riskWordsFor } from '../plan/plan-form.ts';
import { planRecoveryOf } from '../plan/plan-recovery-of.ts';
import type { PlanSubmission } from '../plan/plan-submission.ts';
import { bundleReferences, toBundle, type StoredSubmission } from '../server/index.ts';
import { readSubmission } from './read-submission.ts';

/** One submission for a record system: questions, answers, flags and recovery plan, in the patient's language. */
export function bundleOf(stored: StoredSubmission, submission: PlanSubmission): Bundle {
  const { locale, procedures, sentOn, response } = submission;
  const { plan, texts } = planRecoveryOf(wordedProcedures(procedures, locale), null);
  const { flags } = readSubmission(submission, locale);
  const references = bundleReferences(stored.id);

  return toBundle({
    submissionId: stored.id,
    submittedAt: stored.submittedAt,
    questionnaire: planQuestionnaire(procedures, locale, toCivilDate(sentOn)),
    response,
    flags: flagsToFhir(flags, {
      response: references.response.reference,
      patient: references.patient.reference,
      identified: sentOn,
      words: riskWordsFor(locale),
    }),
    carePlan: toCarePlan(plan, {
      texts,
      messages: recoveryMessagesFor(locale),
      locale,
      subject: references.patient,
      created: sentOn,
    }),
    review: stored.review,
  });
}
